import { editorState, type EditorState } from '../../core/editor/editor-state';
import { openPlaces } from '../../core/editor/open-places';
import { summary } from '../../core/editor/summary';
import type { ErrorCode } from '../../core/errors';
import type { OutputFormat, SourceFormat } from '../../core/image/file-formats';
import type { CaptureDocument, PixelImage, Progress } from '../../core/model';
import type { Proof } from '../../core/proof-model';

/** Where a picture's way through popup or editor stands. */
export type Phase = 'empty' | 'capturing' | 'reading' | 'done' | 'stopped' | 'failed';

/** Ways out of Umbra for a redacted picture. */
export type ExportWay = 'copy' | 'save';

/** How the proof of the picture as it stands fares. `last` is what a proof found, of this picture or of one before the last edits. */
export type ProofState =
  | { readonly status: 'none'; readonly last: null }
  | { readonly status: 'running'; readonly progress: Progress | null; readonly last: Proof | null }
  | { readonly status: 'done'; readonly last: Proof }
  /** It could not be checked. */
  | { readonly status: 'failed'; readonly error: ErrorCode; readonly last: null };

/** All that popup and editor show of one picture. */
export interface SessionState {
  readonly phase: Phase;
  /** Why it failed; `null` unless `phase` is `failed`. */
  readonly error: ErrorCode | null;
  readonly capture: { readonly id: string; readonly document: CaptureDocument; readonly source: SourceFormat } | null;
  /** Format that was chosen for this picture; `null` for that of the settings. */
  readonly format: OutputFormat | null;
  /** The untouched pixels. */
  readonly image: PixelImage | null;
  readonly editor: EditorState;
  readonly progress: Progress | null;
  /** From pixels to regions, in milliseconds; `null` until read. */
  readonly ms: number | null;
  /** Share of its own resolution at which the picture was read. */
  readonly readScale: number;
  /** Something was not looked for, since what finds it failed. */
  readonly partial: boolean;
  /** The reading advises a look: a finding is unsure, nothing was found, or something failed. */
  readonly reviewRecommended: boolean;
  readonly proof: ProofState;
  /** An export waits for the proof. */
  readonly waiting: ExportWay | null;
  /** An export waits for an answer: something is still readable, was not read or was not checked. */
  readonly question: ExportWay | null;
  /** An export is under way. */
  readonly exporting: ExportWay | null;
  /** The last export that succeeded, until the picture changes again. */
  readonly exported: ExportWay | null;
  /** The file of the last export. Belongs to the picture as it stands while `exported` says so. */
  readonly file: Blob | null;
  /** Why the last thing that was asked for failed, while the picture stands as it was. */
  readonly problem: ErrorCode | null;
}

/** No picture yet. */
export const EMPTY_SESSION: SessionState = {
  phase: 'empty',
  error: null,
  capture: null,
  format: null,
  image: null,
  editor: editorState(0, 0),
  progress: null,
  ms: null,
  readScale: 1,
  partial: false,
  reviewRecommended: false,
  proof: { status: 'none', last: null },
  waiting: null,
  question: null,
  exporting: null,
  exported: null,
  file: null,
  problem: null,
};

/**
 * Whether an export has to ask first: a place is still readable, could not be checked or is unread, something was not looked for, or reading
 * did not come to its end. Where it was stopped, all that it did not reach is listed as unread; once each of these was settled
 * there is nothing left to ask.
 */
export function mustAsk({ phase, editor, partial, proof }: SessionState): boolean {
  const { present } = editor.history;
  if (proof.status === 'failed' || proof.status === 'running' || proof.last?.partial || openPlaces(proof.last, present).length > 0) return true;
  if (partial || summary(present).unread > 0) return true;
  return phase === 'stopped' ? present.unread.length === 0 : phase !== 'done';
}

/** Whether there are changes by hand that no export has taken along: closing would lose them. */
export function hasUnsavedWork(state: SessionState): boolean {
  return state.editor.history.past.length > 0 && state.exported === null;
}

/** Whether there is a picture that can be copied or saved now. */
export function canExport(state: SessionState): boolean {
  return state.image !== null && state.exporting === null && state.waiting === null && state.phase !== 'reading' && state.phase !== 'capturing';
}
