import type { TextSpan } from '../model';
import type { EntityMap } from './entity-map';
import { fingerprintOf } from './fingerprint';
import { findStandIns } from './find-stand-ins';
import { encodeFor } from './formats/encode-for';
import type { TextFormat } from './formats/slot';

/** How a text is restored. */
export interface RestoreOptions {
  /** How the text is written; plain by default. Values are written as it asks for. */
  readonly format?: TextFormat;
  /** Hears now and then how far it is, in UTF-16 code units of the text. */
  readonly onPlace?: (at: number) => void;
}

/** One restored stretch: its half-open span in the masked text, and the span of the value in the restored one. In order. */
export interface RestoredChange extends TextSpan {
  readonly restoredStart: number;
  readonly restoredEnd: number;
}

/** A text with its values back. */
export interface RestoredText {
  readonly text: string;
  readonly changes: readonly RestoredChange[];
}

/**
 * Puts the values of the map where their placeholders, their invented data or tags stand, also in another case, with
 * other spaces or brackets; what the map does not know stays. A text that was masked with this map, or one that has
 * the same stand-ins in the same order, gets each value exactly as it stood. Linear in the length.
 */
export function restoreText(text: string, map: EntityMap, { format = 'plain', onPlace }: RestoreOptions = {}): RestoredText {
  const standIns = findStandIns(text, map, format, onPlace);
  const fingerprint = fingerprintOf(standIns);
  const overrides = new Map(map.documents.find((document) => document.fingerprint === fingerprint)?.overrides.map((override) => [override.index, override]));
  const encode = encodeFor(text, format);
  const parts: string[] = [];
  const changes: RestoredChange[] = [];
  let at = 0;
  let length = 0;
  for (const [index, standIn] of standIns.entries()) {
    const override = overrides.get(index);
    const quotes = override?.quoted && text[standIn.start - 1] === '"' && text[standIn.end] === '"' ? 1 : 0;
    const value = override ? override.text : encode(standIn);
    const [start, end] = [standIn.start - quotes, standIn.end + quotes];
    parts.push(text.slice(at, start), value);
    length += start - at;
    changes.push({ start, end, restoredStart: length, restoredEnd: length + value.length });
    length += value.length;
    at = end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), changes };
}
