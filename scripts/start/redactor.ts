import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Downloads } from '../browser/downloads';
import { ExtensionBrowser } from '../browser/extension-browser';
import { type ExportStep, readPageState, untilExported, untilSettled, type PageState } from '../browser/page-state';
import { Popup } from '../browser/popup';
import type { OcrLanguage } from '../../core/model';
import { DEFAULT_SETTINGS } from '../../core/settings/schema';
import { EXTENSION } from './build';
import { type FinishedReport, reportOf, withProof } from './report';

/** The redacted picture and what is known of it. */
export interface Redacted {
  readonly png: Buffer;
  readonly report: FinishedReport;
  /** Share of the picture's own resolution at which it was read. */
  readonly readScale: number;
}

/** An input that could not be redacted; the message says why. */
export class InputError extends Error {}

/** A file that exists in memory alone. */
type FilePayload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** How long a page may take to load, and a picture to be read and proved, in milliseconds. */
const LOAD_TIMEOUT = 30_000;
const READ_TIMEOUT = 180_000;
/** How long a page may be scrolled through: a picture holds some ninety windows, two of which are taken a second. */
const SCROLL_TIMEOUT = 300_000;

/** Redacts pictures and pages as a user does: with the built extension in a real browser. */
export class Redactor {
  private constructor(
    private readonly browser: ExtensionBrowser,
    private readonly downloads: Downloads,
  ) {}

  /** Starts the browser and warms the engine. `languages` is `null` for the extension's own default. */
  static async start(languages: readonly OcrLanguage[] | null): Promise<Redactor> {
    const browser = await ExtensionBrowser.launch(EXTENSION);
    const redactor = new Redactor(browser, await Downloads.catch(browser));
    await redactor.setUp(languages);
    await redactor.warmUp();
    return redactor;
  }

  /** Opens an image file in the real editor and saves it there. Throws InputError. */
  async redactFile(path: string): Promise<Redacted> {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new InputError('there is no such file');
    if (!stat.isFile()) throw new InputError('this is not a file');
    if (stat.size === 0) throw new InputError('the file is empty');
    const page = await this.browser.context.newPage();
    try {
      return await this.saveInEditor(page, await this.read(page, path));
    } finally {
      await page.close();
    }
  }

  /** Opens a page at 1280x800, clicks the real toolbar button and saves in the real popup. Throws InputError. */
  async redactPage(address: string): Promise<Redacted> {
    const page = await this.load(address);
    try {
      const popup = await Popup.open(this.browser, page);
      const shown = await withTimeout(popup.settled(), READ_TIMEOUT);
      return await this.save(shown, (selector) => popup.click(selector), () => withTimeout(popup.target.evaluate(untilExported), READ_TIMEOUT), shown.settledAt - popup.clickedAt);
    } finally {
      await page.close();
    }
  }

  /** Opens a page at 1280x800, has the real popup scroll through it, and saves in the editor that opens on the picture. Throws InputError. */
  async redactWholePage(address: string): Promise<Redacted> {
    const page = await this.load(address);
    let editor: Page | null = null;
    try {
      const popup = await Popup.open(this.browser, page);
      await withTimeout(popup.settled(), READ_TIMEOUT);
      const opened = this.browser.context.waitForEvent('page', { timeout: SCROLL_TIMEOUT }).catch(() => {
        throw new InputError('it took too long');
      });
      await popup.press('f');
      editor = await opened;
      await editor.waitForLoadState();
      await withTimeout(editor.evaluate<number, undefined>(untilSettled, undefined), READ_TIMEOUT);
      return await this.saveInEditor(editor, await editor.evaluate<PageState, undefined>(readPageState, undefined));
    } finally {
      await editor?.close();
      await page.close();
    }
  }

  /** Opens a page in a tab of its own, which the caller closes. Throws InputError. */
  private async load(address: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    try {
      const response = await page.goto(address, { timeout: LOAD_TIMEOUT }).catch((error: Error) => {
        throw new InputError(`the page does not load (${error.message.split('\n')[0]})`);
      });
      if (response !== null && response.status() >= 400) throw new InputError(`the page answers ${response.status()}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  private async saveInEditor(page: Page, shown: PageState): Promise<Redacted> {
    return await this.save(shown, (selector) => page.locator(selector).first().click(), () => withTimeout(page.evaluate<ExportStep, undefined>(untilExported, undefined), READ_TIMEOUT));
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.browser.close();
    this.downloads.close();
  }

  /** Reads a picture of one line, so that the engine has started before the first input. */
  private async warmUp(): Promise<void> {
    const page = await this.browser.context.newPage();
    await page.setContent('<p>Ready');
    await this.read(page, { name: 'ready.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await page.close();
  }

  /** Opens a picture in the editor and waits until it is read. */
  private async read(page: Page, file: string | FilePayload): Promise<PageState> {
    await page.goto(this.browser.url('editor.html'));
    await page.locator('input[type=file]').setInputFiles(file);
    await withTimeout(page.evaluate<number, undefined>(untilSettled, undefined), READ_TIMEOUT);
    return page.evaluate<PageState, undefined>(readPageState, undefined);
  }

  private async save(shown: PageState, click: (selector: string) => Promise<void>, untilProved: () => Promise<ExportStep>, clickMs?: number): Promise<Redacted> {
    if (shown.state === 'failed') throw new InputError(shown.message ?? shown.error ?? 'it failed');
    let step: ExportStep = { asks: false, proof: null, places: [] };
    const saved = await this.downloads.during(async () => {
      await click('[data-command="save"]');
      // It is saved once the finished picture is checked. Where a place is unread or still readable, saving asks first; the
      // report tells of it, and the exit status of what is unread.
      step = await untilProved();
      if (step.asks) await click('[data-command="export-anyway"]');
    });
    return { png: saved.bytes, report: withProof(reportOf(shown, clickMs), step), readScale: shown.readScale };
  }

  /** Sets what the settings page would, in the extension's own storage: the OCR languages, and that what is saved is PNG. */
  private async setUp(languages: readonly OcrLanguage[] | null): Promise<void> {
    const page = await this.browser.context.newPage();
    await page.goto(this.browser.url('options.html'));
    await page.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULT_SETTINGS, ...(languages && { languages: [...languages] }), saveFormat: 'png' as const });
    await page.close();
  }
}

/** The part of the browser's extension API that is called inside its pages. */
declare const chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

async function withTimeout<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new InputError('it took too long')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
