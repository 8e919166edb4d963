import { UmbraError } from '../errors';
import { checkTexts, limitsOf } from './check-input';
import { entityNames } from './entity-names';
import type { HostedContext, HostedText, Provider, TextOptions } from './provider';
import { batchReply, type DocumentReply, redactReply } from './privacy-filter-replies';
import { placeFindings } from './place-findings';
import { readJson } from './read-json';
import type { HttpResponse } from './transport';

/** Its names where they differ from ours. SSN stands for national numbers of any country. */
const names = entityNames(
  ['PERSON', 'DATE_OF_BIRTH', 'CREDIT_CARD', 'IP_ADDRESS', 'URL'],
  [
    ['EMAIL_ADDRESS', 'EMAIL'],
    ['PHONE_NUMBER', 'PHONE'],
    ['STREET_ADDRESS', 'ADDRESS'],
    ['US_SSN', 'SSN'],
  ],
);

/** Its documents say to send again after an upstream fault, which is not charged. */
const RETRY_STATUSES = [500];

/** PrivacyFilter.run: texts, by a language model. Contract: its developer reference. */
export const privacyFilter: Provider = {
  id: 'privacy-filter',
  name: 'PrivacyFilter.run',
  baseUrl: 'https://privacyfilter.run/api',
  capabilities: {
    inputs: ['text'],
    actions: ['redact'],
    options: ['textMode'],
    styles: [],
    textModes: ['replace', 'mask', 'tag'],
    languages: [],
    async: false,
    imageTypes: [],
    keyCheck: false,
    ownAddress: false,
  },
  keyForm: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  plans: {
    free: { maxImageBytes: null, maxTextLength: 2000, maxDocuments: 1 },
    pack: { maxImageBytes: null, maxTextLength: 10_000, maxDocuments: 5 },
    unlimited: { maxImageBytes: null, maxTextLength: 10_000, maxDocuments: 20 },
  },
  isKey: (key, plan) => (plan === 'free' ? key === '' : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)),
  // Every call of its contract redacts, and counts: there is nothing to ask for free.
  check: async () => undefined,
  async redactTexts(context, texts, options) {
    checkTexts(texts, limitsOf(privacyFilter, context.account));
    const [only] = texts;
    if (only === undefined) return [];
    if (texts.length === 1) return [toText(only, readJson(await post(context, 'redact', { text: only }, options), redactReply))];
    const documents = texts.map((text, index) => ({ id: String(index), text }));
    const { results } = readJson(await post(context, 'redact/batch', { documents }, options), batchReply);
    return documents.map(({ id, text }) => {
      const result = results.find((one) => one.id === id);
      if (!result || results.length !== documents.length) throw new UmbraError('service-reply-invalid');
      return toText(text, result);
    });
  },
};

async function post({ account, call, signal }: HostedContext, path: string, body: object, { mode }: TextOptions): Promise<HttpResponse> {
  const json = { ...body, ...(account.key === '' ? {} : { license_key: account.key }), ...(mode === undefined ? {} : { mode }) };
  // No idempotency key: what was sent once may have been charged, and is not sent again.
  return await call({ method: 'POST', url: `${account.baseUrl}/${path}`, headers: {}, body: { json } }, { repeatable: false, retryStatuses: RETRY_STATUSES, signal });
}

function toText(text: string, { redacted_text, entities, entity_count }: DocumentReply): HostedText {
  if (entities.length !== entity_count) throw new UmbraError('service-reply-invalid');
  const found = entities.map(({ type, original, replacement, start, end }) => ({ start, end, original, replacement, entity: names.ours(type), score: 1 }));
  return placeFindings(text, redacted_text, found);
}
