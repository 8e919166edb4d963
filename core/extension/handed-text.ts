import { browser } from 'wxt/browser';
import { UmbraError } from '../errors';

const PREFIX = 'handedText:';

/** Opens the page for text with a text in it, beside a tab. The text waits in the browser's memory for as long as the page needs to open. Errors: storage-full, where it is too long for that. */
export async function openTextPage(text: string, beside: number | undefined): Promise<void> {
  const name = crypto.randomUUID();
  try {
    await browser.storage.session.set({ [PREFIX + name]: text });
  } catch (cause) {
    throw new UmbraError('storage-full', { cause });
  }
  try {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/text.html')}#${name}`, ...(beside === undefined ? {} : { index: beside + 1 }) });
  } catch (cause) {
    await browser.storage.session.remove(PREFIX + name);
    throw cause;
  }
}

/** The text that was handed over by this name, once; `null` where there is none. */
export async function takeHandedText(name: string): Promise<string | null> {
  const key = PREFIX + name;
  const values: Record<string, unknown> = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const text = values[key];
  return typeof text === 'string' ? text : null;
}

/** Forgets texts that nobody has taken. */
export async function forgetHandedTexts(): Promise<void> {
  const values: Record<string, unknown> = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(values).filter((key) => key.startsWith(PREFIX)));
}
