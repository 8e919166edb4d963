/** Every way Umbra's own code fails. A closed set: the pages turn each into a sentence and a way on. */
export const ERROR_CODES = [
  'page-not-capturable',
  'capture-failed',
  'page-not-scriptable',
  'page-changed',
  'capture-gone',
  'image-undecodable',
  'format-unwritable',
  'image-too-large',
  'image-unreachable',
  'image-needs-access',
  'picture-unread',
  'ocr-failed',
  'ocr-data-missing',
  'engine-lost',
  'clipboard-refused',
  'clipboard-unread',
  'storage-full',
  'map-full',
  'text-too-large',
  'settings-invalid',
  'message-invalid',
  'sender-refused',
  'service-not-set-up',
  'service-needs-access',
  'service-unreachable',
  'service-timeout',
  'service-redirected',
  'service-key-refused',
  'service-no-credit',
  'service-plan',
  'service-busy',
  'service-limited',
  'service-failed',
  'service-not-found',
  'service-input-refused',
  'service-input-unsupported',
  'service-input-too-large',
  'service-reply-invalid',
  'service-reply-too-large',
  'service-job-failed',
  'transfer-lost',
  'cancelled',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error class of the project. Carries a code and never user text: no value, URL or file name. */
export class UmbraError extends Error {
  override readonly name = 'UmbraError';
  /** Status of a hosted service's answer. */
  readonly status: number | undefined;
  /** When a hosted service wants to be asked again, in milliseconds from then. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: ErrorCode,
    options?: { cause?: unknown; status?: number; retryAfterMs?: number },
  ) {
    super(code, options);
    this.status = options?.status;
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** The code of anything thrown: an abort is `cancelled`, what is not ours is `unexpected`. */
export function errorCode(error: unknown): ErrorCode {
  if (error instanceof UmbraError) return error.code;
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  return 'unexpected';
}
