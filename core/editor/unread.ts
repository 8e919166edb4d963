import { contains } from '../image/geometry';
import type { ImageBox, Region } from '../model';
import { type EditorDocument, freshId } from './document';
import { sameBox } from './same-box';

/**
 * Unread places that nobody has settled yet. A place is settled where one region that is on covers
 * it wholly, or where the region that was put exactly over it is off: the user looked at it and
 * left it visible.
 */
export function openUnread(document: Pick<EditorDocument, 'regions' | 'unread'>): readonly ImageBox[] {
  return document.unread.filter((place) => !document.regions.some((region) => (region.on ? contains(region.box, place) : isOver(region, place))));
}

/** Whether a region was put over something that could not be read, and not drawn or found. */
export function isOverUnread({ source, entity }: Pick<Region, 'source' | 'entity'>): boolean {
  return source !== 'hand' && source !== 'service' && entity === null;
}

/** Puts a region over each of these unread places, or turns on the one that already lies there. */
export function hideUnread(document: EditorDocument, places: readonly ImageBox[]): EditorDocument {
  return places.reduce((next, place) => settle(next, place, true), document);
}

/** Notes that the user looked at these unread places and leaves them visible: a region over each that is off. */
export function leaveUnread(document: EditorDocument, places: readonly ImageBox[]): EditorDocument {
  return places.reduce((next, place) => settle(next, place, false), document);
}

function settle(document: EditorDocument, place: ImageBox, on: boolean): EditorDocument {
  const there = document.regions.find((region) => isOver(region, place));
  const region: Region = there ? { ...there, on } : { id: freshId(document, 'unread'), box: place, entity: null, score: 1, source: 'ocr', reason: null, on, style: null };
  return { ...document, regions: [...document.regions.filter((other) => other !== there), region] };
}

function isOver(region: Region, place: ImageBox): boolean {
  return isOverUnread(region) && sameBox(region.box, place);
}
