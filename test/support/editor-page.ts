import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { readPageState, untilSettled, type PageState, type PlainBox } from '../../scripts/browser/page-state';

/** A file that exists in memory alone. */
export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The full editor, in its own window or in a tab. */
export class EditorPage {
  constructor(readonly page: Page) {}

  /** Opens an empty editor in this tab. */
  static async open(browser: ExtensionBrowser, page: Page): Promise<EditorPage> {
    await page.goto(browser.url('editor.html'));
    await page.locator('main[data-state="empty"]').waitFor();
    return new EditorPage(page);
  }

  /** Opens an image file as its file button does, and waits until it is read. */
  async openFile(file: string | FilePayload): Promise<PageState> {
    await this.page.locator('input[type=file]').setInputFiles(file);
    return this.settled();
  }

  /** What it shows once it is done, stopped or failed. */
  async settled(): Promise<PageState> {
    await this.page.evaluate<number, undefined>(untilSettled, undefined);
    return this.state();
  }

  /** What it shows now. */
  state(): Promise<PageState> {
    return this.page.evaluate<PageState, undefined>(readPageState, undefined);
  }

  /** A button, by the command that it gives. */
  button(command: string): Locator {
    return this.page.locator(`[data-command="${command}"]`).first();
  }

  /** The mark of a region, by its id. */
  region(id: string): Locator {
    return this.page.locator(`[data-region="${id}"]`);
  }

  /** Saves, and where that asks for a look first, saves all the same. Gives whether it asked. */
  async save(): Promise<boolean> {
    await this.page.keyboard.press('ControlOrMeta+s');
    const anyway = this.button('export-anyway');
    await anyway.or(this.page.locator('[data-command="save"]').filter({ hasText: 'Saved' })).first().waitFor({ timeout: 30_000 });
    const asks = await anyway.isVisible();
    if (asks) await anyway.click();
    return asks;
  }

  /** Drags the mouse over the picture from one corner of a box in image pixels to the other. */
  async drag(box: PlainBox): Promise<void> {
    const from = await this.pointOf(box.x, box.y);
    const to = await this.pointOf(box.x + box.w, box.y + box.h);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
  }

  /** Where a pixel of the picture lies in the window. */
  async pointOf(x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.locator('svg.overlay').evaluate(
      (svg: SVGSVGElement, point) => {
        const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(svg.getScreenCTM() ?? undefined);
        return { x, y };
      },
      { x, y },
    );
  }
}
