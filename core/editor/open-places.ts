import { contains } from '../image/geometry';
import type { Region } from '../model';
import type { Proof, ProofPlace } from '../proof-model';
import { type EditorDocument, freshId } from './document';
import { sameBox } from './same-box';
import { hideUnread, leaveUnread } from './unread';

/** Places of a proof that nobody has settled since: no region that is on covers them, and none that is off was put exactly over them. */
export function openPlaces(proof: Proof | null, { regions }: Pick<EditorDocument, 'regions'>): readonly ProofPlace[] {
  return (proof?.places ?? []).filter(({ box }) => !regions.some((region) => (region.on ? contains(region.box, box) : sameBox(region.box, box))));
}

/** Puts a region over each of these places: on to hide it, off to note that the user looked at it and leaves it visible. */
export function settlePlaces(document: EditorDocument, places: readonly ProofPlace[], on: boolean): EditorDocument {
  const unchecked = places.filter(({ kind }) => kind === 'unchecked').map(({ box }) => box);
  const settled = unchecked.length > 0 ? (on ? hideUnread : leaveUnread)(document, unchecked) : document;
  return places.reduce((next, place) => (place.kind === 'readable' ? settleReadable(next, place, on) : next), settled);
}

function settleReadable(document: EditorDocument, { box, entity }: ProofPlace & { readonly kind: 'readable' }, on: boolean): EditorDocument {
  const id = freshId(document, 'proof');
  const region: Region = { id, box, entity, score: 1, source: entity === null ? 'hand' : 'ocr', reason: null, style: null, on };
  return { ...document, regions: [...document.regions, region] };
}
