import { saveFormat } from '../../core/editor/save-format';
import type { OutputFormat } from '../../core/image/file-formats';
import type { Settings } from '../../core/settings/schema';
import type { SessionState } from './session-state';

/** What a saved file is like. */
export interface FileChoice {
  /** Without its ending. */
  readonly name: string;
  readonly format: OutputFormat;
  /** Of JPEG and WebP, 1 to 100. */
  readonly quality: number;
  /** Image pixels for one CSS pixel. */
  readonly scale: number;
}

/** What a saved file of a picture is like. `chosen` is the format chosen for it alone. */
export function fileChoice({ document, source }: NonNullable<SessionState['capture']>, chosen: OutputFormat | null, settings: Settings): FileChoice {
  const { format } = saveFormat(chosen, settings.saveFormat, source);
  return { name: document.name, format, quality: settings.saveQuality, scale: document.scale };
}
