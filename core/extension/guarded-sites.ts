import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { z } from '../zod';

const KEY = 'guarded-sites';

/** Most sites that can be guarded. */
export const MAX_SITES = 200;

const siteSchema = z.object({
  /** `https://host`, with its port where it has one. */
  origin: z.string().check(z.regex(/^https?:\/\/[^/\s]+$/u)),
});

/** A site on which the user wants to be guarded. */
export type GuardedSite = z.infer<typeof siteSchema>;

/** The guarded sites, in the order in which they were turned on; without entries that are broken. */
export async function guardedSites(): Promise<readonly GuardedSite[]> {
  const values: Record<string, unknown> = await browser.storage.local.get(KEY);
  const stored = values[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((site: unknown) => {
    const parsed = siteSchema.safeParse(site);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds a site, or takes it off the list. Errors: settings-invalid, storage-full. */
export async function setGuarded(origin: string, on: boolean): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const others = (await guardedSites()).filter((site) => site.origin !== origin);
    const sites = on ? [...others, { origin }] : others;
    if (sites.length > MAX_SITES || !sites.every((site) => siteSchema.safeParse(site).success)) throw new UmbraError('settings-invalid');
    try {
      await browser.storage.local.set({ [KEY]: sites });
    } catch (cause) {
      throw new UmbraError('storage-full', { cause });
    }
  });
}

/** Calls back when the list changes; returns how to stop it. */
export function watchGuardedSites(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
