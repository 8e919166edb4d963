import type { CaptureMode, Progress } from '../../core/model';

/** How the popup captures by a mode. */
export interface ModeOptions {
  /** The page waits for the user, or the camera runs. */
  readonly onStarted: () => void;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Captures the tab under the popup by a mode and opens the editor on the picture. `seconds` is for the delay alone. */
export type CaptureByMode = (mode: CaptureMode, seconds: number, options: ModeOptions) => Promise<void>;
