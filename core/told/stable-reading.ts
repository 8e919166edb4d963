import { PLACE_SIZE, type PageField, type PageReading } from './page-reading';

/**
 * What two readings of one page agree on: words and fields that stood in the same place with the same text before and
 * after its picture was taken. All else is left to what the picture shows.
 */
export function stableReading(before: PageReading, after: PageReading): PageReading {
  const left = new Map<string, number>();
  for (const key of wordKeys(after)) left.set(key, (left.get(key) ?? 0) + 1);
  const texts: string[] = [];
  const places: number[] = [];
  wordKeys(before).forEach((key, i) => {
    const count = left.get(key) ?? 0;
    if (count === 0) return;
    left.set(key, count - 1);
    texts.push(before.texts[i] ?? '');
    places.push(...before.places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE));
  });
  const fieldsAfter = new Set(after.fields.map(fieldKey));
  return { texts, places, styles: before.styles, fields: before.fields.filter((field) => fieldsAfter.has(fieldKey(field))), complete: before.complete && after.complete };
}

/** Text and place of each word; style and block have their index from one reading alone. */
function wordKeys({ texts, places }: PageReading): string[] {
  return texts.map((text, i) => `${text} ${places.slice(i * PLACE_SIZE, i * PLACE_SIZE + 4).join(' ')}`);
}

function fieldKey({ box, ...field }: PageField): string {
  return JSON.stringify([field, box.x, box.y, box.w, box.h]);
}
