import { browser } from 'wxt/browser';
import type { MadeReport } from '../proof/report-input';
import { handReport, REPORT_PARAMETER } from './report-handover';

/** Opens a report in a tab, where it can be read, printed and checked. */
export async function showReport(made: MadeReport): Promise<void> {
  await openVerifyPage(`?${REPORT_PARAMETER}=${await handReport(made)}`);
}

/** Opens the page that checks reports, empty or with a query that names one. */
export async function openVerifyPage(query = ''): Promise<void> {
  await openPage(`verify.html${query}`);
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/verify.html') });
}
