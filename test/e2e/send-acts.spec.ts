import type { Page } from '@playwright/test';
import { CHAT, type Guarded, openGuarded } from '../support/guarded';
import { answerNotice, noticeOf, readNotice } from '../support/notice';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

let guarded: Guarded;

test.beforeAll(async () => {
  guarded = await openGuarded();
});

test.afterAll(() => guarded.close());

/** Opens an empty page, fills it, and lets it run a script that notes in `sent` what it sends. */
async function openPage(origin: string, markup: string, script: string): Promise<Page> {
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${origin}/blank.html`);
  await page.bringToFront();
  await page.evaluate((markup) => {
    Object.assign(window, { sent: [] });
    document.body.innerHTML = markup;
  }, markup);
  await page.evaluate(`{ ${script} }`);
  return page;
}

const sentBy = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { sent: string[] }).sent);

const SENDS_ON = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

for (const name of SENDS_ON) {
  test(`a chat that sends on ${name}, and takes its button away then, is asked about before`, async () => {
    const page = await openPage(
      CHAT,
      '<textarea id="field"></textarea><button data-testid="send-button">Send</button>',
      `document.querySelector('button').addEventListener('${name}', (event) => { sent.push(document.querySelector('#field').value); event.target.remove(); });`,
    );
    await page.locator('#field').pressSequentially(`Ask ${MAIL} about it`);
    await page.click('button');
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toMatchObject({ kind: 'send', commands: ['mask', 'send'] });
    expect(await sentBy(page)).toEqual([]);
    await answerNotice(notice, 'send');
    await expect.poll(() => sentBy(page)).toEqual([`Ask ${MAIL} about it`]);
    await page.close();
  });
}

test('text without findings goes out with the first press, whatever the page listens to', async () => {
  const page = await openPage(CHAT, '<textarea id="field"></textarea><button data-testid="send-button">Send</button>', `document.querySelector('button').addEventListener('pointerdown', () => sent.push(document.querySelector('#field').value));`);
  await page.locator('#field').pressSequentially('What is the capital of France?');
  await page.click('button');
  await expect.poll(() => sentBy(page)).toEqual(['What is the capital of France?']);
  await page.close();
});

/** Forms, by how their fields belong to them. */
const FORMS: Readonly<Record<string, { readonly markup: string; readonly script?: string }>> = {
  'whose first field tells, and another was typed into last': { markup: '<form><input id="field"><input id="last"><button>Send</button></form>' },
  'whose field stands outside of it': { markup: '<input id="field" form="form"><form id="form"><input id="last"><button>Send</button></form>' },
  'in a shadow root': { markup: '<div id="host"></div>', script: `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<form><input id="field"><input id="last"><button>Send</button></form>';` },
};

for (const [name, { markup, script = '' }] of Object.entries(FORMS)) {
  test(`a form ${name} is asked about before it goes out`, async () => {
    const page = await openPage(
      guarded.site.origin,
      markup,
      `${script} const root = document.querySelector('#host')?.shadowRoot ?? document; root.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); sent.push(root.querySelector('#field').value); });`,
    );
    await page.locator('#field').pressSequentially(MAIL);
    await page.locator('#last').pressSequentially('hello');
    await page.click('button');
    const notice = await noticeOf(page);
    expect(await readNotice(notice)).toMatchObject({ kind: 'send' });
    expect(await sentBy(page)).toEqual([]);
    await answerNotice(notice, 'mask');
    await expect.poll(() => page.locator('#field').inputValue()).toMatch(/^\[EMAIL_\d+\]$/u);
    expect(await page.locator('#last').inputValue()).toBe('hello');
    await page.click('button');
    await expect.poll(() => sentBy(page)).toEqual([expect.stringMatching(/^\[EMAIL_\d+\]$/u)]);
    await page.close();
  });
}
