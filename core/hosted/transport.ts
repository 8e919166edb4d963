/** A file that is too large to hold: a `Blob`, whose bytes only the browser's side of `Transport` looks at. */
export interface HttpFile {
  /** In bytes. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
}

/** A field of a form: text, or a file. Files go out under a name that we choose, never the user's. */
export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: HttpFile; readonly fileName: string }
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string; readonly type: string };

/** One request to a hosted service. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly json: unknown } | { readonly form: readonly FormPart[] } | null;
}

/** What came back, whole. */
export interface HttpResponse {
  readonly status: number;
  /** Value of a header by its lower-case name, or `null`. */
  readonly header: (name: string) => string | null;
  /** Empty where it was asked for as a file. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body as a file, where it was asked for so; `null` where not, and of an answer that is an error. */
  readonly file: HttpFile | null;
}

/** Bounds of one exchange. */
export interface HttpLimits {
  readonly timeoutMs: number;
  /** Longest body that is taken, in bytes. */
  readonly maxBytes: number;
  /** The body is wanted as a file. */
  readonly asFile?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one request and reads the whole answer, whatever its status. Follows no redirect, sends no
 * cookies and no referrer. Errors: service-unreachable (no answer, or one that broke off),
 * service-timeout, service-redirected, service-reply-too-large, cancelled.
 */
export type Transport = (request: HttpRequest, limits: HttpLimits) => Promise<HttpResponse>;
