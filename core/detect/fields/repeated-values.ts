import type { TextLayer } from '../../model';
import { escapePattern } from '../../text/escape-pattern';
import { foldLetters } from '../../text/fold-letters';
import { wordOf } from '../names/lexicon';
import type { FieldMeaning } from '../labels/field-terms';
import type { FieldHit } from './field-hit';
import { touching } from './touching';

/** Values that say something of somebody wherever they stand. */
const TELLING: ReadonlySet<FieldMeaning> = new Set(['given-name', 'surname', 'full-name', 'card-holder', 'city', 'street', 'phone', 'user-name', 'email']);
const LEAST = 4;
const MOST_VALUES = 300;

/** Where the values of fields stand again in the text, as whole words in any case. */
export function repeatedValues({ text }: Pick<TextLayer, 'text'>, hits: readonly FieldHit[]): FieldHit[] {
  const values = new Map<string, FieldHit>();
  for (const hit of hits) {
    if (!hit.span || !TELLING.has(hit.meaning)) continue;
    const value = valueOf(hit, text);
    if (isDistinct(value) && !values.has(value)) values.set(value, hit);
  }
  if (values.size === 0) return [];
  const alternatives = [...values.keys()].slice(0, MOST_VALUES).sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'gu');
  const isKnown = touching(hits.flatMap(({ span }) => span ?? []));
  return [...foldLetters(text).matchAll(pattern)].flatMap(({ 0: value, index: start }) => {
    const first = values.get(value);
    const end = start + value.length;
    return !first || isKnown({ start, end }) ? [] : [{ meaning: first.meaning, entity: first.meaning === 'city' ? 'LOCATION' : first.entity, rule: 'again', span: { start, end }, area: null }];
  });
}

/** The value as it would stand elsewhere; of a town with its state and code the town. */
function valueOf({ meaning, span }: FieldHit, text: string): string {
  const written = foldLetters(text.slice(span?.start, span?.end)).trim();
  return meaning === 'city' ? (/^[^\d,]+/.exec(written)?.[0].replace(/\s+[a-z]{2}\s*$/, '').trim() ?? written) : written;
}

/** Whether a value is no word that texts are full of. */
function isDistinct(value: string): boolean {
  const words = value.split(/\s+/);
  if (value.length < LEAST) return false;
  return words.some((word) => word.length >= LEAST && !(wordOf(word).everyday && !wordOf(word).given));
}
