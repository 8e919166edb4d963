import type { ErrorCode } from '../errors';
import type { HostedAnalysis, HostedRedaction, HostedText, ImageOptions, ProviderId, TextOptions } from './provider';

/** What a page asks of a hosted service, by way of the background. */
export type HostedJob =
  /** Has a kept picture looked at. The key is the same for each attempt at one job. */
  | { readonly job: 'analyze-image'; readonly provider: ProviderId; readonly captureId: string; readonly options: ImageOptions; readonly idempotencyKey: string }
  /** Has a kept picture redacted. What comes back is kept as a picture too. */
  | { readonly job: 'redact-image'; readonly provider: ProviderId; readonly captureId: string; readonly options: ImageOptions; readonly idempotencyKey: string }
  | { readonly job: 'redact-texts'; readonly provider: ProviderId; readonly texts: readonly string[]; readonly options: TextOptions; readonly idempotencyKey: string };

/** What came of it. */
export type HostedResult =
  | { readonly result: 'analysis'; readonly analysis: HostedAnalysis }
  | { readonly result: 'redaction'; readonly captureId: string; readonly summary: Omit<HostedRedaction, 'bytes'> }
  | { readonly result: 'texts'; readonly texts: readonly HostedText[] };

/** What the background says on the port of a job. `waiting` says that it lives; the others are the last word. */
export type HostedEvent =
  | { readonly event: 'waiting' }
  | { readonly event: 'done'; readonly result: HostedResult }
  /** `retryAfterMs` is how long the service asks to be left alone, `null` where it does not say. */
  | { readonly event: 'failed'; readonly code: ErrorCode; readonly retryAfterMs: number | null };

/** A service as the user set it up. Its key stays where it is kept. */
export interface ServiceState {
  readonly provider: ProviderId;
  readonly hasKey: boolean;
  readonly baseUrl: string;
  readonly plan: string;
  /** The user has agreed to what is sent there. */
  readonly consent: boolean;
  /** The browser lets us reach its host. */
  readonly granted: boolean;
}
