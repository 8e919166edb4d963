import { UmbraError } from '../errors';
import { ENTITY_TYPES, type EntityType } from '../model';
import { entityNames } from './entity-names';
import { jobReply, jobStatusReply, redactReply } from './pii-redactor-replies';
import { placeFindings } from './place-findings';
import { poll } from './poll';
import type { FileAddress, HostedContext, HostedText, Provider, TextOptions } from './provider';
import { readJson } from './read-json';
import type { HttpResponse } from './transport';

/** It gives Presidio's names, which are ours. */
const names = entityNames(ENTITY_TYPES);

/** A job that cannot be there. Asking for it tells whether the key is taken: 404 where it is. */
const NO_JOB = 'job_000000000000';

/** pii-redactor.dev: texts, and files that lie at an address. Contract: its page on redaction. */
export const piiRedactor: Provider = {
  id: 'pii-redactor',
  name: 'pii-redactor.dev',
  baseUrl: 'https://api.pii-redactor.dev/api/v1',
  capabilities: {
    inputs: ['text', 'file'],
    actions: ['redact'],
    options: ['entities', 'minConfidence', 'language', 'policyId'],
    styles: [],
    textModes: [],
    languages: ['en', 'fr', 'de', 'es', 'it'],
    async: true,
    imageTypes: [],
    keyCheck: true,
    ownAddress: false,
  },
  keyForm: 'pk_live_…',
  plans: { any: { maxImageBytes: null, maxTextLength: null, maxDocuments: null } },
  isKey: (key) => /^pk_[a-z]+_\w{1,200}$/.test(key),
  async check(context) {
    await get(context, `jobs/${NO_JOB}`).catch((error: unknown) => {
      if (!(error instanceof UmbraError) || error.code !== 'service-not-found') throw error;
    });
  },
  async redactTexts(context, texts, options) {
    const results: HostedText[] = [];
    for (const text of texts) results.push(await redactText(context, text, options));
    return results;
  },
  redactFile,
};

async function redactText(context: HostedContext, text: string, options: TextOptions): Promise<HostedText> {
  const { language } = options;
  const reply = readJson(await post(context, 'redact', { text, ...detection(options), ...(language === undefined ? {} : { language }) }), redactReply);
  if (reply.findings.length !== reply.entity_count) throw new UmbraError('service-reply-invalid');
  const found = reply.findings.map(({ entity_type, original, redacted, ...finding }) => ({ ...finding, original: original ?? undefined, replacement: redacted, entity: names.ours(entity_type) }));
  return placeFindings(text, reply.redacted_text, found);
}

/** `redactFile` of the provider. */
export async function redactFile(context: HostedContext, { inputUri, outputUri }: FileAddress, options: TextOptions): Promise<string | null> {
  const body = { input_uri: inputUri, ...(outputUri === undefined ? {} : { output_uri: outputUri }), ...detection(options) };
  const { job_id } = readJson(await post(context, 'redact/uri', body), jobReply);
  const { state, outputUri: result } = await poll(context, async () => {
    const status = readJson(await get(context, `jobs/${job_id}`), jobStatusReply);
    return status.state === 'running' ? null : status;
  });
  if (state === 'failed') throw new UmbraError('service-job-failed');
  return result ?? outputUri ?? null;
}

/** The fields that both calls share, for each that was chosen. */
function detection({ entities, minConfidence, policyId }: TextOptions): object {
  return { ...typesOf(entities), ...(minConfidence === undefined ? {} : { confidence_threshold: minConfidence }), ...(policyId === undefined ? {} : { policy_id: policyId }) };
}

function typesOf(entities: readonly EntityType[] | undefined): object {
  if (entities === undefined) return {};
  // An empty list would mean all of them.
  if (entities.length === 0) throw new UmbraError('service-input-unsupported');
  return { pii_types: names.theirs(entities) };
}

async function post({ account, call, signal }: HostedContext, path: string, json: object): Promise<HttpResponse> {
  return await call({ method: 'POST', url: `${account.baseUrl}/${path}`, headers: { 'x-api-key': account.key }, body: { json } }, { repeatable: false, signal });
}

async function get({ account, call, signal }: HostedContext, path: string): Promise<HttpResponse> {
  return await call({ method: 'GET', url: `${account.baseUrl}/${path}`, headers: { 'x-api-key': account.key }, body: null }, { repeatable: true, signal });
}
