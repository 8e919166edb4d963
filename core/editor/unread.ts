import { contains } from '../image/geometry';
import type { ImageBox, Region } from '../model';
import { type EditorDocument, freshId } from './document';

/** Unread places that still show: no single region that is on covers them wholly. */
export function openUnread(document: EditorDocument): readonly ImageBox[] {
  const shields = document.regions.filter((region) => region.on);
  return document.unread.filter((place) => !shields.some((region) => contains(region.box, place)));
}

/** Puts a region over each of these unread places, or turns on the one that already lies there. */
export function hideUnread(document: EditorDocument, places: readonly ImageBox[]): EditorDocument {
  return places.reduce(hideOne, document);
}

function hideOne(document: EditorDocument, place: ImageBox): EditorDocument {
  const there = document.regions.find((region) => region.source !== 'hand' && region.entity === null && contains(region.box, place));
  const region: Region = there
    ? { ...there, on: true }
    : { id: freshId(document, 'unread'), box: place, entity: null, score: 1, source: 'ocr', on: true };
  return { ...document, regions: [...document.regions.filter((other) => other !== there), region] };
}
