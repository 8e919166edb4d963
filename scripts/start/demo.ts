import { join } from 'node:path';
import { ExtensionBrowser } from '../browser/extension-browser';
import { serveFolder } from '../browser/serve-folder';
import { EXTENSION, ROOT } from './build';

/** The demo page on a server of its own. */
export interface Demo {
  readonly address: string;
  close(): void;
}

/** Serves the demo page, whose personal data is invented. The caller closes it. */
export async function serveDemo(): Promise<Demo> {
  const server = await serveFolder(join(ROOT, 'scripts', 'demo'));
  return { address: `${server.origin}/support-ticket.html`, close: () => server.close() };
}

/** Whether windows can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Opens a window with the extension on the demo page and stays until it is closed. */
export async function openDemo(): Promise<void> {
  const demo = await serveDemo();
  const browser = await ExtensionBrowser.launch(EXTENSION, { headless: false, viewport: null, args: ['--window-size=1360,1000'] });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(demo.address);
  await page.bringToFront();
  console.log(`Click Umbra in the toolbar (behind the puzzle piece)${await shortcutHint(browser)}; close the window to end.`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await browser.close();
  demo.close();
}

/** The shortcut that the browser really assigned, which can differ from the one that was asked for. */
async function shortcutHint(browser: ExtensionBrowser): Promise<string> {
  const worker = await browser.attach((target) => target.type === 'service_worker' && target.url.startsWith(browser.url('')));
  const shortcut = await worker.evaluate(async () => {
    const commands = await (globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }).chrome.commands.getAll();
    return commands.find((command) => command.name === '_execute_action')?.shortcut;
  });
  return shortcut ? ` or press ${shortcut}` : '';
}
