import { join } from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { HiddenTarget } from '../../scripts/browser/hidden-target';
import { Popup } from '../../scripts/browser/popup';
import { EditorPage } from '../support/editor-page';
import { chooseRedactImage } from '../support/image-menu';
import { startRecordingProxy } from '../support/recording-proxy';
import { builtExtension, expect, FIXTURES, test } from '../support/umbra-test';

/** Hosts of Chromium's own upkeep, which it calls with or without extensions. */
const UPKEEP = /^\w+ (http:\/\/)?(update\.googleapis|accounts\.google)\.com[:/]/;

/** What a part of the extension asks for, as its own DevTools domain reports it. */
async function recordRequests(umbra: ExtensionBrowser, into: string[]): Promise<void> {
  const own = (await umbra.targets()).filter(({ url }) => url.startsWith(umbra.url('')));
  for (const { targetId } of own) {
    const target = await HiddenTarget.attach(umbra.cdp, targetId);
    target.on('Network.requestWillBeSent', (event) => into.push((event as { request: { url: string } }).request.url));
    await target.send('Network.enable').catch(() => undefined);
  }
}

test('no request leaves the machine, and none is made but to the image that was right-clicked', async ({ site }) => {
  const proxy = await startRecordingProxy();
  const args = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'];
  const umbra = await ExtensionBrowser.launch(builtExtension(), { args });
  try {
    const page = await umbra.context.newPage();
    await page.goto(`${site.origin}/images.html`);
    await page.waitForLoadState('networkidle');
    const fromExtension: string[] = [];
    const before = proxy.requests.length;

    const popup = await Popup.open(umbra, page);
    await recordRequests(umbra, fromExtension);
    expect((await popup.settled()).state).toBe('done');
    await popup.press('Escape');

    const editorTab = await umbra.context.newPage();
    const editor = await EditorPage.open(umbra, editorTab);
    await recordRequests(umbra, fromExtension);
    expect((await editor.openFile(join(FIXTURES, 'card.png'))).state).toBe('done');
    await editorTab.goto(umbra.url('welcome.html'));
    await editorTab.goto(umbra.url('options.html'));
    await editorTab.close();
    const own = new RegExp(`^GET http://127\\.0\\.0\\.1:${new URL(site.origin).port}/`);
    const sinceThen = (): string[] => proxy.requests.slice(before).filter((request) => !UPKEEP.test(request));
    expect(sinceThen()).toEqual([]);

    await page.bringToFront();
    await recordRequests(umbra, fromExtension);
    await (await chooseRedactImage(umbra, page, '#same')).settled();
    const forImage = sinceThen();
    expect(forImage.filter((request) => !own.test(request))).toEqual([]);
    expect(forImage.filter((request) => !request.endsWith('/card.png'))).toEqual([]);
    const outside = fromExtension.filter((url) => !/^(chrome-extension|blob|data):/.test(url) && url !== `${site.origin}/card.png`);
    expect(outside).toEqual([]);
  } finally {
    await umbra.close();
    proxy.close();
  }
});
