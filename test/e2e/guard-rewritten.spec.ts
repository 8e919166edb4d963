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
  // Nobody ever answers there.
  await guarded.umbra.context.route(`${guarded.site.origin}/silence`, () => undefined);
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
  'listens in a frame before its document comes': `const frame = document.createElement('iframe'); frame.src = '/field.html'; document.body.append(frame); listen(frame.contentWindow);`,
  'listens in a frame before its inline markup comes': `const frame = document.createElement('iframe'); frame.srcdoc = '<textarea id=field></textarea>'; document.body.append(frame); listen(frame.contentWindow);`,
  'listens in a frame before a blob comes': `const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob(['<textarea id=field></textarea>'], { type: 'text/html' })); document.body.append(frame); listen(frame.contentWindow);`,
  'fills a frame by hand whose document does not come': `const frame = document.createElement('iframe'); frame.src = '/silence'; document.body.append(frame); listen(frame.contentWindow); frame.contentDocument.body.innerHTML = '<textarea id=field></textarea>';`,
  'fills a closed shadow root by hand whose frame’s document does not come': `const frame = document.createElement('iframe'); frame.src = '/silence'; document.body.append(frame); listen(frame.contentWindow); const root = frame.contentDocument.body.attachShadow({ mode: 'closed' }); root.innerHTML = '<textarea></textarea>'; self.focusField = () => root.firstChild.focus();`,
  'rewrites itself by a sandboxed frame’s functions': `const sandbox = add('<iframe sandbox="allow-same-origin">'); const { open } = sandbox.contentWindow.Document.prototype; sandbox.remove(); open.call(document); listen(window); document.write('<textarea id=field></textarea>'); document.close();`,
  'rewrites a frame by a sandboxed frame’s functions': `const sandbox = add('<iframe sandbox="allow-same-origin">'); const { open } = sandbox.contentWindow.Document.prototype; const frame = add('<iframe>'); sandbox.remove(); open.call(frame.contentDocument); listen(frame.contentWindow); frame.contentDocument.write('<textarea id=field></textarea>'); frame.contentDocument.close();`,
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
    while (!self.focusField && !(inner ?? self).document.getElementById('field')) await new Promise((resolve) => setTimeout(resolve, 20));
    // What was taken off by then is not missed.
    listen(inner ?? self);
    if (inner) inner.focus();
    if (self.focusField) self.focusField();
    else (inner ?? self).document.getElementById('field').focus();
    listen(inner ?? self);
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

test('a frame that a page stops and fills by hand before scripts of extensions come hears no paste', async () => {
  await clipboard.putText(`Write to ${MAIL}`);
  const page = await attack(`
    const frame = document.createElement('iframe');
    frame.src = '/field.html';
    document.body.append(frame);
    listen(frame.contentWindow);
    for (let stops = 0; stops < 40 && frame.isConnected; ) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const { contentDocument: inner } = frame;
      if (!inner || inner.URL === 'about:blank') continue;
      frame.contentWindow.stop();
      stops++;
      if (!inner.documentElement) inner.append(inner.createElement('html'));
      if (!inner.getElementById('field')) inner.documentElement.innerHTML = '<body><textarea id=field></textarea>';
    }
    self.focusField = () => frame.contentDocument?.getElementById('field')?.focus();`);
  await page.keyboard.press('ControlOrMeta+v');
  // Masked, or gone with what listened in it.
  await expect.poll(() => page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value ?? '[gone]')).toContain('[');
  expect((await heardBy(page)).join('\n')).not.toContain('mara.lindt');
  await page.close();
});

test('a form that is sent into a window or frame is sent once', async () => {
  const page = await attack(`self.focusField = () => undefined;`);
  const sent: string[] = [];
  page.context().on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.setContent('<iframe name="inner"></iframe><form method="post" action="/blank.html?frame" target="inner"><button id="frame">Send</button></form><form method="post" action="/blank.html?window" target="outer"><button id="window">Send</button></form>');
  await page.click('#frame');
  await expect.poll(() => page.frames()[1]?.url()).toContain('?frame');
  const opening = guarded.umbra.context.waitForEvent('page');
  await page.click('#window');
  const opened = await opening;
  await expect.poll(() => opened.title()).toBe('blank');
  expect(sent.map((url) => new URL(url).search)).toEqual(['?frame', '?window']);
  await opened.close();
  await page.close();
});

test('a page that listens in a window that it opens still gets a paste masked alone', async () => {
  await clipboard.putText(`Write to ${MAIL}`);
  const page = await attack(`self.listen = listen; self.focusField = () => undefined;`);
  const opening = guarded.umbra.context.waitForEvent('page');
  await page.evaluate(`listen(open('/field.html'))`);
  const popup = await opening;
  const field = popup.locator('#field');
  await expect(field).toBeVisible();
  await popup.bringToFront();
  await field.focus();
  await popup.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => field.inputValue()).toMatch(/^Write to \[EMAIL_\d+\]$/u);
  expect((await heardBy(page)).join('\n')).not.toContain('mara.lindt');
  await popup.close();
  await page.close();
});

test('what a page shows stays where the guard takes its listeners off', async () => {
  const page = await attack(`
    const sandbox = add('<iframe sandbox="allow-same-origin">');
    const { open } = sandbox.contentWindow.Document.prototype;
    open.call(document);
    document.write('<!doctype html><title>Note</title><p>Kept</p><button onclick="this.textContent = 2">1</button><textarea id=field></textarea>');
    document.close();`);
  await expect(page.locator('p')).toHaveText('Kept');
  await page.locator('button').click();
  await expect(page.locator('button')).toHaveText('2');
  expect(await page.evaluate(() => [document.compatMode, document.querySelectorAll('html').length, document.title])).toEqual(['CSS1Compat', 1, 'Note']);
  expect(await badgeOf(guarded.umbra)).toBe('');
  await page.close();
});
