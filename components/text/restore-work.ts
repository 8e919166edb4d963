import { type ErrorCode, errorCode } from '../../core/errors';
import type { Progress } from '../../core/model';
import type { EntityMap } from '../../core/text/entity-map';
import { restoredName } from './masked-name';
import type { ReadFile } from './read-text-file';
import type { Restored } from './restorer';
import type { TextServices } from './text-services';

/** A text that comes back: opened, typed or pasted; with a name where it is a file. */
export type Answer = Pick<ReadFile, 'name' | 'format' | 'text'>;

/** The restore pane's state. */
export interface RestoreState {
  readonly answer: Answer;
  /** Names of the maps that there are, and whose is used; `null` for the session's. */
  readonly sites: readonly (string | null)[];
  readonly site: string | null;
  /** `null` until it was read. */
  readonly map: EntityMap | null;
  /** Only what is `done` may leave. */
  readonly phase: 'empty' | 'restoring' | 'done' | 'stopped' | 'failed';
  readonly progress: Progress | null;
  /** While a text is restored, that of the one before: letters that are typed do not make the pane flicker. */
  readonly result: Restored | null;
  /** What failed. */
  readonly problem: ErrorCode | null;
  readonly exported: 'copied' | 'saved' | null;
  /** A file that is no text, and the one of several that was opened. */
  readonly refused: string | null;
  readonly only: string | null;
}

type Services = Pick<TextServices, 'restorer' | 'listSites' | 'readMap' | 'watchMaps' | 'copyText' | 'saveFiles'>;

const NOTHING: Answer = { name: '', format: 'plain', text: '' };
const FRESH = { phase: 'empty', progress: null, result: null, problem: null, exported: null } as const;

/** The restore pane's store: a small one that React reads, and all that can be done with a text that comes back. */
export class RestoreWork {
  private state: RestoreState = { answer: NOTHING, sites: [], site: null, map: null, refused: null, only: null, ...FRESH };
  private readonly listeners = new Set<() => void>();
  private job: AbortController | null = null;

  constructor(private readonly services: Services) {
    void this.loadMaps();
    services.watchMaps(() => void this.loadMaps());
  }

  readonly getState = (): RestoreState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text was typed or pasted into; without any, what was opened is forgotten. */
  readonly setText = (text: string): void => this.take({ ...(text === '' ? NOTHING : this.state.answer), text }, null);

  /** A file was opened; `more` where it is one of several. */
  readonly open = (file: Answer, more: boolean): void => this.take(file, more ? file.name : null);

  /** A file could not be opened as text. */
  readonly refuse = (name: string): void => this.set({ refused: name, only: null });

  readonly dismiss = (): void => this.set({ refused: null, only: null });

  readonly setSite = (site: string | null): void => {
    this.set({ site });
    void this.loadMaps();
  };

  /** Ends the restoring. What was not restored to its end is not shown. */
  readonly stop = (): void => this.job?.abort();

  /** Restores the text anew. */
  readonly restore = (): void => {
    this.job?.abort();
    const { answer, map } = this.state;
    if (answer.text === '') return this.set(FRESH);
    const mine = new AbortController();
    this.job = mine;
    this.set({ ...FRESH, phase: 'restoring', result: this.state.result });
    // Without its map it waits.
    if (!map) return;
    const change = (fields: Partial<RestoreState>): void => {
      if (this.job === mine) this.set(fields);
    };
    this.services.restorer.restore(answer.text, { map, format: answer.format, signal: mine.signal, onProgress: (progress) => change({ progress }) }).then(
      (result) => change({ phase: 'done', progress: null, result }),
      (error: unknown) => {
        const code = errorCode(error);
        change({ progress: null, result: null, ...(code === 'cancelled' ? { phase: 'stopped' } : { phase: 'failed', problem: code }) });
      },
    );
  };

  readonly copy = async (): Promise<void> => await this.export('copied', async (text) => await this.services.copyText(text));

  readonly save = async (): Promise<void> => await this.export('saved', (text) => this.services.saveFiles([{ name: restoredName(this.state.answer.name), text }]));

  private async export(exported: 'copied' | 'saved', write: (text: string) => Promise<void> | void): Promise<void> {
    const { result } = this.state;
    if (!canLeave(this.state) || result === null) return;
    this.set({ problem: null, exported: null });
    try {
      await write(result.text);
      this.set({ exported });
    } catch (error) {
      this.set({ problem: errorCode(error) });
    }
  }

  private take(answer: Answer, only: string | null): void {
    this.set({ answer, only, refused: null });
    this.restore();
  }

  private async loadMaps(): Promise<void> {
    const { site } = this.state;
    try {
      const [sites, map] = [await this.services.listSites(), await this.services.readMap(site)];
      if (site !== this.state.site) return;
      this.set({ sites, map });
      this.restore();
    } catch (error) {
      this.set({ problem: errorCode(error) });
    }
  }

  private set(fields: Partial<RestoreState>): void {
    this.state = { ...this.state, ...fields };
    for (const listener of this.listeners) listener();
  }
}

/** Whether a restored text may be copied and saved: all of it was, and something in it. */
export function canLeave({ phase, result }: RestoreState): boolean {
  return phase === 'done' && result !== null && result.count > 0;
}
