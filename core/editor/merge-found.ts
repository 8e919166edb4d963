import type { ImageBox, Region } from '../model';
import type { EditorDocument } from './document';

function sameBox(a: ImageBox, b: ImageBox): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}

/**
 * A reading goes on while the user works: brings what was found since into the document and keeps
 * every change made by hand. `before` is what the reading had found when it was last merged: a
 * region that differs from it was changed by the user, one that is missing was deleted.
 */
export function mergeFound(document: EditorDocument, before: readonly Region[], after: readonly Region[]): EditorDocument {
  const earlier = new Map(before.map((region) => [region.id, region]));
  const mine = new Map(document.regions.map((region) => [region.id, region]));
  const found = after.flatMap((region) => {
    const was = earlier.get(region.id);
    const own = mine.get(region.id);
    if (own === undefined) return was === undefined ? [region] : [];
    if (was === undefined) return [own];
    const box = sameBox(own.box, was.box) ? region.box : own.box;
    const on = own.on === was.on ? region.on : own.on;
    return [{ ...region, box, on }];
  });
  const ofReading = new Set([...before, ...after].map((region) => region.id));
  const byHand = document.regions.filter((region) => !ofReading.has(region.id));
  return { ...document, regions: [...found, ...byHand] };
}
