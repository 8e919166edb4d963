import type { ServiceState } from '../../core/hosted/hosted-job';
import type { ProviderId } from '../../core/hosted/provider';

/** What the settings of services need of the browser. Errors are `UmbraError`s. */
export interface ServiceApi {
  readonly list: () => Promise<readonly ServiceState[]>;
  readonly save: (setup: { readonly provider: ProviderId; readonly key: string | null; readonly baseUrl: string | null; readonly plan: string }) => Promise<unknown>;
  readonly remove: (provider: ProviderId) => Promise<unknown>;
  /** Asks the service what costs nothing. */
  readonly check: (provider: ProviderId) => Promise<unknown>;
  /** Asks the user for access to the host of an address. Only in answer to a click, before anything is awaited. */
  readonly requestAccess: (origin: string) => Promise<boolean>;
}
