import { isClearGivenName, isSurname } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { FIRST_PARTICLES, PARTICLES, SUFFIXES } from './particles';
import { isThing } from './surroundings';

/** Most tokens that one name has, particles among them. */
const MAX_TOKENS = 8;
const MAX_PARTICLES = 3;

/** Endings of words that are no surnames: abstract nouns, whatever the lists say. */
const ABSTRACT = /.{4}(?:tion|tions|ment|ments|ness|ship|ance|ence|able|ible|less|logy|ungen|ung|heit|keit|schaft|zione|zioni|cion|ciones|sion|dad|mente|ismus|isme|ismo|tatea|tats)$/;

/** Whether token `i` may be a part of a name by how it is written and what else it could mean. */
export function isNamePart(page: NameText, i: number): boolean {
  const token = page.tokens[i];
  if (!token) return false;
  const { key, shape } = token;
  if (shape === 'initial') return true;
  if (shape !== 'title' && shape !== 'caps') return false;
  const { given, surname } = token.word;
  if (isEveryday(page, token)) return given && !page.small.has(key);
  // Capitals without a vowel, or two of them, are an abbreviation.
  if (shape === 'caps' && (key.length < 3 || !/[aeiouy]/.test(key))) return given || PARTICLES.has(key);
  return surname || given || !ABSTRACT.test(key);
}

/** Whether two tokens of one name may be parted by what stands before token `i`. */
export function joins(page: NameText, i: number): boolean {
  const { tokens } = page;
  const gap = tokens[i]?.gap ?? '\n';
  const before = tokens[i - 1];
  if (!before) return false;
  if (gap === ' ' || gap === '  ' || gap === '-' || gap === '') return true;
  // Programs write `O\'Hara`, and databases `O''Hara`.
  if (gap === "'" || gap === "\\'" || gap === "''") return before.key.length === 1 || before.key === 'dell' || before.key === 'dall';
  // `van 't Hoff`.
  if (gap === " '") return tokens[i]?.key === 't' || tokens[i]?.key === 's';
  if (gap === '.' || gap === '. ' || gap === '.-') return before.shape === 'initial';
  return gap === '\n' && isClearGivenName(before) && isBroken(page, i);
}

/** Whether a name goes on in the next line: prose that was broken there, or what can be nothing but a surname. */
function isBroken({ tokens, text }: NameText, i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i]];
  if (!before || !next || next.word.given || next.shape !== before.shape) return false;
  if (isSurname(next)) return true;
  const line = text.slice(text.lastIndexOf('\n', before.start) + 1, before.start);
  return /\p{L}[ ,]$/u.test(line) && /^[^\n:]{0,80}(?:[^\n:]\n|[a-z]|$)/.test(text.slice(next.end, next.end + 82)) && line.length > 5;
}

/**
 * Last token of the name that begins with token `i`, which is taken for granted. Reads on over parts, particles before
 * a part, and a suffix.
 */
export function endOfName(page: NameText, i: number, most = MAX_TOKENS): number {
  const { tokens } = page;
  let last = i;
  while (last - i < most - 1) {
    const next = nextPart(page, last);
    if (next === undefined) break;
    last = next;
  }
  while (last > i && isDangling(page, last)) last--;
  const suffix = tokens[last + 1];
  const gap = suffix?.gap;
  // `Ada Byron, Senior Engineer` is no Ada Byron senior.
  return suffix && (gap === ' ' || (gap === ', ' && (suffix.key !== 'senior' || tokens[last + 2]?.gap !== ' '))) && suffix.shape !== 'lower' && SUFFIXES.has(suffix.key) && last > i ? last + 1 : last;
}

/** The part that follows token `last`, over particles; nothing if the name ends there. */
function nextPart(page: NameText, last: number): number | undefined {
  const { tokens } = page;
  let i = last + 1;
  while (i - last <= MAX_PARTICLES && PARTICLES.has(tokens[i]?.key ?? '') && joins(page, i)) i++;
  for (; i > last; i--) {
    const token = tokens[i];
    if (token && joins(page, i) && (isNamePart(page, i) || isEverydaySurname(page, i, last))) return i;
  }
  return undefined;
}

/** Whether an everyday word is a surname because of what it stands beside: `Rosa Flores`, `Pablo Mesa Suárez`. */
function isEverydaySurname(page: NameText, i: number, last: number): boolean {
  const { tokens } = page;
  const [token, before, next] = [tokens[i], tokens[last], tokens[i + 1]];
  if (!token || !before || (token.shape !== 'title' && token.shape !== before.shape) || before.shape === 'initial' && !token.word.surname) return false;
  if (token.word.surname) return true;
  // `Nkechi Adeyemi-Bello`: half of a double surname may be any word.
  if (!page.german && token.gap === '-' && before.gap === ' ' && before.shape === 'title' && tokens[last - 1]?.shape === 'title') return !isThing(token.key);
  return !page.german && (isClearGivenName(before) || isSurname(before)) && next?.gap === ' ' && next.shape === 'title' && isSurname(next) && !next.word.everyday && !next.word.given;
}

/** Whether a name cannot end here: a particle, or an initial that is glued to something else (`N` of `N.o`). */
function isDangling({ tokens, text }: NameText, i: number): boolean {
  const token = tokens[i];
  if (!token) return true;
  if (token.shape === 'initial') return !/^(?:$|[.,;:)\n\t"'<|]|\s)/.test(text.slice(token.end, token.end + 1)) || (tokens[i + 1]?.gap === ' ' && text.charAt(token.end) === ' ');
  return token.shape === 'lower';
}

/** First token of a name at or after `i`, where a particle may begin it: `De Miguel`, `van Dyck`. */
export function startsName(page: NameText, i: number): boolean {
  const token = page.tokens[i];
  if (!token) return false;
  if (isNamePart(page, i)) return true;
  return FIRST_PARTICLES.has(token.key) && nextPart(page, i) !== undefined;
}

/** Whether no capitalised word follows a name, which would belong to it. */
export function isWhole({ tokens }: NameText, last: number): boolean {
  const next = tokens[last + 1];
  return next === undefined || !/^[ -]$/.test(next.gap) || next.shape === 'lower';
}

/** Whether nothing that belongs to it follows a name: the line, cell, quotation or clause ends. */
export function isComplete({ tokens, text }: NameText, last: number): boolean {
  const end = tokens[last]?.end ?? 0;
  const next = tokens[last + 1];
  if (next?.gap !== ' ') return !/^[\d@_/\\]/.test(text.slice(end, end + 1));
  return false;
}
