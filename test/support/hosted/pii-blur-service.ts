import { createHmac, randomUUID } from 'node:crypto';
import { VISUAL_CATEGORIES } from '../../../core/hosted/provider';
import { type Answer, json } from './answer';
import { fileOf, type ServedRequest, textOf, textsOf } from './request';
import { PII_BLUR_KEYS, WEBHOOK_SECRET } from './keys';
import type { Service } from './service';
import type { Work } from './work';

/** How often a file is asked for before it is done. */
const TURNS = 2;
const A_PAGE = 20;

interface Media {
  readonly id: string;
  readonly file: { readonly bytes: Buffer; readonly type: string; readonly name: string };
  readonly categories: readonly string[];
  readonly obfuscation: string;
  readonly created: string;
  readonly quota: boolean;
  asked: number;
  result: Buffer | null;
}

/** A signed webhook, as the service sends one. */
export function webhook(payload: object): { readonly body: string; readonly signature: string } {
  const body = JSON.stringify(payload);
  return { body, signature: `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}` };
}

const isVideo = ({ file }: Media): boolean => file.type.startsWith('video/');
const kindOf = (one: Media): 'image' | 'video' => (isVideo(one) ? 'video' : 'image');

function stateOf({ asked, quota, result }: Media): string {
  return asked < TURNS ? 'processing' : quota ? 'quota_exceeded' : result ? 'completed' : 'failed';
}

/** PiiBlur: files are queued, done after a while, downloaded, listed and deleted. It covers what can be read: it has no eyes. */
export function piiBlurService(work: Work, origin: () => string): Service {
  let charged = 0;
  const media = new Map<string, Media>();
  const limits = { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '297', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 60_000) * 60) };

  async function serve(request: ServedRequest): Promise<Answer> {
    const key = request.header('authorization')?.replace(/^Bearer /, '');
    if (!Object.values<string | undefined>(PII_BLUR_KEYS).includes(key)) return json(401, { error: 'Unauthorized' });
    const answer = await route(request, key === PII_BLUR_KEYS.full);
    return { ...answer, headers: { ...answer.headers, ...limits } };
  }

  async function route(request: ServedRequest, full: boolean): Promise<Answer> {
    const { method, path, query } = request;
    if (method === 'GET' && path === '/usage') {
      return json(200, { plan: 'pro', period_start: '2026-03-01', period_end: '2026-03-31', images: { used: full ? 25_000 : charged, limit: 25_000 }, video_minutes: { used: 0, limit: 60 } });
    }
    if (method === 'POST' && path === '/media/redact') return await submit(request, full);
    if (method === 'GET' && path === '/media') {
      // Asking for the list is time that goes by as well.
      for (const one of media.values()) await goOn(one);
      return list(query);
    }
    const [, id = '', part] = /^\/media\/([^/]+)(?:\/(download|original))?$/.exec(path) ?? [];
    const one = media.get(id);
    if (!one) return json(404, { error: 'Not found' });
    if (method === 'DELETE') {
      media.delete(id);
      return { status: 204, type: '', body: Buffer.alloc(0) };
    }
    // Pictures are deleted there as soon as they are done; this account keeps videos.
    if (part === 'original') return isVideo(one) ? { status: 200, type: one.file.type, body: one.file.bytes } : json(404, { error: 'Deleted' });
    if (part === 'download') return one.result ? { status: 200, type: one.file.type, body: one.result, headers: { 'content-disposition': 'attachment' } } : json(404, { error: 'Not processed' });
    return await status(one);
  }

  async function submit(request: ServedRequest, full: boolean): Promise<Answer> {
    const form = await request.form().catch(() => null);
    const file = form && (await fileOf(form, 'file'));
    const categories = textsOf(form, 'pii_categories[]');
    const obfuscation = textOf(form, 'obfuscation_type') ?? 'blur';
    if (!file || categories.length === 0 || categories.some((one) => !VISUAL_CATEGORIES.includes(one as never)) || !['blur', 'pixelation'].includes(obfuscation)) return json(422, { error: 'Validation failed' });
    const id = randomUUID();
    charged += full ? 0 : 1;
    media.set(id, { id, file, categories, obfuscation, created: new Date().toISOString(), quota: full, asked: 0, result: null });
    return json(201, { media_id: id, status: 'queued' });
  }

  async function goOn(one: Media): Promise<void> {
    one.asked += 1;
    if (one.asked >= TURNS && !one.quota && !one.result) one.result = await redacted(one);
  }

  async function status(one: Media): Promise<Answer> {
    await goOn(one);
    const state = stateOf(one);
    return json(200, {
      media_id: one.id, status: state, original_filename: one.file.name, media_type: kindOf(one), pii_categories: one.categories, obfuscation_type: one.obfuscation,
      error_message: state === 'failed' ? 'Processing failed' : null, created_at: one.created, processed_at: one.result ? new Date().toISOString() : null,
      ...(one.result ? { download_url: `${origin()}/piiblur/api/v1/media/${one.id}/download` } : {}),
    });
  }

  async function redacted(one: Media): Promise<Buffer | null> {
    const { file } = one;
    // It cannot look at a video: what comes back is another file of the same kind.
    if (isVideo(one)) return Buffer.concat([file.bytes, Buffer.from('redacted')]);
    const found = await work.look(file.bytes, {}).catch(() => null);
    return found && work.cover(found.image, found.regions, '#808080');
  }

  function list(query: URLSearchParams): Answer {
    const page = Number(query.get('page') ?? 1);
    const all = [...media.values()].filter((one) => (!query.has('status') || query.get('status') === stateOf(one)) && (!query.has('media_type') || query.get('media_type') === kindOf(one))).toReversed();
    const data = all.slice((page - 1) * A_PAGE, page * A_PAGE).map((one) => ({ media_id: one.id, status: stateOf(one), original_filename: one.file.name, media_type: kindOf(one), created_at: one.created }));
    return json(200, { data, current_page: page, last_page: Math.max(1, Math.ceil(all.length / A_PAGE)), per_page: A_PAGE, total: all.length });
  }

  return { prefix: '/piiblur/api/v1', serve, charges: () => charged };
}
