import { isWritable, type OutputFormat, type SourceFormat } from '../image/file-formats';

/** The format that a picture is saved in, and why. */
export interface SaveFormat {
  readonly format: OutputFormat;
  /** The picture's own format was wanted and cannot be written: the user is told so before. */
  readonly replaced: boolean;
}

/** The format that was chosen for this picture, else that of the settings, else its own, else PNG. */
export function saveFormat(chosen: OutputFormat | null, wanted: OutputFormat | 'own', source: SourceFormat): SaveFormat {
  if (chosen !== null) return { format: chosen, replaced: false };
  if (wanted !== 'own') return { format: wanted, replaced: false };
  return isWritable(source) ? { format: source, replaced: false } : { format: 'png', replaced: true };
}
