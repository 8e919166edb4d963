import type { EditorState } from '../../core/editor/editor-state';
import type { ErrorCode } from '../../core/errors';
import type { OutputFormat } from '../../core/image/file-formats';
import type { CaptureOrigin, StyleChoice } from '../../core/model';
import type { Settings } from '../../core/settings/schema';
import type { Services } from '../services';
import type { ExportWay, SessionState } from './session-state';

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
  /** Chooses the format in which this picture is saved. */
  readonly setFormat: (format: OutputFormat) => void;
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
