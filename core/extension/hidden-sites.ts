import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';
import { z } from '../zod';

const KEY = 'hidden-sites';

const MAX_SITES = 200;
const MAX_RULES = 200;

const siteSchema = z.object({
  /** `https://host`, with its port where it has one. */
  origin: z.string().check(z.regex(/^https?:\/\/[^/\s]+$/u)),
  /** Placeholders instead of blocks. */
  labels: z.boolean(),
  pictures: z.boolean(),
  /** Elements that are covered whole. */
  selectors: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(MAX_RULES)),
});

/** A site whose pages are hidden whenever they are opened, and how. */
export type HiddenSite = z.infer<typeof siteSchema>;

/** The sites that are always hidden; without entries that are broken. */
export async function hiddenSites(): Promise<readonly HiddenSite[]> {
  const values: Record<string, unknown> = await browser.storage.local.get(KEY);
  const stored = values[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((site: unknown) => {
    const parsed = siteSchema.safeParse(site);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Changes what is kept of a site: `null` takes it off the list. Errors: settings-invalid, storage-full. */
export async function changeHiddenSite(origin: string, change: (site: HiddenSite | null) => HiddenSite | null): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const sites = await hiddenSites();
    const changed = change(sites.find((site) => site.origin === origin) ?? null);
    const next = [...sites.filter((site) => site.origin !== origin), ...(changed ? [changed] : [])];
    if (next.length > MAX_SITES || !next.every((site) => siteSchema.safeParse(site).success)) throw new UmbraError('settings-invalid');
    try {
      await browser.storage.local.set({ [KEY]: next });
    } catch (cause) {
      throw new UmbraError('storage-full', { cause });
    }
  });
}
