import { placeholderName } from '../entities/placeholder-names';
import type { EntityType, Finding, MaskMode, TextLanguage, TextSpan } from '../model';
import { assignEntries } from './assign-entries';
import { type EntityMap, placeholderOf } from './entity-map';
import { withFakes } from './fakes/with-fakes';
import { findStandIns } from './find-stand-ins';
import type { Slot, TextFormat } from './formats/slot';
import { slotsOf } from './formats/slots-of';
import { hmacHex } from './hmac';
import { rememberDocument } from './remember-document';
import { tagged } from './tag';
import { valueKey } from './value-key';

/** How a text is masked. */
export interface MaskOptions {
  readonly mode: MaskMode;
  /** What is known already. Texts that share it share its placeholders. */
  readonly map: EntityMap;
  /** How the text is written; plain by default. It is as well-formed afterwards as it was before. */
  readonly format?: TextFormat;
  /** The language of invented data; English by default. */
  readonly language?: TextLanguage;
}

/** One replaced stretch: its half-open span in the text as it was, and the span of what stands there now. In order. */
export interface MaskChange extends TextSpan {
  readonly maskedStart: number;
  readonly maskedEnd: number;
  readonly entity: EntityType;
  /** What stands there now; empty where it was removed. */
  readonly placeholder: string;
  /** The placeholder that the entity map has for the value; `null` in modes that need none. */
  readonly label: string | null;
}

/** A masked text. */
export interface MaskedText {
  readonly text: string;
  readonly changes: readonly MaskChange[];
  /** The map with what this text added to it. */
  readonly map: EntityMap;
}

/** Hexadecimal digits of a hash: 48 bits, so that two values of a session do not meet. */
const HASH_DIGITS = 12;

/**
 * Replaces findings by what stands for them. Nothing outside of the findings changes, but that a number of JSON gets
 * quotes and what a finding cuts in two (an escape, a number of JSON) goes whole. Overlapping findings are taken
 * in order of their start, each from where the one before ends. Linear in the length but for sorting.
 */
export function maskText(text: string, findings: readonly Finding[], options: MaskOptions): MaskedText {
  const { mode, format = 'plain' } = options;
  const slots = slotsOf(text, findings, format);
  if (mode === 'replace' || mode === 'fake') return withEntries(text, slots, options, format);
  const standIn = (slot: Slot, index: number): string => standInOf(text, slots[index] ?? slot, mode, options.map);
  const masked = putAll(text, slots, standIn, []);
  return { ...masked, map: mode === 'tag' ? rememberDocument(text, masked, options.map, format) : options.map };
}

/** Modes that need the map: each value has an entry, or is invented data of an earlier text and stays. */
function withEntries(text: string, slots: readonly Slot[], { mode, map, language }: MaskOptions, format: TextFormat): MaskedText {
  const ours = new Set(map.entries.flatMap(({ fake, former = [] }) => [fake, ...former.map((one) => one.fake)].filter((one) => one !== undefined)));
  const open = ours.size > 0 ? slots.filter(({ value }) => !ours.has(value)) : slots;
  const assigned = assignEntries(open.map(({ finding, value }) => ({ entity: finding.entity, value })), outsideOf(text, open), map);
  const labels = assigned.entries.map(placeholderOf);
  if (mode === 'replace') {
    const masked = putAll(text, open, (_slot, index) => labels[index] ?? '', labels);
    return { ...masked, map: rememberDocument(text, masked, assigned.map, format) };
  }
  const faked = withFakes(text, assigned, language ?? 'en');
  // Invented data that reads as a part of something longer where it stands could not be told again: a placeholder can.
  const standIns = open.map((_slot, index) => faked.standIns[index] ?? '');
  const first = putAll(text, open, (slot, index) => slot.encode(standIns[index] ?? ''), labels);
  const told = new Set(findStandIns(first.text, faked.map, format).map(({ start, end }) => `${start}-${end}`));
  const safe = first.changes.map(({ maskedStart, maskedEnd }, index) => (isTold(told, maskedStart, maskedEnd, open[index]) ? (standIns[index] ?? '') : (labels[index] ?? '')));
  const masked = safe.every((standIn, index) => standIn === standIns[index]) ? first : putAll(text, open, (slot, index) => slot.encode(safe[index] ?? ''), labels);
  return { ...masked, map: rememberDocument(text, masked, faked.map, format) };
}

function isTold(told: ReadonlySet<string>, start: number, end: number, slot: Slot | undefined): boolean {
  return told.has(slot?.quoted ? `${start + 1}-${end - 1}` : `${start}-${end}`);
}

/** The text with a sign for each slot that is in no placeholder. */
function outsideOf(text: string, slots: readonly Slot[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of slots) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)].join('[\u0000]');
}

/** What stands for a value in the modes that need no map; written so that it may stand there. */
function standInOf(text: string, { start, end, finding, value, encode }: Slot, mode: Exclude<MaskMode, 'replace' | 'fake'>, map: EntityMap): string {
  const name = placeholderName(finding.entity);
  const raw = text.slice(start, end);
  switch (mode) {
    case 'mask':
      // Line breaks stay, so that lines keep their number.
      return raw.replace(/[^\r\n]/g, '█');
    case 'hash':
      return encode(`[${name}:${hmacHex(map.secret, `${name}|${valueKey(finding.entity, value)}`).slice(0, HASH_DIGITS)}]`);
    case 'tag':
      return encode(tagged(name, value));
    case 'redact':
      return '';
  }
}

/** Puts a stand-in for each slot. */
function putAll(text: string, slots: readonly Slot[], standIn: (slot: Slot, index: number) => string, labels: readonly string[]): Pick<MaskedText, 'text' | 'changes'> {
  const parts: string[] = [];
  const changes: MaskChange[] = [];
  let at = 0;
  let length = 0;
  for (const [index, slot] of slots.entries()) {
    const written = standIn(slot, index);
    const placeholder = slot.quoted ? `"${written}"` : written;
    parts.push(text.slice(at, slot.start), placeholder);
    length += slot.start - at;
    changes.push({ start: slot.start, end: slot.end, maskedStart: length, maskedEnd: length + placeholder.length, entity: slot.finding.entity, placeholder, label: labels[index] ?? null });
    length += placeholder.length;
    at = slot.end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), changes };
}
