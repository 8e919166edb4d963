import type { DetectInput } from '../recognizer';
import { authorLines } from './author-lines';
import { columnNames } from './column-names';
import { cuedNames, type FoundName } from './cued-names';
import { fieldNames } from './field-names';
import { koreanNames } from './korean-names';
import { lexiconNames } from './lexicon-names';
import { mailNames } from './mail-names';
import { foldedText } from '../folded-text';
import { readNameText, type NameText } from './name-text';
import { listedNames } from './listed-names';
import { peerNames } from './peer-names';
import { repeatedNames } from './repeated-names';
import { signedNames } from './signed-names';
import { writtenBy } from './written-by';

const ORDER = ['bare', 'weak', 'plain', 'strong'] as const;

/** Names where they stand in a text as it was read. */
export interface NamesOfText {
  readonly page: NameText;
  readonly names: readonly FoundName[];
}

const namesByInput = new WeakMap<DetectInput, NamesOfText>();

/** All names of a text, apart and in order, with the text as it was read; looked for once, however many ask. */
export function findNames(input: DetectInput): NamesOfText {
  const known = namesByInput.get(input) ?? readNames(input);
  namesByInput.set(input, known);
  return known;
}

function readNames(input: DetectInput): NamesOfText {
  const page = readNameText(input.text, foldedText(input));
  const first = merge([...cuedNames(page), ...fieldNames(page), ...columnNames(page, input), ...signedNames(page), ...mailNames(page), ...writtenBy(page), ...authorLines(page), ...lexiconNames(page), ...koreanNames(page)]);
  const listed = merge([...first, ...listedNames(page, first), ...peerNames(page, input, first)]);
  return { page, names: merge([...listed, ...repeatedNames(page, listed)]) };
}

/** Names that share a token made one, as sure as the surest of them. */
function merge(found: readonly FoundName[]): FoundName[] {
  const merged: FoundName[] = [];
  for (const name of [...found].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = merged.at(-1);
    if (!before || name.first > before.last) {
      merged.push(name);
      continue;
    }
    const surer = ORDER.indexOf(name.evidence) > ORDER.indexOf(before.evidence) ? name : before;
    merged[merged.length - 1] = { ...surer, first: before.first, last: Math.max(before.last, name.last) };
  }
  return merged;
}
