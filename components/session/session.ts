import { edit, editorState, type EditorState, withHistory } from '../../core/editor/editor-state';
import { rewrite } from '../../core/editor/history';
import { mergeFound, withEarlier } from '../../core/editor/merge-found';
import { openPlaces, settlePlaces } from '../../core/editor/open-places';
import { hideUnread, openUnread } from '../../core/editor/unread';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { Analysis, CaptureOrigin, ImageBox, KeptFindings, Region, StyleChoice } from '../../core/model';
import { policyOf, type Settings } from '../../core/settings/schema';
import type { Services } from '../services';
import { exportPicture } from './export-picture';
import { followNames } from './follow-names';
import { followProof } from './follow-proof';
import { keptFindings, outcomeOf } from './kept-findings';
import { canExport, EMPTY_SESSION, type ExportWay, mustAsk, type SessionState } from './session-state';

/** One picture's way through popup or editor: a small store that React reads, and all that can be done with it. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Settings changed: colours follow at once, what is looked for with the next reading. */
  readonly setSettings: (settings: Settings) => void;
  readonly getSettings: () => Settings;
  /** What a covered region is called, in the user's language. */
  readonly coverWords: Services['coverWords'];
  /** The styles that count in this picture: its own, else the settings'. */
  readonly styles: () => StyleChoice;
  /** Makes this picture's styles those of the settings. */
  readonly keepStyles: () => Promise<void>;
  /** Captures the tab under the popup and reads it. */
  readonly captureTab: () => Promise<void>;
  /** Opens a picture that the user pasted, dropped or chose, and reads it. */
  readonly openImage: (blob: Blob, origin: CaptureOrigin, name: string) => Promise<void>;
  /** Opens a capture that is already kept; reads it unless that was done. */
  readonly openCapture: (id: string) => Promise<void>;
  /** Shows why there is no picture. */
  readonly fail: (error: ErrorCode) => void;
  /** Reads the picture again, keeping what the user did. */
  readonly readAgain: () => Promise<void>;
  /** Fetches the whole of a picture that was only partly visible, once the user gave access, and reads it. */
  readonly fetchWhole: () => Promise<void>;
  /** Stops reading and keeps what there is. */
  readonly stop: () => void;
  /** Any edit of document, selection or tool. */
  readonly change: (edit: (state: EditorState) => EditorState) => void;
  /** Copies or saves once the picture is proved; asks first where something is still readable or was not read. */
  readonly export: (way: ExportWay) => Promise<void>;
  /** Answers that question; `anyway` and `not` also end the waiting for the proof. */
  readonly answer: (answer: 'hide' | 'anyway' | 'not') => Promise<void>;
  /** Does once more what failed: reads again where there is a picture that could not be read. */
  readonly tryAgain: () => Promise<void>;
  /** Does something that can fail beside the picture, and shows why where it did. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
  /** Keeps what the user did with the capture, for the editor's window to go on with. */
  readonly handOver: () => Promise<string | null>;
  /** Forgets the picture, here and where it is kept. */
  readonly discard: () => Promise<void>;
}

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
    }
  }

  async function show(id: string, mine: NonNullable<typeof job>): Promise<void> {
    letGo?.();
    letGo = services.holdCapture(id);
    const { blob, document } = await services.loadCapture(id);
    const image = await services.decodeImage(blob);
    if (job !== mine) return;
    merged = [];
    set({ capture: { id, document }, image, editor: editorState(image.width, image.height) });
    const { findings } = document;
    if (findings) restore(findings);
    if (findings === null || findings.soFar) return read(mine);
    set(outcomeOf(findings));
  }

  function restore({ regions, unread, soFar }: KeptFindings): void {
    merged = soFar ?? regions;
    const history = rewrite(state.editor.history, (document) => ({ ...document, regions, unread }));
    set({ editor: withHistory(state.editor, history) });
  }

  async function read(mine: NonNullable<typeof job>): Promise<void> {
    const { capture } = state;
    if (capture === null) return;
    set({ phase: 'reading', progress: null });
    const earlier = merged;
    const mayTell = () => job === mine && state.phase === 'reading';
    const analysis = await services.analyze(capture.id, policyOf(settings), {
      scale: capture.document.scale,
      signal: mine.abort.signal,
      stop: mine.stop.signal,
      onProgress: (progress) => {
        if (mayTell()) set({ progress });
      },
      onRegions: (regions) => {
        if (mayTell()) mergeReading(withEarlier(regions, earlier), state.editor.history.present.unread);
      },
    });
    if (job === mine) finish(analysis);
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
      const file = await exportPicture(way, state.image, state.editor.history.present.regions, styles(), state.capture.document.name, services, names.settled());
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
    captureTab: () => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, async (mine) => show(await services.captureTab(), mine)),
    openImage: (blob, origin, name) => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, async (mine) => show(await services.storeImage(blob, origin, name), mine)),
    openCapture: (id) => attempt({ ...EMPTY_SESSION, phase: 'capturing' }, (mine) => show(id, mine)),
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
      await attempt({ ...EMPTY_SESSION, phase: 'capturing' }, (mine) => show(id, mine));
    }),
    guard,
    stop: () => job?.stop.abort(),
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
