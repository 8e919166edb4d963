import { cueAt } from './cues';
import type { FoundName } from './cued-names';
import { isSurname } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { isNamePart } from './read-name';

/** Shortest surname that no list knows: shorter words are abbreviations. */
const LEAST_UNKNOWN = 4;
const SENTENCE_START = /^$|[.!?:\n"(>|*\u2022;[{]|^ ?- $/;

/** Whether token `i` begins a sentence, a line or a quotation, where any word is capitalised. */
export function startsSentence({ tokens }: NameText, i: number): boolean {
  return i === 0 || SENTENCE_START.test(tokens[i]?.gap ?? '');
}

/** Names without a known given name: initials and a surname, or a word and what can be nothing but a surname. */
export function nameByForm(page: NameText, first: number, end: number): FoundName | undefined {
  const { tokens, text } = page;
  const run = tokens.slice(first, end + 1);
  const words = run.filter(({ shape }) => shape === 'title' || shape === 'caps');
  const initials = run.filter(({ shape, end }) => shape === 'initial' && text.charAt(end) === '.');
  const last = words.at(-1);
  const begin = run[0];
  if (!last || !begin || words.length > 3 || words.some((word) => isEveryday(page, word))) return undefined;
  const known = isSurname(last);
  if (!known && last.key.length < LEAST_UNKNOWN) return undefined;
  if (begin.shape === 'initial') {
    // `M. Petit`: the title has found him.
    if (initials.length === 0 || cueAt(tokens, first)?.kind === 'title') return undefined;
    const doubtful = words.length > 2 || isListMark(page, first);
    if (!known && (doubtful || page.german)) return undefined;
    return { first, last: end, evidence: known && !doubtful ? 'plain' : 'weak', pattern: 'initial' };
  }
  if (words.length < 2) return undefined;
  if (run.at(-1)?.shape !== 'initial' && run.length === words.length + 1 && run[1]?.shape === 'initial') return { first, last: end, evidence: known || initials.length > 0 ? 'plain' : 'weak', pattern: 'middle-initial' };
  if (!known || !isNamePart(page, first) || page.german && startsSentence(page, first)) return undefined;
  // Joined by a hyphen, two surnames are a firm.
  return run.length === 2 && begin.shape === last.shape && last.gap !== '-' ? { first, last: end, evidence: 'weak', pattern: 'surname' } : undefined;
}

/** `A. Introduction`: the letter of a list, not an initial; the end of `180 °C. Whisk`; and `U.S. Senate`. */
function isListMark({ tokens }: NameText, i: number): boolean {
  const keys = `${tokens[i]?.key ?? ''}${tokens[i + 1]?.key ?? ''}`;
  return i === 0 || /[\n\u00B0]/.test(tokens[i]?.gap ?? '\n') || (tokens[i + 1]?.shape === 'initial' && /^(?:us|uk|dc|un|eu|la|ny|eg|ie|pm|am|ee|uu|ad|bc|zb|dh|ua)$/.test(keys));
}
