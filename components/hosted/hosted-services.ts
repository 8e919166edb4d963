import type { HostedJob, HostedResult, ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';
import type { Services } from '../services';

/** What the pages that send something to a service need of the browser. Errors are `UmbraError`s. */
export interface HostedServices extends Pick<Services, 'storeImage' | 'loadCapture' | 'deleteCapture' | 'holdCapture' | 'encodeImage'> {
  /** Services that are set up. */
  readonly list: () => Promise<readonly ServiceState[]>;
  /** Keeps that the user agrees to what is sent there. */
  readonly agree: (provider: ProviderId) => Promise<unknown>;
  readonly run: (job: HostedJob, signal: AbortSignal) => Promise<HostedResult>;
}
