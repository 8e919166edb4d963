import { UmbraError } from '../errors';
import type { FileJob, HostedJob, HostedResult } from '../hosted/hosted-job';
import type { HostedContext } from '../hosted/provider';
import { PROVIDERS } from '../hosted/providers';
import { handOver, takeFile } from './file-exchange';

const FILE_JOBS: ReadonlySet<string> = new Set(['send-media', 'list-media', 'fetch-media', 'remove-media', 'media-usage', 'redact-file'] satisfies FileJob['job'][]);

/** Whether a job is one of the page for files. */
export function isFileJob(job: HostedJob): job is FileJob {
  return FILE_JOBS.has(job.job);
}

/** Does a job of the page for files at a service that the user agreed to. Errors: service-input-unsupported, where the service does no such thing; those of `MediaService` and `Provider.redactFile`; transfer-lost. */
export async function runFileJob(job: FileJob, context: HostedContext): Promise<HostedResult> {
  const { media, redactFile } = PROVIDERS[job.provider];
  if (job.job === 'redact-file') {
    if (!redactFile) throw new UmbraError('service-input-unsupported');
    return { result: 'redacted-file', uri: await redactFile(context, job.file, job.options) };
  }
  if (!media) throw new UmbraError('service-input-unsupported');
  switch (job.job) {
    case 'send-media':
      return { result: 'sent', id: await media.submit(context, await takeFile(job.transfer, context.signal), job.options) };
    case 'list-media':
      return { result: 'media', list: await media.list(context, job.page, job.filter) };
    case 'fetch-media':
      handOver(job.transfer, await media.fetch(context, job.id, job.part));
      return { result: 'done' };
    case 'remove-media':
      await media.remove(context, job.id);
      return { result: 'done' };
    case 'media-usage':
      return { result: 'usage', usage: await media.usage(context) };
  }
}
