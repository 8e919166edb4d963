import type { ImageBox, Region, StyleChoice } from '../model';

/** What the editor edits: the picture's size, its regions, and the places that nobody could read. */
export interface EditorDocument {
  /** Image pixels. */
  readonly width: number;
  /** Image pixels. */
  readonly height: number;
  readonly regions: readonly Region[];
  /** As the reading gave them; `openUnread` says which still show. */
  readonly unread: readonly ImageBox[];
  /** The styles of this picture; `null` for those of the settings. */
  readonly styles: StyleChoice | null;
}

/** A document for a picture of this size in which nothing was found yet. */
export function emptyDocument(width: number, height: number): EditorDocument {
  return { width, height, regions: [], unread: [], styles: null };
}

/** The same document where each region became what `change` makes of it; the very same object where none changed. */
export function mapRegions(document: EditorDocument, change: (region: Region) => Region): EditorDocument {
  const regions = document.regions.map(change);
  return regions.some((region, index) => region !== document.regions[index]) ? { ...document, regions } : document;
}

/** Turns these regions on or off. */
export function setOn(document: EditorDocument, ids: readonly string[], on: boolean): EditorDocument {
  return mapRegions(document, (region) => (ids.includes(region.id) && region.on !== on ? { ...region, on } : region));
}

/** Turns these regions on where any of them is off, else all of them off. One region simply changes over. */
export function toggleRegions(document: EditorDocument, ids: readonly string[]): EditorDocument {
  const anyOff = document.regions.some((region) => ids.includes(region.id) && !region.on);
  return setOn(document, ids, anyOff);
}

/** Takes these regions out. */
export function removeRegions(document: EditorDocument, ids: readonly string[]): EditorDocument {
  const regions = document.regions.filter((region) => !ids.includes(region.id));
  return regions.length === document.regions.length ? document : { ...document, regions };
}

/** An id that no region of the document has, beginning with `prefix`. */
export function freshId(document: EditorDocument, prefix: string): string {
  const taken = new Set(document.regions.map((region) => region.id));
  let number = 1;
  while (taken.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}

/** Adds a region that the user drew, on and sure. Its id is `freshId(document, 'hand')`. */
export function addByHand(document: EditorDocument, box: ImageBox): EditorDocument {
  const region: Region = { id: freshId(document, 'hand'), box, entity: null, score: 1, source: 'hand', reason: null, on: true, style: null };
  return { ...document, regions: [...document.regions, region] };
}
