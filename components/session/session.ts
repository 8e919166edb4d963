import { edit, editorState, withHistory } from '../../core/editor/editor-state';
import { rewrite } from '../../core/editor/history';
import { mergeFound, withEarlier } from '../../core/editor/merge-found';
import { openPlaces, settlePlaces } from '../../core/editor/open-places';
import { hideUnread, openUnread } from '../../core/editor/unread';
import { errorCode } from '../../core/errors';
import { formatOf } from '../../core/image/file-formats';
import type { Analysis, ImageBox, KeptFindings, Region, StyleChoice } from '../../core/model';
import { policyOf, type Settings } from '../../core/settings/schema';
import type { Services } from '../services';
import { exportPicture } from './export-picture';
import { fileChoice } from './file-choice';
import { followNames } from './follow-names';
import { followProof } from './follow-proof';
import { keptFindings, outcomeOf } from './kept-findings';
import { quickEnd } from './quick-end';
import type { Session } from './session-actions';
import { canExport, EMPTY_SESSION, type ExportWay, mustAsk, type SessionState } from './session-state';

export type { Session };

/** A session without a picture. */
export function createSession(services: Services, initial: Settings): Session {
  let state = EMPTY_SESSION;
  let settings = initial;
  let letGo: (() => void) | null = null;
  let job: { readonly abort: AbortController; readonly stop: AbortController } | null = null;
  // What the reading had found when it was last merged, so that the user's own changes can be told apart.
  let merged: readonly Region[] = [];
  let again: () => Promise<void> = async () => undefined;
  const listeners = new Set<() => void>();
  const names = followNames(services, () => state, () => styles(), () => set({}));
  const proof = followProof(services.prove, () => state, () => settings, (proof) => set({ proof }));

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
    proof.follow();
    names.follow();
  }

  function mergeReading(regions: readonly Region[], unread: readonly ImageBox[]): void {
    const before = merged;
    merged = regions;
    const history = rewrite(state.editor.history, (document) => ({ ...mergeFound(document, before, regions), unread }));
    set({ editor: withHistory(state.editor, history) });
  }

  /** Runs one step of the way; a newer one makes an older one's outcome moot. */
  async function attempt(begin: Partial<SessionState>, work: (mine: NonNullable<typeof job>) => Promise<void>): Promise<void> {
    again = () => attempt(begin, work);
    job?.abort.abort();
    const mine = { abort: new AbortController(), stop: new AbortController() };
    job = mine;
    set({ error: null, question: null, waiting: null, exported: null, problem: null, progress: null, ...begin });
    try {
      await work(mine);
    } catch (error) {
      if (job === mine) set({ phase: 'failed', error: errorCode(error) });
      // What it began beside that.
      mine.abort.abort();
    }
  }

  /** @param isNew nobody has read it yet. */
  async function show(id: string, mine: NonNullable<typeof job>, isNew: boolean): Promise<void> {
    letGo?.();
    letGo = services.holdCapture(id);
    let shown: () => void = () => undefined;
    const whenShown = new Promise<void>((resolve) => (shown = resolve));
    let tells: () => void = () => undefined;
    const whenTells = new Promise<void>((resolve) => (tells = resolve));
    const begin = (): Promise<Analysis> => {
      merged = [];
      const analysis = analysisOf(id, mine, whenShown, tells);
      analysis.catch(() => undefined);
      return analysis;
    };
    // Reading takes longest and begins at once, before the picture is loaded and decoded for the eye.
    const early = isNew && job === mine ? begin() : null;
    const { blob, document } = await services.loadCapture(id);
    if (job !== mine) return;
    if (!early) merged = [];
    const begun = early ?? (document.findings === null ? begin() : null);
    const image = await services.decodeImage(blob);
    const source = formatOf(new Uint8Array(await blob.slice(0, 64).arrayBuffer()));
    const { findings } = document;
    const analysis = begun && findings === null ? await quickEnd(begun, whenTells) : null;
    if (job !== mine) return;
    set({ capture: { id, document, source }, image, editor: editorState(image.width, image.height) });
    if (findings) restore(findings);
    if (findings === null || findings.soFar) {
      shown();
      if (!analysis) return read(mine, begun);
      finish(analysis);
    } else set(outcomeOf(findings));
  }

  function restore({ regions, unread, soFar }: KeptFindings): void {
    merged = soFar ?? regions;
    const history = rewrite(state.editor.history, (document) => ({ ...document, regions, unread }));
    set({ editor: withHistory(state.editor, history) });
  }

  async function read(mine: NonNullable<typeof job>, begun: Promise<Analysis> | null = null): Promise<void> {
    const { capture } = state;
    if (capture === null) return;
    set({ phase: 'reading' });
    const analysis = await (begun ?? analysisOf(capture.id, mine, Promise.resolve()));
    if (job === mine) finish(analysis);
  }

  /**
   * @param shown when the picture is there: what is told before waits for it.
   * @param tells called when something is told before the end.
   */
  async function analysisOf(id: string, mine: NonNullable<typeof job>, shown: Promise<void>, tells: () => void = () => undefined): Promise<Analysis> {
    const earlier = merged;
    const tellNow = (told: () => void) => void (job === mine && state.phase === 'reading' && told());
    const tell = (told: () => void) => {
      tells();
      if (state.phase === 'capturing') void shown.then(() => tellNow(told));
      else tellNow(told);
    };
    return await services.analyze(id, policyOf(settings), {
      signal: mine.abort.signal,
      stop: mine.stop.signal,
      onProgress: (progress) => tell(() => set({ progress })),
      onRegions: (regions) => tell(() => mergeReading(withEarlier(regions, earlier), state.editor.history.present.unread)),
    });
  }

  function finish(analysis: Analysis): void {
    mergeReading(analysis.regions, analysis.unread);
    set({ ...outcomeOf(analysis), ms: analysis.ms, progress: null });
  }

  const styles = (): StyleChoice => state.editor.history.present.styles ?? settings.style;

  const readAgain = () => attempt({ phase: 'reading' }, read);

  async function guard(work: () => Promise<void>): Promise<void> {
    again = () => guard(work);
    set({ problem: null });
    try {
      await work();
    } catch (error) {
      set({ problem: errorCode(error) });
    }
  }

  async function sendOut(way: ExportWay): Promise<void> {
    if (state.image === null || state.capture === null) return;
    again = () => sendOut(way);
    set({ exporting: way, question: null, waiting: null, problem: null, exported: null });
    try {
      const file = await exportPicture(way, state.image, state.editor.history.present.regions, styles(), fileChoice(state.capture, state.format, settings), services, names.settled());
      set({ exporting: null, exported: way, file });
    } catch (error) {
      set({ exporting: null, problem: errorCode(error) });
    }
  }

  /** Copies or saves once the picture is proved, or asks. */
  async function exportProved(way: ExportWay): Promise<void> {
    if (!canExport(state)) return;
    set({ exported: null, problem: null, question: null, waiting: state.proof.status === 'running' ? way : null });
    if (state.waiting !== null) {
      await proof.settled();
      // Answered meanwhile, or another picture came.
      if (state.waiting !== way) return;
      set({ waiting: null });
    }
    if (mustAsk(state)) set({ question: way });
    else await sendOut(way);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSettings: () => settings,
    get coverWords() { return names.wordsOf(); },
    styles,
    keepStyles: () => guard(() => services.keepStyles(styles())),
    setSettings(next) {
      settings = next;
      set({});
    },
    captureTab: () => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, async (mine) => show(await services.captureTab(), mine, true)),
    openImage: (blob, origin, name) => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, async (mine) => show(await services.storeImage(blob, origin, name), mine, true)),
    openCapture: (id) => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, (mine) => show(id, mine, false)),
    fail(error) {
      // What failed did so elsewhere and cannot be done again here: trying leads to an empty page.
      again = async () => set(EMPTY_SESSION);
      set({ ...EMPTY_SESSION, phase: 'failed', error });
    },
    readAgain,
    tryAgain: () => (state.error !== null && state.image !== null ? readAgain() : again()),
    fetchWhole: () => guard(async () => {
      if (state.capture === null) return;
      const id = await services.fetchImage(state.capture.id);
      await attempt({ ...EMPTY_SESSION, phase: 'capturing' }, (mine) => show(id, mine, true));
    }),
    guard,
    stop: () => job?.stop.abort(),
    setFormat: (format) => set({ format, exported: null }),
    change(change) {
      const editor = change(state.editor);
      if (editor === state.editor) return;
      const edited = editor.history.present !== state.editor.history.present;
      set(edited ? { editor, exported: null, problem: null, question: null } : { editor });
    },
    export: exportProved,
    async answer(answer) {
      const way = state.question ?? state.waiting;
      set({ question: null, waiting: null });
      if (way === null || answer === 'not') return;
      if (answer === 'anyway') return sendOut(way);
      const document = state.editor.history.present;
      const hidden = settlePlaces(hideUnread(document, openUnread(document)), openPlaces(state.proof.last, document), true);
      set({ editor: edit(state.editor, hidden) });
      await exportProved(way);
    },
    async handOver() {
      if (state.capture === null) return null;
      const { id, document } = state.capture;
      await services.saveDocument(id, { ...document, findings: keptFindings(state, merged) });
      return id;
    },
    async discard() {
      job?.abort.abort();
      job = null;
      const id = state.capture?.id;
      set(EMPTY_SESSION);
      letGo?.();
      letGo = null;
      if (id !== undefined) await services.deleteCapture(id);
    },
  };
}
