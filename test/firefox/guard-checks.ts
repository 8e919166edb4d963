import type { Check, FirefoxSession } from './session';

const MAIL = 'mara.lindt@example.org';
const MASKED = /^Write to \[EMAIL_\d+\]\.$/u;

/** What lies in the page's editor, and all that its spy heard. */
const TEXT = 'window.editor.text().trim()';
const HEARD = `window.overheard.join('\\n') + document.documentElement.outerHTML`;

async function pasteInto(session: FirefoxSession, url: string): Promise<string> {
  await session.copy(`Write to ${MAIL}.`);
  const page = await session.open(url);
  await session.evaluate(page, 'window.editor.focus()');
  await session.press(page, 'Control', 'v');
  await session.until('the paste', page, `${TEXT} !== ''`);
  return page;
}

const guarded = (origin: string, query: string): Check => [
  `a paste into ${query === '' ? 'an editable element' : `a ${query}`} of a guarded site is masked and told of`,
  async (session) => {
    const page = await pasteInto(session, `${origin}/plain.html?field=${query}`);
    const text = String(await session.evaluate(page, TEXT));
    if (!MASKED.test(text)) throw new Error(`The field holds ${JSON.stringify(text)}.`);
    if (String(await session.evaluate(page, HEARD)).includes('mara.lindt')) throw new Error('The page has seen the original.');
    const notice = await session.contextOf('notice.html', page);
    await session.until('the notice', notice, `document.querySelector('main[data-kind="masked"]') !== null`);
    await session.close(page);
  },
];

/** The paste guard, and what hides a page. */
export const guardChecks = (origin: string): readonly Check[] => [
  [
    'the guard is turned on for a site on a port',
    async (session) => {
      await session.grant('http://127.0.0.1/*');
      const reply = (await session.ask('guard-site', { origin, on: true })) as { ok: boolean };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
    },
  ],
  guarded(origin, 'textarea'),
  guarded(origin, 'input'),
  guarded(origin, ''),
  [
    '“Hide on this page” hides and gives back',
    async (session) => {
      const page = await session.open(`${origin}/plain.html?field=textarea`);
      await session.evaluate(page, `document.querySelector('h1').insertAdjacentHTML('afterend', '<p id="data">Write to ${MAIL}.</p>')`);
      await session.popupOver(page);
      await session.pressInPopup('hide-page');
      const shown = `document.querySelector('#data').innerText`;
      await session.until('the page is hidden', page, `${shown}.includes('█') && !${shown}.includes('mara.lindt')`);
      await session.popupOver(page);
      await session.pressInPopup('hide-page');
      await session.until('the page is back', page, `${shown} === 'Write to ${MAIL}.'`);
      await session.close(page);
    },
  ],
  [
    'turned off, the guard is gone',
    async (session) => {
      await session.ask('guard-site', { origin, on: false });
      const page = await pasteInto(session, `${origin}/plain.html?field=textarea`);
      const text = await session.evaluate(page, TEXT);
      if (text !== `Write to ${MAIL}.`) throw new Error(`The field holds ${JSON.stringify(text)}.`);
      await session.close(page);
    },
  ],
];
