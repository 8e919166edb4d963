import { browser } from 'wxt/browser';
import type { MadeReport } from '../proof/report-input';

const PREFIX = 'report/';

/** Parameter of the verify page's address that names the report it opens with. */
export const REPORT_PARAMETER = 'report';

/** Keeps a report for the page that will show it, in memory until the browser ends; returns its id. */
export async function handReport(made: MadeReport): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: made });
  return id;
}

/** The report that was kept under an id, or `null` where there is none any more. */
export async function takeReport(id: string): Promise<MadeReport | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(PREFIX + id);
  // Ours alone can have written it: content scripts cannot reach this storage.
  return (stored[PREFIX + id] as MadeReport | undefined) ?? null;
}

/** Forgets every report that waits for a page. */
export async function forgetReports(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
}
