import type { Page } from '@playwright/test';
import { Clipboard } from '../support/clipboard';
import { type Guarded, openGuarded } from '../support/guarded';
import { badgeOf } from '../support/stored';
import { expect, test } from '../support/umbra-test';

const MAIL = 'mara.lindt@example.org';

let guarded: Guarded;
let clipboard: Clipboard;

test.beforeAll(async () => {
  guarded = await openGuarded();
  clipboard = await Clipboard.open(guarded.umbra.context, guarded.site.origin);
});

test.afterAll(() => guarded.close());

/** What a page can do to be the first that hears of a paste. `listen` listens on a window for all that carries one; a field called `field` is made. */
const ATTACKS: Readonly<Record<string, string>> = {
  'writes itself anew and listens at once': `document.open(); listen(window); document.write('<textarea id=field></textarea>'); document.close();`,
  'writes a script that listens': `self.listen = listen; document.write('<script>listen(window)<\\/script><textarea id=field></textarea>'); document.close();`,
  'writes a frame as old editors do': `const frame = add('<iframe>'); frame.contentDocument.open(); listen(frame.contentWindow); frame.contentDocument.write('<textarea id=field></textarea>'); frame.contentDocument.close();`,
  'writes a frame by its own functions': `const frame = add('<iframe>'); Document.prototype.open.call(frame.contentDocument); listen(frame.contentWindow); frame.contentDocument.write('<textarea id=field></textarea>'); frame.contentDocument.close();`,
  'edits a frame by design mode': `const { contentWindow } = add('<iframe>'); contentWindow.document.open(); contentWindow.document.write('<body id=field><p>Note'); contentWindow.document.close(); listen(contentWindow); contentWindow.document.designMode = 'on';`,
  'replaces what the guard could call': `EventTarget.prototype.dispatchEvent = () => true; Reflect.apply = Function.prototype.call = Function.prototype.bind = () => undefined; Object.prototype.apply = () => 1; self.MouseEvent = self.Proxy = null; document.open(); delete Object.prototype.apply; listen(window); document.write('<textarea id=field></textarea>'); document.close();`,
  'takes its root away': `listen(window); document.replaceChild(document.createElement('html'), document.documentElement).remove(); document.documentElement.innerHTML = '<body><textarea id=field></textarea>';`,
  'listens in a closed shadow root': `listen(window); const root = add('<div>').attachShadow({ mode: 'closed' }); listen(root); root.innerHTML = '<textarea></textarea>'; self.focusField = () => root.firstChild.focus();`,
  'edits in a frame of inline markup': `self.listen = listen; const frame = add('<iframe>'); frame.srcdoc = '<script>parent.listen(window)<\\/script><textarea id=field></textarea>'; await loaded(frame);`,
  'edits in a frame out of a blob': `self.listen = listen; const frame = add('<iframe>'); frame.src = URL.createObjectURL(new Blob(['<script>parent.listen(window)<\\/script><textarea id=field></textarea>'], { type: 'text/html' })); await loaded(frame);`,
};

/** Opens an empty page, lets it do that, and puts the keyboard into its field. */
async function attack(code: string): Promise<Page> {
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.bringToFront();
  await page.evaluate(`(async () => {
    const heard = (self.heard = []);
    const listen = (target) => {
      for (const name of ['paste', 'beforeinput', 'input', 'textInput', 'drop'])
        target.addEventListener(name, (event) => heard.push(name + (event.isTrusted ? ' by the browser: ' : ': ') + (event.data ?? '') + ((event.clipboardData ?? event.dataTransfer)?.getData('text/plain') ?? '')), true);
    };
    const add = (markup) => (document.body.insertAdjacentHTML('beforeend', markup), document.body.lastElementChild);
    const loaded = (frame) => new Promise((resolve) => frame.addEventListener('load', resolve));
    ${code}
    await new Promise((resolve) => setTimeout(resolve, 100));
    const inner = document.querySelector('iframe')?.contentWindow;
    if (inner) inner.focus();
    if (self.focusField) self.focusField();
    else (inner ?? self).document.getElementById('field').focus();
  })()`);
  return page;
}

const heardBy = (page: Page): Promise<readonly string[]> => page.evaluate<string[]>('heard');

for (const [name, code] of Object.entries(ATTACKS)) {
  test(`a page that ${name} still gets a paste masked alone`, async () => {
    await clipboard.putText(`Write to ${MAIL}`);
    const page = await attack(code);
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(async () => (await heardBy(page)).join('\n')).toMatch(/\[EMAIL_\d+\]/u);
    const heard = (await heardBy(page)).join('\n');
    expect(heard).not.toContain('mara.lindt');
    expect(heard).not.toContain('paste by the browser');
    await page.close();
  });
}

test('in a frame that is shut into a sandbox a paste is masked too', async () => {
  await clipboard.putText(`Write to ${MAIL}`);
  const page = await guarded.umbra.context.newPage();
  await page.goto(`${guarded.site.origin}/blank.html`);
  await page.setContent(`<iframe sandbox="allow-scripts" srcdoc="<textarea autofocus></textarea>"></iframe>`);
  await page.bringToFront();
  const field = page.frameLocator('iframe').locator('textarea');
  await field.click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => field.inputValue()).toMatch(/^Write to \[EMAIL_\d+\]$/u);
  await page.close();
});

test('a plain paste, without structure, is masked as well, and undo does not bring the original', async () => {
  await clipboard.putText(`Write to ${MAIL}`, `<p>Write to <b>${MAIL}</b></p>`);
  const page = await guarded.open('plain.html');
  await page.keyboard.press('ControlOrMeta+Shift+v');
  await expect.poll(() => page.evaluate(() => window.editor.text())).toMatch(/^Write to \[EMAIL_\d+\]\s*$/u);
  for (const key of ['ControlOrMeta+z', 'ControlOrMeta+Shift+z']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => window.editor.text())).not.toContain('mara.lindt');
  }
  await page.close();
});

test('a page that gets round the guard by a sandboxed frame’s functions is told of by the badge', async () => {
  const page = await attack(`
    const open = add('<iframe sandbox="allow-same-origin">').contentWindow.Document.prototype.open;
    open.call(document);
    document.write('<textarea id=field></textarea>');
    document.close();`);
  await expect.poll(() => badgeOf(guarded.umbra)).toBe('!');
  await page.close();
});
