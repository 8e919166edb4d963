/** A field of a form: text, or a file. Files go out under a name that we choose, never the user's. */
export type FormPart =
  | { readonly name: string; readonly value: string }
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
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Bounds of one exchange. */
export interface HttpLimits {
  readonly timeoutMs: number;
  /** Longest body that is taken, in bytes. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one request and reads the whole answer, whatever its status. Follows no redirect, sends no
 * cookies and no referrer. Errors: service-unreachable (no answer, or one that broke off),
 * service-timeout, service-redirected, service-reply-too-large, cancelled.
 */
export type Transport = (request: HttpRequest, limits: HttpLimits) => Promise<HttpResponse>;
