import { withChanges } from '../page/editing/text-change';
import { copyText, readClipboardText } from './clipboard-text';
import { restoreInBackground } from './mask-in-background';
import { maskPageTexts } from './page-text';

/** Masks text and puts it on the clipboard; returns how many values were masked. Errors: those of the engine; clipboard-refused. */
export async function copyMasked(text: string, site: string | null): Promise<number> {
  const [changes = []] = await maskPageTexts([text], site);
  await copyText(withChanges(text, changes));
  return changes.length;
}

/** Masks the text on the clipboard in its place; returns how many values were masked. Errors as above, and clipboard-refused where it cannot be read. */
export async function maskClipboard(site: string | null): Promise<number> {
  return await copyMasked(await readClipboardText(), site);
}

/** Replaces placeholders in the text on the clipboard by what they stand for; returns how many. Errors as above. */
export async function restoreClipboard(site: string | null): Promise<number> {
  const { text, changes } = await restoreInBackground({ text: await readClipboardText(), site });
  if (changes.length > 0) await copyText(text);
  return changes.length;
}
