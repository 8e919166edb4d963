import type { Page } from '@playwright/test';
import { Popup } from '../../scripts/browser/popup';
import type { Guarded } from './guarded';

const MAIL = 'mara.lindt@example.org';
const PHONE = '+49 30 901820';

/** A page with personal data in text, in a shadow root, in fields and attributes, and with a picture. */
export async function openPage(guarded: Guarded): Promise<Page> {
  const page = await guarded.open('plain.html?field=textarea');
  await page.evaluate(
    ({ MAIL, PHONE }) => {
      document.title = `Mail to ${MAIL}`;
      document.querySelector('#editor')?.insertAdjacentHTML(
        'afterend',
        `<div id="data"><p>Write to <b>mara.lindt</b>@example.org\n   or  call ${PHONE}.</p><table><tr><th>Email</th><td title="${MAIL}">${MAIL}</td></tr></table>
<input id="mail" value="${MAIL}"><p id="plain">Nothing is here.</p><div id="host"></div><img id="picture" alt="" width="40" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40' fill='lime'/%3E%3C/svg%3E"></div>`,
      );
      document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('span'), { textContent: `Shadow ${MAIL}` }));
    },
    { MAIL, PHONE },
  );
  return page;
}

export const shown = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.querySelector<HTMLElement>('#data')?.innerText}\n${document.querySelector('#host')?.shadowRoot?.textContent}\n${document.querySelector('[title]')?.getAttribute('title')}`);

/** All of the page's markup, shadow roots too, and what its fields hold. */
export const markup = (page: Page): Promise<string> => page.evaluate(() => [document.documentElement.outerHTML, document.querySelector('#host')?.shadowRoot?.innerHTML, document.querySelector<HTMLInputElement>('#mail')?.value].join('\n'));

/** Opens the popup over a page and presses keys or commands in it. */
export async function inPopup(guarded: Guarded, page: Page, work: (popup: Popup) => Promise<void>): Promise<void> {
  const popup = await Popup.open(guarded.umbra, page);
  await popup.settled();
  await work(popup);
  await popup.target.evaluate(() => window.close()).catch(() => undefined);
  await Popup.gone(guarded.umbra);
}

export const panel = (popup: Popup): Promise<string> => popup.target.evaluate(() => document.querySelector('.hide-panel output')?.textContent ?? '');
