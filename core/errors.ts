/** Every way Umbra's own code fails. A closed set: the pages turn each into a sentence and a way on. */
export const ERROR_CODES = [
  'page-not-capturable',
  'capture-failed',
  'capture-gone',
  'image-undecodable',
  'image-too-large',
  'image-unreachable',
  'image-needs-access',
  'ocr-failed',
  'ocr-data-missing',
  'engine-lost',
  'clipboard-refused',
  'storage-full',
  'settings-invalid',
  'message-invalid',
  'sender-refused',
  'cancelled',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error class of the project. Carries a code and never user text: no value, URL or file name. */
export class UmbraError extends Error {
  override readonly name = 'UmbraError';

  constructor(
    readonly code: ErrorCode,
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }
}

/** The code of anything thrown: an abort is `cancelled`, what is not ours is `unexpected`. */
export function errorCode(error: unknown): ErrorCode {
  if (error instanceof UmbraError) return error.code;
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  return 'unexpected';
}
