import { ENTITY_TYPES, type EntityType } from '../../../core/model';
import { type Answer, json } from './answer';
import type { ServedRequest } from './request';
import { MAIL_POLICY, PII_REDACTOR_KEY } from './keys';
import type { Service } from './service';
import { codePoints, type Masked, replaceAll } from './text-masks';
import type { Work } from './work';

/** How often a job is asked for before it is done. */
const TURNS = 2;

interface Job {
  readonly input: string;
  readonly output: string | undefined;
  asked: number;
}

/** pii-redactor.dev: /redact, /redact/uri and the jobs of the latter, which it only pretends to do: no file lies anywhere. */
export function piiRedactorService(work: Work): Service {
  let charged = 0;
  const jobs = new Map<string, Job>();

  async function serve(request: ServedRequest): Promise<Answer> {
    const { method, path } = request;
    if (request.header('x-api-key') !== PII_REDACTOR_KEY) return json(401, { error: 'invalid key' });
    if (method === 'GET' && path.startsWith('/jobs/')) return status(path.slice('/jobs/'.length));
    if (method === 'POST' && path === '/redact') return await redact(request.json() as RedactBody);
    if (method === 'POST' && path === '/redact/uri') return submit(request.json() as { input_uri?: string; output_uri?: string });
    return json(404, { error: 'no such endpoint' });
  }

  async function redact({ text, pii_types, confidence_threshold = 0.5, language = 'en', policy_id }: RedactBody): Promise<Answer> {
    const types = policy_id === MAIL_POLICY ? ['EMAIL_ADDRESS'] : pii_types;
    const known = types === undefined || types.every((type) => ENTITY_TYPES.includes(type as EntityType));
    if (typeof text !== 'string' || !known || confidence_threshold < 0 || confidence_threshold > 1 || !/^[a-z]{2}$/.test(language) || (policy_id !== undefined && policy_id !== MAIL_POLICY)) return json(400, { error: 'bad request' });
    charged += 1;
    const findings = await work.read(text, { entities: types as EntityType[] | undefined, minScore: confidence_threshold });
    const masked = findings.map((finding): Masked => ({ finding, original: text.slice(finding.start, finding.end), replacement: `<${finding.entity}>` }));
    return json(200, {
      redacted_text: replaceAll(text, masked),
      findings: masked.map(({ finding, original, replacement }) => ({
        entity_type: finding.entity, start: codePoints(text, finding.start), end: codePoints(text, finding.end), score: finding.score, original, redacted: replacement,
      })),
      entity_count: masked.length,
    });
  }

  function submit({ input_uri, output_uri }: { input_uri?: string; output_uri?: string }): Answer {
    if (!input_uri || !/^(s3|gs|https):\/\//.test(input_uri)) return json(400, { error: 'input_uri' });
    charged += 1;
    const id = `job_${(jobs.size + 1).toString(16).padStart(12, '0')}`;
    jobs.set(id, { input: input_uri, output: output_uri, asked: 0 });
    return json(200, { job_id: id, status: 'queued' });
  }

  function status(id: string): Answer {
    const job = jobs.get(id);
    if (!job) return json(404, { error: 'no such job' });
    job.asked += 1;
    const failed = job.input.includes('unreadable');
    const state = job.asked < TURNS ? 'processing' : failed ? 'failed' : 'completed';
    return json(200, { job_id: id, status: state, ...(state === 'completed' ? { output_uri: job.output ?? `${job.input}.redacted` } : {}) });
  }

  return { prefix: '/pii-redactor/api/v1', serve, charges: () => charged };
}

interface RedactBody {
  readonly text?: string;
  readonly pii_types?: string[];
  readonly confidence_threshold?: number;
  readonly language?: string;
  readonly policy_id?: string;
}
