import { UmbraError } from '../errors';
import type { CallOptions } from './caller';
import type { z } from '../zod';
import type { MediaPart, MediaStatus } from './media-service';
import { listReply, mediaReply, submitReply, usageReply } from './pii-blur-replies';
import { poll } from './poll';
import type { HostedContext, VisualCategory } from './provider';
import { readJson } from './read-json';
import type { FormPart, HttpFile, HttpRequest, HttpResponse } from './transport';

/** Longest file that is taken back, in bytes: what the service takes itself. */
const MAX_MEDIA_BYTES = 1_000_000_000;
/** As long as that may take over a slow line, in milliseconds. */
const FILE_TIMEOUT_MS = 60 * 60_000;

export type Media = z.infer<typeof mediaReply>;

export type MediaPage = z.infer<typeof listReply>;

export type MediaUsage = z.infer<typeof usageReply>;

/** How what was seen is hidden, as the service calls it. */
export type Obfuscation = 'blur' | 'pixelation';

/** Sends a file and gives the id under which it waits. It is charged; it is not sent twice. */
export async function submitMedia(context: HostedContext, file: FormPart, categories: readonly VisualCategory[], obfuscation: Obfuscation | undefined): Promise<string> {
  // At least one is required, and "none" would not mean "all".
  if (categories.length === 0) throw new UmbraError('service-input-unsupported');
  const form: FormPart[] = [file, ...categories.map((value) => ({ name: 'pii_categories[]', value }))];
  if (obfuscation !== undefined) form.push({ name: 'obfuscation_type', value: obfuscation });
  return readJson(await send(context, { method: 'POST', url: 'media/redact', body: { form } }, { repeatable: false, timeoutMs: 'file' in file ? FILE_TIMEOUT_MS : undefined }), submitReply).media_id;
}

/** Waits until a file is done. Errors: service-job-failed; service-no-credit where the plan's month is used up. */
export async function awaitMedia(context: HostedContext, id: string): Promise<Media> {
  const media = await poll(context, async () => {
    const now = await mediaStatus(context, id);
    return now.status === 'queued' || now.status === 'processing' ? null : now;
  });
  if (media.status === 'quota_exceeded') throw new UmbraError('service-no-credit');
  if (media.status !== 'completed') throw new UmbraError('service-job-failed');
  return media;
}

/** A file's state. Errors: service-not-found. */
export async function mediaStatus(context: HostedContext, id: string): Promise<Media> {
  const media = readJson(await get(context, `media/${id}`), mediaReply);
  if (media.media_id !== id) throw new UmbraError('service-reply-invalid');
  return media;
}

/** One page of the files at the service, twenty a page, from 1. */
export async function listMedia(context: HostedContext, page: number, filter: { readonly status?: MediaStatus; readonly mediaType?: 'image' | 'video' } = {}): Promise<MediaPage> {
  const query = [`page=${page}`, ...(filter.status ? [`status=${filter.status}`] : []), ...(filter.mediaType ? [`media_type=${filter.mediaType}`] : [])];
  return readJson(await get(context, `media?${query.join('&')}`), listReply);
}

/** A finished picture. Errors: service-not-found where it is not finished. */
export async function downloadMedia(context: HostedContext, id: string): Promise<HttpResponse> {
  return await send(context, { method: 'GET', url: `media/${id}/download`, body: null }, { repeatable: true, maxBytes: MAX_MEDIA_BYTES });
}

/** A finished file, or the one that was sent. Errors: service-not-found where it is not finished, or deleted there. */
export async function fetchMedia(context: HostedContext, id: string, part: MediaPart): Promise<HttpFile> {
  const { file } = await send(context, { method: 'GET', url: `media/${id}/${part}`, body: null }, { repeatable: true, maxBytes: MAX_MEDIA_BYTES, timeoutMs: FILE_TIMEOUT_MS, asFile: true });
  if (!file) throw new UmbraError('service-reply-invalid');
  return file;
}

/** Has the service delete a file and what it made of it. A file that is gone already is no error. */
export async function deleteMedia(context: HostedContext, id: string): Promise<void> {
  await send(context, { method: 'DELETE', url: `media/${id}`, body: null }, { repeatable: true }).catch((error: unknown) => {
    if (!(error instanceof UmbraError) || error.code !== 'service-not-found') throw error;
  });
}

/** What is used of the plan in the current month. Costs nothing. */
export async function mediaUsage(context: HostedContext): Promise<MediaUsage> {
  return readJson(await get(context, 'usage'), usageReply);
}

async function get(context: HostedContext, url: string): Promise<HttpResponse> {
  return await send(context, { method: 'GET', url, body: null }, { repeatable: true });
}

async function send({ account, call, signal }: HostedContext, request: Omit<HttpRequest, 'headers'>, options: CallOptions): Promise<HttpResponse> {
  return await call({ ...request, url: `${account.baseUrl}/${request.url}`, headers: { authorization: `Bearer ${account.key}` } }, { ...options, signal });
}
