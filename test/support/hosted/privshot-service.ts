import { listChoices } from '../../../core/detect/make-policy';
import { ENTITY_TYPES, type EntityType, REGION_SCOPES, type RegionScope, TEXT_LANGUAGES, type TextLanguage } from '../../../core/model';
import { type Answer, json } from './answer';
import { fileOf, type ServedRequest, textOf } from './request';
import { PRIVSHOT_KEYS } from './keys';
import type { Service } from './service';
import type { Work } from './work';

const FREE_A_DAY = 20;
const MAX_BYTES = 20_000_000;
const PAID_ONLY = ['padding', 'show_labels'];

class Refusal extends Error {
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(text);
  }
}

interface Options {
  readonly entities: EntityType[] | undefined;
  readonly allow: EntityType[] | undefined;
  readonly minScore: number;
  readonly language: TextLanguage;
  readonly region: RegionScope | null;
}

/** Privshot: /health, /entities, /analyze, /redact, with credits, a daily allowance and idempotency keys. */
export function privshotService(work: Work): Service {
  let credits = 50;
  let free = FREE_A_DAY;
  let charged = 0;
  const answers = new Map<string, Promise<Answer> | Answer>();

  async function serve(request: ServedRequest): Promise<Answer> {
    const { method, path } = request;
    if (method === 'GET' && path === '/health') return json(200, { status: 'ok' });
    if (method === 'GET' && path === '/entities') return json(200, { entities: ENTITY_TYPES, languages: TEXT_LANGUAGES, regions: listChoices().regions });
    if (method !== 'POST' || (path !== '/analyze' && path !== '/redact')) return json(404, { error: 'no such endpoint' });
    const id = request.header('idempotency-key');
    if (id === undefined) return await attempt(request);
    const known = answers.get(id);
    if (known instanceof Promise) return json(409, { error: 'in progress' });
    if (known) return { ...known, headers: { ...known.headers, 'idempotent-replayed': 'true' } };
    const running = attempt(request);
    answers.set(id, running);
    const answer = await running;
    // What failed is not kept: a retry is a new attempt.
    if (answer.status < 300) answers.set(id, answer);
    else answers.delete(id);
    return answer;
  }

  async function attempt(request: ServedRequest): Promise<Answer> {
    try {
      return await run(request);
    } catch (error) {
      if (error instanceof Refusal) return json(error.status, { error: error.message });
      throw error;
    }
  }

  async function run(request: ServedRequest): Promise<Answer> {
    const key = request.header('x-api-key');
    if (!Object.values<string | undefined>(PRIVSHOT_KEYS).includes(key)) throw new Refusal(401, 'invalid key');
    if (key === PRIVSHOT_KEYS.unconfirmed) throw new Refusal(403, 'email not verified');
    const paid = key !== PRIVSHOT_KEYS.free;
    if (paid ? key === PRIVSHOT_KEYS.empty || credits === 0 : free === 0) throw new Refusal(paid ? 402 : 429, 'quota');
    const form = await request.form().catch(() => null);
    const file = form && (await fileOf(form, 'file'));
    if (!form || !file || file.bytes.length > MAX_BYTES || !/^image\/(png|jpeg|webp)$/.test(file.type)) throw new Refusal(400, 'bad file');
    const options = optionsOf(form);
    const style = one(form, 'style', ['box', 'blur', 'pixelate']) ?? 'box';
    if (!paid && (style !== 'box' || PAID_ONLY.some((name) => form.has(name)))) throw new Refusal(403, 'paid option');
    const padding = Number(form.get('padding') ?? 0);
    if (!Number.isInteger(padding) || padding < 0 || padding > 100) throw new Refusal(400, 'padding');
    one(form, 'show_labels', ['true', 'false']);
    const color = textOf(form, 'color') ?? '#000000';
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Refusal(400, 'color');
    const format = one(form, 'format', ['json', 'binary']) ?? 'json';
    const found = await work.look(file.bytes, options).catch(() => null);
    if (!found) throw new Refusal(400, 'not an image');
    charged += 1;
    if (paid) credits -= 1;
    else free -= 1;
    const scores = found.regions.map(({ score }) => score);
    const summary = { regions_count: scores.length, min_confidence_found: scores.length > 0 ? Math.min(...scores) : null, review_recommended: scores.length === 0 || Math.min(...scores) < 0.6 };
    const usage = { 'x-ratelimit-remaining': '59', ...(paid ? { 'x-credits-remaining': String(credits) } : { 'x-free-requests-remaining': String(free) }) };
    if (request.path === '/analyze') return json(200, { ...summary, boxes: found.regions.map(({ box: { x, y, w, h }, entity, score }) => ({ x, y, w, h, entity, score })) }, usage);
    const grown = found.regions.map((region) => ({ ...region, box: { ...region.box, x: region.box.x - padding, y: region.box.y - padding, w: region.box.w + 2 * padding, h: region.box.h + 2 * padding } }));
    const picture = work.cover(found.image, grown, color);
    if (format === 'json') return json(200, { ...summary, image: picture.toString('base64') }, usage);
    return { status: 200, type: 'image/png', body: picture, headers: { ...usage, 'x-regions-count': String(summary.regions_count), 'x-review-recommended': String(summary.review_recommended) } };
  }

  return { prefix: '/privshot/api/v1', serve, charges: () => charged };
}

function one(form: FormData, name: string, values: readonly string[]): string | undefined {
  const value = textOf(form, name);
  if (value !== null && !values.includes(value)) throw new Refusal(400, name);
  return value ?? undefined;
}

function optionsOf(form: FormData): Options {
  const list = (name: string): EntityType[] | undefined => {
    const value = textOf(form, name);
    if (value === null) return undefined;
    const types = value.split(',') as EntityType[];
    if (types.some((type) => !ENTITY_TYPES.includes(type))) throw new Refusal(400, name);
    return types;
  };
  const minScore = Number(form.get('min_confidence') ?? 0.4);
  if (!(minScore >= 0 && minScore <= 1)) throw new Refusal(400, 'min_confidence');
  return {
    entities: list('entities'),
    allow: list('allow'),
    minScore,
    language: (one(form, 'language', TEXT_LANGUAGES) ?? 'en') as TextLanguage,
    region: (one(form, 'region', REGION_SCOPES) ?? null) as RegionScope | null,
  };
}
