import { browser } from 'wxt/browser';
import type { Region } from '../model';

/** Placeholders of values behind regions, by the regions' ids: see `nameRegions`. */
export type RegionNames = ReadonlyMap<string, string>;

/** What a covered region is called where its style draws words: its value's placeholder, or its type's name in the browser's language. */
export function coverWords({ id, entity }: Region, names: RegionNames): string {
  const placeholder = names.get(id);
  if (placeholder !== undefined) return placeholder;
  return browser.i18n.getMessage(entity === null ? 'cover_hidden' : `entity_${entity}`);
}
