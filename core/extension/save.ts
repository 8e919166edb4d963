import { FILE_TYPES, type OutputFormat } from '../image/file-formats';
import type { Report } from '../proof/report';
import { fileStem } from './file-stem';

/** How long a saved file's bytes stay within reach of the download, in milliseconds. */
const REVOKE_MS = 60_000;
/** From one download to the next, in milliseconds: of more than ten of one page in a second Chromium drops what is left, and tells nobody. */
const PACE_MS = 105;

/** When the next download may begin, as `performance.now()`. */
let nextAt = 0;

/** Saves a picture into the download folder. `name` is without its ending, which the format gives. Needs no permission. */
export function saveFile(blob: Blob, name: string, format: OutputFormat): void {
  saveBlob(blob, `${fileStem(name)}.${FILE_TYPES[format].ending}`);
}

/** Saves a report as JSON into the download folder. `name` is without its ending. */
export function saveReport(report: Report, name: string): void {
  saveBlob(new Blob([`${JSON.stringify(report, null, 2)}
`], { type: 'application/json' }), `${fileStem(name)}.json`);
}

/** Saves a file into the download folder, under a name with its ending; where others were saved just before, a moment later. Needs no permission. */
export function saveBlob(blob: Blob, name: string): void {
  const now = performance.now();
  const wait = Math.max(0, nextAt - now);
  nextAt = now + wait + PACE_MS;
  if (wait === 0) download(blob, name);
  else setTimeout(() => download(blob, name), wait);
}

function download(blob: Blob, name: string): void {
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
