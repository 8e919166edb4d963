import { commit, type History, redo, rewrite, undo } from '../../core/editor/history';
import { type ErrorCode, errorCode, UmbraError } from '../../core/errors';
import type { Finding, MaskMode } from '../../core/model';
import { policyOf, type Settings } from '../../core/settings/schema';
import type { EntityMap } from '../../core/text/entity-map';
import { joined, withAdded } from './added-findings';
import type { DeskRequest, DeskResult } from './desk';
import { maskedName } from './masked-name';
import type { ReadFile } from './read-text-file';
import type { TextFile, TextServices } from './text-services';
import { canExport, type Choice, currentDocument, newDocument, type TextDocument, type TextState } from './text-state';

/** How long typing may pause before a text is looked through, in milliseconds. */
const TYPING_MS = 250;

/** The text window's store: a small one that React reads, and all that can be done with texts. */
export class TextWork {
  private state: TextState;
  private readonly listeners = new Set<() => void>();
  private readonly jobs = new Map<string, AbortController>();
  /** Counts what makes a masking that is under way moot. */
  private generation = 0;
  private map: EntityMap | null = null;

  constructor(
    private readonly services: TextServices,
    private settings: Settings,
  ) {
    const first = newDocument();
    this.state = { documents: [first], current: first.id, mode: settings.maskMode, minScore: settings.minScore, share: true, problem: null, refused: [], unsaved: [], exported: null };
    services.watchMaps(() => {
      this.map = null;
    });
  }

  readonly getState = (): TextState => this.state;
  readonly getSettings = (): Settings => this.settings;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The user chose otherwise in the settings, or another policy: all texts are read again. */
  readonly setSettings = (settings: Settings): void => {
    this.settings = settings;
    this.map = null;
    this.set({ mode: settings.maskMode, minScore: settings.minScore });
    for (const { id } of this.state.documents) this.read(id, 0);
  };

  /** The current text was typed or pasted into. */
  readonly setText = (text: string): void => {
    const { id, choice } = currentDocument(this.state);
    // What stays is told by value and still counts; what a service found is told by place and does not.
    this.change(id, { text, phase: text === '' ? 'empty' : 'reading', progress: null, result: null, error: null, choice: rewrite(choice, (one) => (one.added.length > 0 ? { ...one, added: [] } : one)) });
    this.set({ exported: null, problem: null });
    this.read(id, TYPING_MS);
  };

  /** Adds files, each as a text of its own, and shows the first; an empty text gives way. */
  readonly addFiles = (files: readonly ReadFile[], refused: readonly string[]): void => {
    const added = files.map((file) => newDocument(file));
    const documents = [...this.state.documents.filter(({ text, name }) => text !== '' || name !== ''), ...added];
    this.set({ documents: documents.length > 0 ? documents : this.state.documents, current: added[0]?.id ?? this.state.current, refused, unsaved: [], exported: null });
    for (const { id } of added) this.read(id, 0);
  };

  readonly select = (id: string): void => this.set({ current: id, exported: null });

  /** Forgets a text. */
  readonly remove = (id: string): void => {
    this.jobs.get(id)?.abort();
    this.services.desk.drop(id);
    const at = this.state.documents.findIndex((document) => document.id === id);
    const documents = this.state.documents.filter((document) => document.id !== id);
    const left = documents.length > 0 ? documents : [newDocument()];
    this.set({ documents: left, current: this.state.current === id ? (left[Math.min(at, left.length - 1)]?.id ?? '') : this.state.current, exported: null, refused: [], unsaved: [] });
    void this.mask();
  };

  /** Lets values stay, or hides them again, in the current text. */
  readonly setStaying = (keys: readonly string[], stay: boolean): void =>
    this.choose(currentDocument(this.state).id, (choice) => {
      const staying = new Set(choice.present.staying);
      for (const key of keys) if (stay) staying.add(key);
      else staying.delete(key);
      return commit<Choice>(choice, { ...choice.present, staying });
    });

