import { browser } from 'wxt/browser';
import type { Region } from '../model';

/** What a covered region is called where its style draws words: its type's name in the browser's language. */
export function coverWords({ entity }: Region): string {
  return browser.i18n.getMessage(entity === null ? 'cover_hidden' : `entity_${entity}`);
}
