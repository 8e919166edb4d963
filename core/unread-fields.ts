import type { PlacedFields } from './detect/fields/find-fields';
import { clamp, snapOutward } from './image/geometry';
import { hasInk } from './image/has-ink';
import type { PixelImage, Policy, Region } from './model';

/** How sure a field with a label is whose value was not read. */
const SCORE = 0.8;

/** Regions over fields in which something was filled in that nobody could read, such as the dots of a password: their whole insides. None over an empty one. */
export function unreadFields({ hits }: PlacedFields, { entities }: Pick<Policy, 'entities'>, image: PixelImage): Region[] {
  return hits.flatMap(({ entity, span, area }): Region[] => {
    if (span || !area || !entities.includes(entity) || !hasInk(image, area)) return [];
    const id = `${entity}@${Math.floor(area.x)},${Math.floor(area.y)}`;
    return [{ id, box: clamp(snapOutward(area), image), entity, score: SCORE, source: 'ocr', reason: { pattern: 'field', context: true, label: true }, on: true, style: null }];
  });
}
