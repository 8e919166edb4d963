import { browser } from 'wxt/browser';

/** Origins (`https://host`) that the user gave access to, in alphabetical order. */
export async function listAccess(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/u, '')).toSorted();
}

/** Takes the access to one origin away again. */
export async function revokeAccess(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}
