import { browser } from 'wxt/browser';
import { sitePattern } from './site-pattern';

/** The site (`https://host`) that an address belongs to, or `null` where no access helps (`file:`, `blob:`…). */
export function accessOrigin(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Whether the user gave access to the site of an address. */
export async function hasAccess(url: string): Promise<boolean> {
  const origin = accessOrigin(url);
  return origin !== null && (await browser.permissions.contains({ origins: [sitePattern(origin)] }));
}

/** Asks the user for access to one site (`https://host`). Call it from a click, before anything is awaited. */
export async function requestAccess(origin: string): Promise<boolean> {
  return await browser.permissions.request({ origins: [sitePattern(origin)] });
}

/** Origins (`https://host`) that the user gave access to, in alphabetical order. */
export async function listAccess(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/u, '')).toSorted();
}

/** Takes the access to one origin away again, where it was given by itself: what comes with a wider one stays. */
export async function revokeAccess(origin: string): Promise<void> {
  const pattern = sitePattern(origin);
  const { origins = [] } = await browser.permissions.getAll();
  // Chromium throws for a site that the manifest itself names.
  if (origins.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
}

/** Asks the user to let the extension read the clipboard; `true` at once where they did. Call it from a click or a key, before anything is awaited. */
export async function askToReadClipboard(): Promise<boolean> {
  const wanted = { permissions: ['clipboardRead' as const] };
  // Where nothing may be asked, such as without a click, what was granted before still counts.
  return await browser.permissions.request(wanted).catch(async () => await browser.permissions.contains(wanted));
}
