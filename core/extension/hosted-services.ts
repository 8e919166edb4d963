import { UmbraError } from '../errors';
import { createCaller } from '../hosted/caller';
import type { ServiceState } from '../hosted/hosted-job';
import type { HostedContext, ProviderId } from '../hosted/provider';
import { PROVIDERS } from '../hosted/providers';
import { isServiceUrl } from '../hosted/service-url';
import { accessOrigin, hasAccess } from './access';
import { readAccount, readAccounts, removeAccount, type StoredAccount, writeAccount } from './hosted-accounts';
import { hostedTransport } from './hosted-transport';
import { releaseAccess } from './release-access';

/** What the settings page gives of a service. `key` is `null` where the one that is kept stays. */
export interface ServiceSetup {
  readonly provider: ProviderId;
  readonly key: string | null;
  /** Of a service whose address is the user's choice; `null` for the others. */
  readonly baseUrl: string | null;
  readonly plan: string;
}

const call = createCaller({ transport: hostedTransport, sleep, random: Math.random, now: Date.now });

/** Every service that is set up, without its key. */
export async function listServices(): Promise<readonly ServiceState[]> {
  const accounts = await readAccounts();
  return await Promise.all(
    accounts.map(async ({ provider, key, baseUrl, plan, consent }) => ({ provider, hasKey: key !== '', baseUrl, plan, consent, granted: await hasAccess(baseUrl) })),
  );
}

/** Keeps how a service is reached. Another address is another service: what was agreed to before does not count there. Errors: service-not-set-up, where key, plan or address cannot be right. */
export async function saveService({ provider, key, baseUrl, plan }: ServiceSetup): Promise<void> {
  const { isKey, plans, baseUrl: own, capabilities } = PROVIDERS[provider];
  const before = await readAccount(provider);
  const account: StoredAccount = {
    provider,
    key: key ?? before?.key ?? '',
    // A service with an address of its own keeps the one it was set up with, whatever that is.
    baseUrl: (capabilities.ownAddress ? (baseUrl ?? before?.baseUrl ?? '') : (before?.baseUrl ?? own)).replace(/\/+$/, ''),
    plan,
    consent: false,
  };
  if (!Object.hasOwn(plans, plan) || !isKey(account.key, plan) || !isServiceUrl(account.baseUrl)) throw new UmbraError('service-not-set-up');
  await writeAccount({ ...account, consent: before !== null && before.consent && before.baseUrl === account.baseUrl });
}

/** Forgets a service with its key, and gives the access to its host back, unless something else needs it. */
export async function removeService(provider: ProviderId): Promise<void> {
  const account = await readAccount(provider);
  await removeAccount(provider);
  const origin = account && accessOrigin(account.baseUrl);
  if (origin) await releaseAccess(origin);
}

/** Keeps whether the user agrees to what is sent to a service. Errors: service-not-set-up. */
export async function setConsent(provider: ProviderId, consent: boolean): Promise<void> {
  const account = await readAccount(provider);
  if (!account) throw new UmbraError('service-not-set-up');
  await writeAccount({ ...account, consent });
}

/** Asks a service what costs nothing. Errors: those of `Provider.check`. */
export async function checkService(provider: ProviderId): Promise<void> {
  await PROVIDERS[provider].check(await contextOf(provider, crypto.randomUUID()));
}

/** What a call to a service works with. Errors: service-not-set-up. */
export async function contextOf(provider: ProviderId, idempotencyKey: string, signal?: AbortSignal): Promise<HostedContext & { readonly account: StoredAccount }> {
  const account = await readAccount(provider);
  if (!account) throw new UmbraError('service-not-set-up');
  return { account, call, idempotencyKey, sleep, signal };
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(new UmbraError('cancelled'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
