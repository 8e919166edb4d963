import { accessOrigin, revokeAccess } from './access';
import { guardedSites } from './guarded-sites';
import { hiddenSites } from './hidden-sites';
import { readAccounts } from './hosted-accounts';
import { sitePattern } from './site-pattern';

/** Gives the access to a site (`https://host`) back, unless something else needs it: the paste guard, texts hidden on it, a hosted service. */
export async function releaseAccess(origin: string): Promise<void> {
  const [guarded, hidden, accounts] = await Promise.all([guardedSites(), hiddenSites(), readAccounts()]);
  const needed = [...guarded, ...hidden].map((site) => site.origin).concat(accounts.flatMap(({ baseUrl }) => accessOrigin(baseUrl) ?? []));
  if (!needed.some((other) => sitePattern(other) === sitePattern(origin))) await revokeAccess(origin);
}
