import { contains } from '../image/geometry';
import type { HostedBox } from '../hosted/provider';
import type { Region } from '../model';
import { type EditorDocument, freshId } from './document';

/**
 * The document with what a hosted service found joined to it: a region for each of its boxes that
 * no region already lies over, on or off. What the user turned off stays off. The very same document where it adds nothing.
 */
export function addFromService(document: EditorDocument, boxes: readonly HostedBox[]): EditorDocument {
  const regions = [...document.regions];
  const next = { ...document, regions };
  for (const { box, entity, score } of boxes) {
    if (regions.some((region) => contains(region.box, box))) continue;
    const region: Region = { id: freshId(next, 'service'), box, entity, score, source: 'service', reason: null, on: true, style: null };
    regions.push(region);
  }
  return regions.length === document.regions.length ? document : next;
}

/** How many boxes `addFromService` would add. */
export function newFromService(document: EditorDocument, boxes: readonly HostedBox[]): number {
  return addFromService(document, boxes).regions.length - document.regions.length;
}