  /** Takes over what a service found in a text, if that still is the text that was sent. Sorted by start, without overlaps. */
  readonly addFound = (id: string, text: string, found: readonly Finding[]): void => {
    if (this.state.documents.some((document) => document.id === id && document.text === text)) this.choose(id, (choice) => commit<Choice>(choice, { ...choice.present, added: joined(choice.present.added, found) }));
  };

  readonly undo = (): void => this.choose(currentDocument(this.state).id, undo);
  readonly redo = (): void => this.choose(currentDocument(this.state).id, redo);

  readonly setMode = (mode: MaskMode): void => {
    this.set({ mode, exported: null });
    void this.mask();
  };

  readonly setShare = (share: boolean): void => {
    this.set({ share, exported: null });
    void this.mask();
  };

  /** Only what is at least this sure is hidden. Texts that were read with a higher one are read again. */
  readonly setMinScore = (minScore: number): void => {
    this.set({ minScore, exported: null });
    for (const document of this.state.documents) {
      if (minScore < document.readFrom) this.read(document.id, TYPING_MS);
      else if (document.choice.present.added.length > 0) this.put(document);
    }
    void this.mask();
  };

  /** Ends the reading of the current text. What was not looked through is not shown as if it were. */
  readonly stop = (): void => this.jobs.get(this.state.current)?.abort();

  readonly readAgain = (): void => this.read(this.state.current, 0);

  readonly dismiss = (): void => this.set({ problem: null, refused: [], unsaved: [] });

  readonly copy = async (): Promise<void> =>
    await this.export('copied', [currentDocument(this.state)], async ([file]) => {
      if (file) await this.services.copyText(file.text);
    });

  /** Saves the current text, or all that were read; of the others it says that they were not. */
  readonly save = async (all: boolean): Promise<void> => {
    const texts = all ? this.state.documents.filter(({ phase }) => phase !== 'empty') : [currentDocument(this.state)];
    await this.export('saved', all ? texts.filter(canExport) : texts, (files) => this.services.saveFiles(files));
    this.set({ unsaved: this.state.exported && all ? texts.filter((one) => !canExport(one)).map(({ name }) => name) : [] });
  };

  /** Something beside the texts failed. */
  readonly fail = (problem: ErrorCode): void => this.set({ problem });

  /** What leaves is masked anew with the map as it is now, which then is kept: nothing leaves that could not be restored. */
  private async export(exported: 'copied' | 'saved', documents: readonly TextDocument[], write: (files: readonly TextFile[]) => Promise<void> | void): Promise<void> {
    const ready = documents.filter(canExport);
    if (ready.length === 0 || ready.length < documents.length) return;
    this.set({ problem: null, exported: null });
    try {
        const files = await this.masked(ready, this.state.mode);
      await write(files.map(({ id, text }) => ({ text, name: maskedName(this.state.documents.find((document) => document.id === id)) })));
      this.set({ exported });
    } catch (error) {
      this.set({ problem: errorCode(error) });
    }
  }

  /** Texts masked in a mode with the maps that they keep: what leaves this page, to wherever. All that are read are masked in their order, so that what leaves is what is shown. Errors: those of the desk and of the map. */
  readonly masked = async (documents: readonly TextDocument[], mode: MaskMode): Promise<readonly DeskResult[]> => {
    // All texts that are read are masked in their order, so that what leaves is what is shown.
    const inOrder = this.state.documents.filter(({ phase }) => phase === 'done');
    const results = this.state.share ? await this.maskWith(null, inOrder, mode) : (await Promise.all(documents.map(async (document) => await this.maskWith(ownSite(document), [document], mode)))).flat();
    return results.filter(({ id }) => documents.some((document) => document.id === id));
  };

  /** The site whose map a text has: `null` for the one that all share. */
  readonly siteOf = (document: TextDocument): string | null => (this.state.share ? null : ownSite(document));

