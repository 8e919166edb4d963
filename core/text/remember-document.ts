import type { TextSpan } from '../model';
import type { EntityMap, MaskedDocument } from './entity-map';
import { fingerprintOf } from './fingerprint';
import { findStandIns, type StandIn } from './find-stand-ins';
import { encodeFor } from './formats/encode-for';
import type { TextFormat } from './formats/slot';
import type { MaskChange } from './mask-text';

/** Most texts that are remembered, and how many characters they may take in all. */
const MAX_DOCUMENTS = 20;
const MAX_CHARACTERS = 1_000_000;

/**
 * Remembers what restoring by the map alone would get wrong in this text: a value that was written differently from
 * its entry, something that reads as a placeholder of ours and stood there before. Restoring the masked text, or
 * one with the same stand-ins in the same order, then gives what stood there to the letter.
 */
export function rememberDocument(original: string, masked: { readonly text: string; readonly changes: readonly MaskChange[] }, map: EntityMap, format: TextFormat): EntityMap {
  const standIns = findStandIns(masked.text, map, format);
  const before = placesBefore(masked.changes);
  const encode = encodeFor(masked.text, format);
  const overrides = standIns.flatMap((standIn, index) => {
    const { start, end, quoted } = before(standIn);
    const text = original.slice(start, end);
    return !quoted && encode(standIn) === text ? [] : [{ index, text, quoted }];
  });
  const fingerprint = fingerprintOf(standIns);
  const others = map.documents.filter((document) => document.fingerprint !== fingerprint);
  if (overrides.length === 0) return others.length === map.documents.length ? map : { ...map, documents: others };
  return { ...map, documents: withinBounds([{ fingerprint, overrides }, ...others]) };
}

/** Where in the original stood what a stand-in of the masked text stands for. Stand-ins must be given in order. */
function placesBefore(changes: readonly MaskChange[]): (standIn: StandIn) => TextSpan & { readonly quoted: boolean } {
  let passed = 0;
  return ({ start, end }) => {
    while ((changes[passed]?.maskedEnd ?? Infinity) <= start) passed++;
    const first = changes[passed];
    const isQuoted = first?.maskedStart === start - 1 && first.maskedEnd === end + 1;
    if (isQuoted) return { start: first.start, end: first.end, quoted: true };
    // It may hold several changes: a tag of others around a placeholder of ours.
    let last = passed;
    while ((changes[last]?.maskedEnd ?? Infinity) <= end) last++;
    const shiftOf = (change: MaskChange | undefined): number => (change ? change.end - change.maskedEnd : 0);
    return { start: start + shiftOf(changes[passed - 1]), end: end + shiftOf(changes[last - 1]), quoted: false };
  };
}

function withinBounds(documents: readonly MaskedDocument[]): MaskedDocument[] {
  let characters = 0;
  return documents.slice(0, MAX_DOCUMENTS).filter(({ overrides }) => {
    characters += overrides.reduce((sum, { text }) => sum + text.length + 16, 0);
    return characters <= MAX_CHARACTERS;
  });
}
