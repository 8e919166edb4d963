import type { EntityType } from '../model';
import type { TextChange } from '../page/editing/text-change';
import type { NoticeItem } from '../notice';

/** Most values that a notice lists. */
const MAX_ITEMS = 60;

/** What was masked in some texts, each value once, in the order in which they stand there. */
export function maskItems(texts: readonly string[], masks: readonly (readonly (TextChange & { readonly entity: EntityType })[])[]): readonly NoticeItem[] {
  const items = new Map<string, NoticeItem>();
  for (const [index, changes] of masks.entries()) {
    for (const { start, end, entity, replacement } of changes) {
      const original = (texts[index] ?? '').slice(start, end);
      const known = items.get(original);
      // The same paste as HTML tells of the same values again.
      if (known && index > 0) continue;
      items.set(original, { entity, original, replacement, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...items.values()].slice(0, MAX_ITEMS);
}
