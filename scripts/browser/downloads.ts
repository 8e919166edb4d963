import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionBrowser } from './extension-browser';

/** A file that the browser saved. */
export interface Download {
  /** Name that the page suggested. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Catches what the browser's pages save, the real popup's too, in a folder of its own. */
export class Downloads {
  private readonly names = new Map<string, string>();

  private constructor(
    private readonly browser: ExtensionBrowser,
    private readonly folder: string,
  ) {}

  /** Starts to catch downloads, in place of asking where to save them. */
  static async catch(browser: ExtensionBrowser): Promise<Downloads> {
    const downloads = new Downloads(browser, mkdtempSync(join(tmpdir(), 'umbra-downloads-')));
    browser.cdp.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => downloads.names.set(guid, suggestedFilename));
    await browser.cdp.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: downloads.folder, eventsEnabled: true });
    return downloads;
  }

  /** The file that comes of an action. Rejects when none was complete within `timeout` milliseconds. */
  async during(act: () => Promise<unknown>, timeout = 60_000): Promise<Download> {
    const saved = this.next(timeout);
    saved.catch(() => undefined);
    await act();
    return saved;
  }

  /** Removes the folder. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private next(timeout: number): Promise<Download> {
    return new Promise((resolve, reject) => {
      // The browser may tell the end of an earlier download more than once.
      const earlier = new Set(this.names.keys());
      const told = new Set<string>();
      const timer = setTimeout(() => {
        const begun = [...this.names].filter(([guid]) => !earlier.has(guid)).map(([, name]) => name);
        finish(() => reject(new Error(`Nothing was saved. Begun: ${begun.join(', ') || 'none'}; told of it: ${[...told].join(', ') || 'nothing'}; saved before: ${earlier.size}.`)));
      }, timeout);
      const listen = ({ guid, state }: { guid: string; state: string }): void => {
        if (earlier.has(guid)) return;
        told.add(state);
        if (state === 'canceled') finish(() => reject(new Error('Saving was cancelled.')));
        if (state === 'completed') finish(() => resolve({ name: this.names.get(guid) ?? guid, bytes: readFileSync(join(this.folder, guid)) }));
      };
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.browser.cdp.off('Browser.downloadProgress', listen);
        try {
          settle();
        } catch (error) {
          reject(error instanceof Error ? error : new Error('The saved file cannot be read.'));
        }
      };
      this.browser.cdp.on('Browser.downloadProgress', listen);
    });
  }
}
