import { ENTITIES } from '../entities/table';
import { wordOf } from '../detect/names/lexicon';
import { SURE } from '../detect/score';
import type { EntityType, Finding, Region } from '../model';
import type { KnownText } from '../proof-model';
import { foldLetters } from '../text/fold-letters';
import { fold } from './fold-text';
import { isHidden } from './join-readings';

/** Something that must not be readable anywhere. Lives in the engine's memory alone. */
export interface KnownValue {
  readonly entity: EntityType | null;
  /** Folded. */
  readonly whole: string;
  /** Folded parts that tell much of it, each enough by itself. */
  readonly parts: readonly string[];
  /** Its last digits, folded: they tell something where a mask or the value's own region stands before them. */
  readonly tail: string;
}

/** Shorter ones are in every text: digits alone, and with letters. */
const LEAST_DIGITS = 5;
const LEAST_LETTERS = 4;

/** Letters of a key that say what it is for, and so many of the others that are no chance. */
const KEY_KIND = 8;
const KEY_PART = 10;

/** Local parts of addresses that belong to nobody. */
const ROLES = new Set(['info', 'admin', 'contact', 'support', 'sales', 'office', 'hello', 'help', 'mail', 'team', 'noreply', 'donotreply', 'service', 'billing', 'kontakt', 'accounts'].map(fold));

/** The value of a finding, with its telling parts; `null` where it is too short to be told from other text. */
export function knownValue({ text }: { readonly text: string }, { entity, start, end, score }: Pick<Finding, 'start' | 'end' | 'score'> & { readonly entity: EntityType | null }): KnownValue | null {
  const value = text.slice(start, end);
  const whole = fold(value);
  const digits = value.replace(/\D+/g, '');
  const isNumber = digits.length === whole.length;
  if (whole.length < (isNumber ? LEAST_DIGITS : LEAST_LETTERS)) return null;
  // A street or a town without a number is where many live.
  if (entity === 'STREET_ADDRESS' && digits === '') return null;
  if (isCommon(value) || (score < SURE && isPlain(value))) return null;
  const groups = value.match(/\d{3,}/g) ?? [];
  const last = groups.at(-1) ?? '';
  return { entity, whole, parts: partsOf(entity, value).map(fold).filter((part) => part.length >= LEAST_LETTERS && part !== whole), tail: digits.length >= 7 ? fold(last.slice(-4)) : '' };
}

/** Everyday words say nothing where they stand again. */
function isCommon(value: string): boolean {
  return value.trim().split(/\s+/).every((word) => /^\p{L}+$/u.test(word) && wordOf(foldLetters(word)).everyday);
}

/** One word without digits that is no given name either: of what is not sure to be anything, it is likely nothing. */
function isPlain(value: string): boolean {
  return /^[^\s\d@]+$/u.test(value.trim()) && !wordOf(foldLetters(value.trim())).given;
}

function partsOf(entity: EntityType | null, value: string): string[] {
  const parts: string[] = [];
  if (entity === 'EMAIL_ADDRESS') {
    const [local = ''] = value.split('@');
    if (local.length >= 5 && !ROLES.has(fold(local))) parts.push(local);
  } else if (entity === 'PERSON') {
    const surname = value.trim().split(/\s+/).length > 1 ? (value.trim().split(/\s+/).at(-1) ?? '') : '';
    if (surname.length >= 4 && !isCommon(surname)) parts.push(surname);
  } else if (entity !== null && !/\s/.test(value.trim()) && ENTITIES[entity].category === 'secret' && value.length >= 16) {
    // A key is shown shortened in many places; its first letters name its kind alone.
    parts.push(value.slice(KEY_KIND, KEY_KIND + KEY_PART), value.slice(-KEY_PART));
  }
  // Of a number in groups, a group of so many digits that it is hardly another's.
  for (const group of value.match(/\d{6,}/g) ?? []) parts.push(group);
  // Each line of what runs over several.
  if (value.includes('\n')) parts.push(...value.split('\n').filter((line) => fold(line).length >= 8));
  return parts;
}

/** Longest text under a box drawn by hand that is looked for elsewhere: more is a passage, and no value. */
const LONGEST_BY_HAND = 60;

/** What boxes that were drawn by hand hide: the user knows more than the detectors do. */
export function valuesByHand({ text, words }: KnownText['layer'], regions: readonly Region[]): KnownValue[] {
  const drawn = regions.filter(({ on, source, entity }) => on && source === 'hand' && entity === null);
  return drawn.flatMap(({ box }) => {
    const under = words.filter((word) => isHidden(word, [box]));
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last || last.end - first.start > LONGEST_BY_HAND) return [];
    const value = knownValue({ text }, { entity: null, start: first.start, end: last.end, score: 1 });
    return value === null ? [] : [{ ...value, parts: [] }];
  });
}

/** The values of findings, each once. */
export function knownValues(layer: KnownText['layer'], findings: readonly Finding[]): KnownValue[] {
  const values = new Map<string, KnownValue>();
  for (const finding of findings) {
    const value = knownValue(layer, finding);
    if (value !== null && !values.has(value.whole)) values.set(value.whole, value);
  }
  return [...values.values()];
}
