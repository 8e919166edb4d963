import type { ErrorCode } from '../errors';
import type { MediaFilter, MediaList, MediaPart, MediaUsage, SubmitOptions } from './media-service';
import type { FileAddress, HostedAnalysis, HostedRedaction, HostedText, ImageOptions, ProviderId, TextOptions } from './provider';

/** What a page asks of a hosted service, by way of the background. */
export type HostedJob =
  /** Has a kept picture looked at. The key is the same for each attempt at one job. */
  | { readonly job: 'analyze-image'; readonly provider: ProviderId; readonly captureId: string; readonly options: ImageOptions; readonly idempotencyKey: string }
  /** Has a kept picture redacted. What comes back is kept as a picture too. */
  | { readonly job: 'redact-image'; readonly provider: ProviderId; readonly captureId: string; readonly options: ImageOptions; readonly idempotencyKey: string }
  | { readonly job: 'redact-texts'; readonly provider: ProviderId; readonly texts: readonly string[]; readonly options: TextOptions; readonly idempotencyKey: string }
  | FileJob;

/** What the page for files asks. Files go by `file-exchange`, under the id `transfer`. */
export type FileJob =
  | { readonly job: 'send-media'; readonly provider: ProviderId; readonly transfer: string; readonly options: SubmitOptions; readonly idempotencyKey: string }
  | { readonly job: 'list-media'; readonly provider: ProviderId; readonly page: number; readonly filter: MediaFilter; readonly idempotencyKey: string }
  | { readonly job: 'fetch-media'; readonly provider: ProviderId; readonly id: string; readonly part: MediaPart; readonly transfer: string; readonly idempotencyKey: string }
  | { readonly job: 'remove-media'; readonly provider: ProviderId; readonly id: string; readonly idempotencyKey: string }
  | { readonly job: 'media-usage'; readonly provider: ProviderId; readonly idempotencyKey: string }
  /** A file that lies at an address is redacted there. */
  | { readonly job: 'redact-file'; readonly provider: ProviderId; readonly file: FileAddress; readonly options: TextOptions; readonly idempotencyKey: string };

/** What came of it. */
export type HostedResult =
  | { readonly result: 'analysis'; readonly analysis: HostedAnalysis }
  | { readonly result: 'redaction'; readonly captureId: string; readonly summary: Omit<HostedRedaction, 'bytes'> }
  | { readonly result: 'texts'; readonly texts: readonly HostedText[] }
  | { readonly result: 'sent'; readonly id: string }
  | { readonly result: 'media'; readonly list: MediaList }
  | { readonly result: 'usage'; readonly usage: MediaUsage }
  /** A file was handed over, or deleted at the service. */
  | { readonly result: 'done' }
  /** `uri` is where the result lies, `null` where the service did not say. */
  | { readonly result: 'redacted-file'; readonly uri: string | null };

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
