import type { Reason, Region } from '../model';
import type { EditorDocument } from './document';
import { sameBox } from './same-box';

/**
 * A reading goes on while the user works: brings what was found since into the document and keeps
 * every change made by hand. `before` is what the reading had found when it was last merged: a
 * region that differs from it was changed by the user, one that is missing was deleted. A region in
 * which nothing changed stays the very same object.
 */
export function mergeFound(document: EditorDocument, before: readonly Region[], after: readonly Region[]): EditorDocument {
  const earlier = new Map(before.map((region) => [region.id, region]));
  const mine = new Map(document.regions.map((region) => [region.id, region]));
  const found = after.flatMap((region) => {
    const was = earlier.get(region.id);
    const own = mine.get(region.id);
    if (own === undefined) return was === undefined ? [region] : [];
    return [was === undefined ? own : mergeOne(own, was, region)];
  });
  const ofReading = new Set([...before, ...after].map((region) => region.id));
  const byHand = document.regions.filter((region) => !ofReading.has(region.id));
  return { ...document, regions: [...found, ...byHand] };
}

/** What a reading has found so far, with that of an earlier one which it has not come to again. */
export function withEarlier(found: readonly Region[], earlier: readonly Region[]): readonly Region[] {
  const ids = new Set(found.map((region) => region.id));
  return [...found, ...earlier.filter((region) => !ids.has(region.id))];
}

function mergeOne(own: Region, was: Region, now: Region): Region {
  const box = sameBox(own.box, was.box) ? now.box : own.box;
  const on = own.on === was.on ? now.on : own.on;
  // A reading gives no style: one that stands there was chosen by hand.
  const style = own.style === was.style ? now.style : own.style;
  const same = sameBox(box, own.box) && on === own.on && style === own.style && now.score === own.score && now.entity === own.entity && now.source === own.source && sameReason(now.reason, own.reason);
  return same ? own : { ...now, box, on, style };
}

function sameReason(a: Reason | null, b: Reason | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = Object.keys({ ...a, ...b }) as (keyof Reason)[];
  return keys.every((key) => a[key] === b[key]);
}
