import { UmbraError } from '../errors';
import type { HostedJob, HostedResult } from '../hosted/hosted-job';
import type { HostedImage } from '../hosted/provider';
import { PROVIDERS } from '../hosted/providers';
import { readImageSize } from '../image/image-header';
import { loadCapture, storeCapture } from './captures';
import { contextOf } from './hosted-services';
import { isFileJob, runFileJob } from './run-file-job';

/**
 * Sends a picture or texts to a service that the user set up and agreed to. A picture leaves as it
 * is kept: the page decides what it shows, and encodes it anew.
 * Errors: service-not-set-up; those of `Provider`; capture-gone, storage-full.
 */
export async function runHostedJob(job: HostedJob, signal: AbortSignal): Promise<HostedResult> {
  const context = await contextOf(job.provider, job.idempotencyKey, signal);
  if (!context.account.consent) throw new UmbraError('service-not-set-up');
  const { analyzeImage, redactImage, redactTexts } = PROVIDERS[job.provider];
  if (isFileJob(job)) return await runFileJob(job, context);
  switch (job.job) {
    case 'analyze-image': {
      if (!analyzeImage) throw new UmbraError('service-input-unsupported');
      const { image } = await imageOf(job.captureId);
      return { result: 'analysis', analysis: await analyzeImage(context, image, job.options) };
    }
    case 'redact-image': {
      if (!redactImage) throw new UmbraError('service-input-unsupported');
      const { image, document } = await imageOf(job.captureId);
      const { bytes, ...summary } = await redactImage(context, image, job.options);
      signal.throwIfAborted();
      const captureId = await storeCapture(new Blob([bytes], { type: summary.type }), { ...document, findings: null, needsAccess: null });
      return { result: 'redaction', captureId, summary };
    }
    case 'redact-texts': {
      if (!redactTexts) throw new UmbraError('service-input-unsupported');
      return { result: 'texts', texts: await redactTexts(context, job.texts, job.options) };
    }
  }
}

async function imageOf(captureId: string): Promise<{ image: HostedImage; document: Awaited<ReturnType<typeof loadCapture>>['document'] }> {
  const { blob, document } = await loadCapture(captureId);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const size = readImageSize(bytes.buffer);
  if (!size) throw new UmbraError('service-input-unsupported');
  return { image: { bytes, type: blob.type, size: { width: size.width, height: size.height } }, document };
}
