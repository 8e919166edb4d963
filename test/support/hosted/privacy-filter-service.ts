import type { EntityType } from '../../../core/model';
import { type Answer, json } from './answer';
import type { ServedRequest } from './request';
import { PRIVACY_FILTER_KEYS } from './keys';
import type { Service } from './service';
import { codePoints, type Masked, replaceAll } from './text-masks';
import type { Work } from './work';

const NAMES: Partial<Record<EntityType, string>> = {
  PERSON: 'PERSON', EMAIL_ADDRESS: 'EMAIL', PHONE_NUMBER: 'PHONE', STREET_ADDRESS: 'ADDRESS', US_SSN: 'SSN', DATE_OF_BIRTH: 'DATE_OF_BIRTH',
  CREDIT_CARD: 'CREDIT_CARD', IP_ADDRESS: 'IP_ADDRESS', URL: 'URL',
};

type Mode = 'replace' | 'mask' | 'tag';

/** PrivacyFilter.run: /redact and /redact/batch, with license keys, limits by plan and a free tier of three a day. */
export function privacyFilterService(work: Work): Service {
  let charged = 0;
  let free = 3;
  let pack = 50;

  async function document(text: string, mode: Mode): Promise<object> {
    const findings = await work.read(text, { entities: Object.keys(NAMES) as EntityType[] });
    const numbers = new Map<string, number>();
    const masked = findings.map((finding): Masked => {
      const original = text.slice(finding.start, finding.end);
      const type = NAMES[finding.entity] ?? finding.entity;
      const known = `${type} ${original}`;
      const number = numbers.get(known) ?? numbers.size + 1;
      numbers.set(known, number);
      const replacement = mode === 'replace' ? `[${type}_${number}]` : mode === 'mask' ? '█'.repeat(Array.from(original).length) : `<PII type="${type}">${original}</PII>`;
      return { finding, original, replacement };
    });
    return {
      redacted_text: replaceAll(text, masked),
      entity_count: masked.length,
      entities: masked.map(({ finding, original, replacement }, index) => ({
        index: index + 1, type: NAMES[finding.entity], original, replacement, start: codePoints(text, finding.start), end: codePoints(text, finding.end),
      })),
    };
  }

  async function serve(request: ServedRequest): Promise<Answer> {
    const { method, path } = request;
    if (method !== 'POST' || (path !== '/redact' && path !== '/redact/batch')) return json(404, { code: 'NOT_FOUND' });
    const body = request.json() as { text?: string; documents?: { id: string; text: string }[]; license_key?: string; mode?: Mode };
    const key = body.license_key;
    const plan = key === undefined ? 'free' : (Object.entries(PRIVACY_FILTER_KEYS).find(([, known]) => known === key)?.[0] ?? null);
    if (plan === null || (plan === 'free' && path !== '/redact')) return json(401, { code: 'INVALID_LICENSE' });
    if (plan === 'empty' || (plan === 'pack' && pack === 0)) return json(402, { code: 'QUOTA_EXHAUSTED' });
    if (plan === 'free' && free === 0) return json(429, { code: 'RATE_LIMITED' }, { 'retry-after': '3600' });
    const mode = body.mode ?? 'replace';
    const texts = path === '/redact' ? [body.text ?? ''] : (body.documents ?? []).map(({ text }) => text);
    if (!['replace', 'mask', 'tag'].includes(mode) || texts.length > (plan === 'pack' ? 5 : 20)) return json(400, { code: 'BAD_REQUEST' });
    if (texts.some((text) => text.length > (plan === 'free' ? 2000 : 10_000))) return json(400, { code: 'TEXT_TOO_LONG' });
    charged += 1;
    if (plan === 'free') free -= 1;
    if (plan === 'pack') pack -= 1;
    const documents = [];
    for (const text of texts) documents.push(await document(text, mode));
    if (path === '/redact') return json(200, { ...documents[0], char_count: Array.from(texts[0] ?? '').length, processing_ms: 12 });
    const results = documents.map((result, index) => ({ id: body.documents?.[index]?.id, ...result }));
    return json(200, { results, total_processed: results.length, total_entities: documents.reduce((sum, one) => sum + (one as { entity_count: number }).entity_count, 0) });
  }

  return { prefix: '/privacyfilter/api', serve, charges: () => charged };
}
