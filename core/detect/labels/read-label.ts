import { ENTITIES } from '../../entities/table';
import { ENTITY_TYPES, type EntityType } from '../../model';
import { FIELD_TERMS, type FieldMeaning } from './field-terms';
import { labelWords, lookAlikeKey, withoutQualifiers } from './label-words';

/** What a label says of the value that it stands by. */
export interface FieldLabel {
  readonly meaning: FieldMeaning;
  readonly entity: EntityType;
  /** Nothing but such data stands beside these words; else the form around must ask for somebody's data too. */
  readonly certain: boolean;
}

/** Longest text that is taken for a label, in characters and words. */
const MAX_LENGTH = 60;
const MAX_WORDS = 9;
/** A misread label of fewer letters could be anything. */
const LEAST_LOOK_ALIKE = 5;
/** What parts the labels of a field that asks for one of several things: `City/Town`, `Apt, Suite, Unit`. */
const PARTS = /[,/&|]|\s(?:or|and|ou|et|oder|und|o|u|y|e|od)\s/i;
/** Types whose labels are words of prose or of other things: they count in a form that asks for more. */
const VAGUE: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'LOCATION', 'ORGANIZATION', 'COORDINATES', 'HANDLE', 'URL', 'API_KEY', 'PIN', 'AGE']);

/** What tells that a form asks for an address, and not only for somebody. */
const ADDRESS: ReadonlySet<FieldMeaning> = new Set<FieldMeaning>(['street', 'city', 'state', 'postcode']);

/** Whether a certain label in the same form or table is reason to believe one that names much else: a floor, a room or a unit is somebody's only in an address. */
export function isBacked(vague: Pick<FieldLabel, 'meaning'>, certain: Pick<FieldLabel, 'meaning'>): boolean {
  return vague.meaning !== 'unit' || ADDRESS.has(certain.meaning);
}

interface Lexicon {
  readonly labels: ReadonlyMap<string, FieldLabel>;
  readonly lookAlikes: ReadonlyMap<string, FieldLabel>;
}

let lexicon: Lexicon | undefined;

/**
 * What a text says as the label of a field, a column or a key, in five languages; `null` if it is no label, or holds
 * more than one. Case, endings, punctuation, asterisks, notes in brackets and words such as `your` or `(optional)` do
 * not count.
 *
 * @param fromPixels letters and digits may stand for their look-alikes.
 */
export function readLabel(text: string, fromPixels = false): FieldLabel | null {
  if (text.length > MAX_LENGTH || !/\p{L}/u.test(text)) return null;
  lexicon ??= readTables();
  const whole = lookUp(text, lexicon, fromPixels);
  if (whole) return whole;
  const parts = text.split(PARTS).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2 || parts.length > 5) return null;
  const labels = parts.map((part) => lookUp(part, lexicon as Lexicon, fromPixels));
  const [first] = labels;
  return first && labels.every((label) => label !== null) ? first : null;
}

function lookUp(text: string, { labels, lookAlikes }: Lexicon, fromPixels: boolean): FieldLabel | null {
  const words = labelWords(text);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const bare = withoutQualifiers(words);
  // `Shipping contact` is a title: what names much else is no label of somebody's with a word before it.
  const short = labels.get(bare.join(' '));
  const known = labels.get(words.join(' ')) ?? (short?.certain ? short : undefined);
  if (known || !fromPixels) return known ?? null;
  const key = lookAlikeKey(text);
  return (key.length >= LEAST_LOOK_ALIKE && lookAlikes.get(key)) || null;
}

function readTables(): Lexicon {
  const labels = new Map<string, FieldLabel>();
  const lookAlikes = new Map<string, FieldLabel>();
  const add = (term: string, label: FieldLabel): void => {
    const words = labelWords(term);
    const key = words.join(' ');
    if (!labels.has(key)) labels.set(key, label);
    const alike = lookAlikeKey(term);
    if (alike.length >= LEAST_LOOK_ALIKE && !lookAlikes.has(alike)) lookAlikes.set(alike, label);
  };
  for (const kind of ['certain', 'vague'] as const) {
    for (const row of FIELD_TERMS) {
      const label: FieldLabel = { meaning: row.meaning, entity: row.entity, certain: kind === 'certain' };
      for (const term of Object.values(row[kind] ?? {}).flat()) add(term, label);
    }
  }
  for (const entity of ENTITY_TYPES) {
    const label: FieldLabel = { meaning: 'other', entity, certain: !VAGUE.has(entity) };
    for (const term of Object.values(ENTITIES[entity].labels).flat()) add(term ?? '', label);
  }
  return { labels, lookAlikes };
}