  private async maskWith(site: string | null, documents: readonly TextDocument[], mode: MaskMode): Promise<readonly DeskResult[]> {
    return await this.services.withMap(site, async (map) => {
      const results = await this.services.desk.mask(this.requestFor(documents, map, true, mode));
      if (results.length !== documents.length) throw new UmbraError('unexpected');
      return { map: results.at(-1)?.map ?? map, result: results };
    });
  }

  private requestFor(documents: readonly TextDocument[], map: EntityMap, share: boolean, mode: MaskMode): DeskRequest {
    const { minScore } = this.state;
    return { documents: documents.map(({ id, choice }) => ({ id, off: [...choice.present.staying] })), mode, language: this.services.languageOf(this.settings), minScore, share, map };
  }

  private choose(id: string, next: (choice: History<Choice>) => History<Choice>): void {
    const document = this.state.documents.find((one) => one.id === id);
    const choice = document && next(document.choice);
    if (!choice || choice === document.choice) return;
    this.change(id, { choice });
    if (choice.present.added !== document.choice.present.added) this.put({ ...document, choice });
    this.set({ exported: null });
    void this.mask();
  }

  /** Looks through a text after a pause, in place of a reading that is under way. */
  private read(id: string, pause: number): void {
    this.jobs.get(id)?.abort();
    const mine = new AbortController();
    this.jobs.set(id, mine);
    const document = this.state.documents.find((one) => one.id === id);
    if (!document || document.text === '') return;
    const { signal } = mine;
    const minScore = this.state.minScore;
    this.change(id, { phase: 'reading', progress: null, error: null });
    const reading = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) throw new UmbraError('cancelled');
      const { findings, partial } = await this.services.find(document.text, { ...policyOf(this.settings), minScore }, { format: document.format, signal, onProgress: (progress) => this.change(id, { progress }) });
      if (signal.aborted) throw new UmbraError('cancelled');
      const { choice } = this.state.documents.find((one) => one.id === id) ?? document;
      this.put({ ...document, choice, findings });
      this.change(id, { phase: 'done', findings, partial, readFrom: minScore, progress: null, result: null });
      await this.mask();
    };
    reading().catch((error: unknown) => {
      if (this.jobs.get(id) !== mine) return;
      const code = errorCode(error);
      this.change(id, code === 'cancelled' ? { phase: 'stopped', progress: null, result: null } : { phase: 'failed', error: code, progress: null, result: null });
    });
  }

  /** Masks all texts that are read, for the eye: the map is kept when something leaves. */
  private async mask(): Promise<void> {
    const mine = ++this.generation;
    const ready = this.state.documents.filter(({ phase }) => phase === 'done');
    if (ready.length === 0) return;
    try {
      this.map ??= await this.services.readMap(null);
      if (mine !== this.generation) return;
      const results = await this.services.desk.mask(this.requestFor(ready, this.map, this.state.share, this.state.mode));
      if (mine !== this.generation) return;
      const byId = new Map<string, DeskResult>(results.map((result) => [result.id, result]));
      this.set({ documents: this.state.documents.map((document) => (document.phase === 'done' ? { ...document, result: byId.get(document.id) ?? document.result } : document)) });
    } catch (error) {
      if (mine === this.generation) this.set({ problem: errorCode(error) });
    }
  }

  private put({ id, text, format, findings, choice }: TextDocument): void {
    this.services.desk.put({ id, text, format, findings: withAdded(text, findings, choice.present.added, this.state.minScore) });
  }

  private change(id: string, fields: Partial<TextDocument>): void {
    this.set({ documents: this.state.documents.map((document) => (document.id === id ? { ...document, ...fields } : document)) });
  }

  private set(fields: Partial<TextState>): void {
    this.state = { ...this.state, ...fields };
    for (const listener of this.listeners) listener();
  }
}

/** The name of the map of a text that has its own. */
export function ownSite({ name, id }: Pick<TextDocument, 'name' | 'id'>): string {
  return `file:${name || id}`;
}
