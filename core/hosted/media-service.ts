import type { HostedContext, HostedStyle, VisualCategory } from './provider';
import type { HttpFile } from './transport';

/** States of a file at a service. */
export const MEDIA_STATUSES = ['queued', 'processing', 'completed', 'failed', 'quota_exceeded'] as const;

export type MediaStatus = (typeof MEDIA_STATUSES)[number];

/** A file as a service lists it. */
export interface ListedMedia {
  readonly id: string;
  readonly status: MediaStatus;
  readonly kind: 'image' | 'video';
  /** In milliseconds since 1970. */
  readonly created: number;
}

/** One page of a service's list. */
export interface MediaList {
  readonly media: readonly ListedMedia[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Which of a service's files are listed. */
export interface MediaFilter {
  readonly status?: MediaStatus | undefined;
  readonly kind?: 'image' | 'video' | undefined;
}

/** How much of something is used in the current period; no `limit` where there is none. */
export interface UsedOf {
  readonly used: number;
  readonly limit: number | null;
}

/** What is used of a plan in the current period. */
export interface MediaUsage {
  readonly plan: string;
  /** When the period ends, in milliseconds since 1970. */
  readonly ends: number;
  readonly images: UsedOf;
  readonly videoMinutes: UsedOf;
}

/** What of a file is fetched: what the service made of it, or what was sent. */
export type MediaPart = 'download' | 'original';

export interface SubmitOptions {
  /** At least one. */
  readonly visualCategories: readonly VisualCategory[];
  readonly style?: HostedStyle | undefined;
}

/** What a service does that takes whole files, keeps them while it works, and lists them. Errors: those of `Caller`. */
export interface MediaService {
  /** Media types of files that it takes. */
  readonly types: readonly string[];
  /** In bytes. */
  readonly maxBytes: number;
  /** Longest video, in seconds. */
  readonly maxSeconds: number;
  /** Sends a file, and gives the id under which it waits. It is charged, and not sent twice. Errors: service-input-unsupported, service-input-too-large before it is sent. */
  readonly submit: (context: HostedContext, file: HttpFile, options: SubmitOptions) => Promise<string>;
  readonly list: (context: HostedContext, page: number, filter: MediaFilter) => Promise<MediaList>;
  /** Errors: service-not-found where it is not finished, or not kept. */
  readonly fetch: (context: HostedContext, id: string, part: MediaPart) => Promise<HttpFile>;
  /** A file that is gone already is no error. */
  readonly remove: (context: HostedContext, id: string) => Promise<void>;
  /** Costs nothing. */
  readonly usage: (context: HostedContext) => Promise<MediaUsage>;
}
