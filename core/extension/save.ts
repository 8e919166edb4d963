import type { Report } from '../proof/report';
import { fileStem } from './file-stem';

/** How long a saved file's bytes stay within reach of the download, in milliseconds. */
const REVOKE_MS = 60_000;

/** Saves a PNG into the download folder. `name` is without its ending. Needs no permission. */
export function savePng(blob: Blob, name: string): void {
  saveBlob(blob, `${fileStem(name)}.png`);
}

/** Saves a report as JSON into the download folder. `name` is without its ending. */
export function saveReport(report: Report, name: string): void {
  saveBlob(new Blob([`${JSON.stringify(report, null, 2)}
`], { type: 'application/json' }), `${fileStem(name)}.json`);
}

/** Saves a file into the download folder, under a name with its ending. Needs no permission. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the URL after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, REVOKE_MS);
}
