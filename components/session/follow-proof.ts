import type { EditorDocument } from '../../core/editor/document';
import { errorCode } from '../../core/errors';
import { policyOf, type Settings } from '../../core/settings/schema';
import type { Services } from '../services';
import type { ProofState, SessionState } from './session-state';

/** So long after the last edit a proof begins, in milliseconds: a picture that is being worked on need not be read. */
const PAUSE_MS = 600;

/** What a proof is of. */
interface Target {
  readonly id: string;
  readonly document: EditorDocument;
  readonly settings: Settings;
}

/** Keeps a proof of the picture as it stands. */
export interface ProofFollower {
  /** Looks whether the picture is another than the one that is proved, and begins again where it is. */
  readonly follow: () => void;
  /** Waits until the picture as it then stands is proved, or could not be; begins at once where a pause was waited for. */
  readonly settled: () => Promise<void>;
}

/** Proves the picture of a session in the background, after the reading and after each pause in editing. `tell` keeps what comes of it. */
export function followProof(prove: Services['prove'], getState: () => SessionState, getSettings: () => Settings, tell: (proof: ProofState) => void): ProofFollower {
  let target: Target | null = null;
  let abort = new AbortController();
  let begin: () => void = () => undefined;
  let over: Promise<void> = Promise.resolve();

  function targetNow(): Target | null {
    const { phase, capture, image, editor } = getState();
    if (capture === null || image === null || (phase !== 'done' && phase !== 'stopped')) return null;
    return { id: capture.id, document: editor.history.present, settings: getSettings() };
  }

  async function run({ id, document, settings }: Target, signal: AbortSignal): Promise<void> {
    const { capture, proof } = getState();
    const last = proof.last;
    try {
      const { regions } = document;
      const result = await prove(id, { regions, style: document.styles ?? settings.style, policy: policyOf(settings), scale: capture?.document.scale ?? 1 }, { signal, onProgress: (progress) => signal.aborted || tell({ status: 'running', progress, last }) });
      if (!signal.aborted) tell({ status: 'done', last: result });
    } catch (error) {
      if (!signal.aborted) tell({ status: 'failed', error: errorCode(error), last: null });
    }
  }

  function follow(): void {
    const now = targetNow();
    if (now === null ? target === null : target !== null && isSame(now, target)) return;
    const isEdit = now !== null && now.id === target?.id;
    abort.abort();
    abort = new AbortController();
    target = now;
    if (now === null) {
      tell({ status: 'none', last: null });
      return;
    }
    const { signal } = abort;
    const paused = new Promise<void>((resolve) => {
      begin = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
      setTimeout(resolve, isEdit ? PAUSE_MS : 0);
    });
    over = paused.then(() => (signal.aborted ? undefined : run(now, signal)));
    tell({ status: 'running', progress: null, last: isEdit ? getState().proof.last : null });
  }

  return {
    follow,
    async settled() {
      while (getState().proof.status === 'running') {
        begin();
        await over;
      }
    },
  };
}

function isSame(a: Target, b: Target): boolean {
  return a.id === b.id && a.document === b.document && a.settings === b.settings;
}
