import type { Evidence } from '../../entities/row';
import type { FoundName } from './cued-names';
import { cueAt } from './cues';
import { isClearGivenName, isSurname } from './lexicon';
import { nameByForm, startsSentence } from './name-by-form';
import { isEveryday, type NameText, type Token } from './name-text';
import { endOfName, isComplete, isNamePart, startsName } from './read-name';
import { isCode, isNamedAfter, isThing } from './surroundings';

/** A given name alone is told from this length on: shorter ones are too often something else. */
export const LEAST_ALONE = 4;
/** How many parts after the last given name are surnames; in German, where nouns are capitalised, fewer. */
const SURNAMES_AFTER = { usual: 3, german: 1 } as const;
/** A given name after one of these is a thing: `an Oscar`, `the Maya`, `der Ernst`. */
const ARTICLES = new Set('a an the der die das den dem des ein eine einen einem einer le la les un une el los las una il lo gli een het ett'.split(' '));
/** Given names that before another capitalised word are mostly a place, a month or a title. */
const RARELY_GIVEN = new Set('paris london santiago florence victoria georgia sydney jordan austin dallas chelsea essen roma sofia alexa mercedes tesla java ruby oracle travis jenkins logan lourdes san valencia granada leon milan lima adelaide savannah orlando lincoln washington virginia carolina dakota sierra may april june august summer autumn sunday angel king prince duke earl dean major grand will can art max'.split(' '));

/** Names that the lists of given names and surnames tell, without any word beside them. */
export function* lexiconNames(page: NameText): Generator<FoundName> {
  const { tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.shape === 'lower' || token.shape === 'mixed' || !startsName(page, i)) continue;
    const end = endOfName(page, i);
    const found = judge(page, i, end);
    if (found && !isCode(page, tokens[found.first]?.start ?? 0, tokens[found.last]?.end ?? 0) && !isNamedAfter(page, found.first, found.last)) yield found;
    i = end;
  }
}

/** What of the run of capitalised words `first` to `end` is a name. */
function judge(page: NameText, first: number, end: number): FoundName | undefined {
  const { tokens } = page;
  for (let i = first; i <= end; i++) {
    const token = tokens[i];
    if (!token || !isGiven(page, i)) continue;
    const start = beginOf(page, first, i);
    const last = lastOf(page, i, end);
    const words = tokens.slice(start, last + 1).filter(({ shape }) => shape !== 'lower' && shape !== 'initial');
    if (isJoinedByHyphen(page, start, last)) return words.every((word) => isClearGivenName(word)) && standsAlone(page, start, last) ? { first: start, last, evidence: 'weak', pattern: 'given-name-alone' } : undefined;
    if (words.length >= 2) {
      const evidence = pairEvidence(page, i, start, last);
      if (evidence) return { first: start, last, evidence, pattern: 'given-name' };
      continue;
    }
    if (words.length === 1 && last === i && isClearGivenName(token) && isWithEveryday(page, i)) return { first: start, last: i + 1, evidence: 'weak', pattern: 'given-name' };
    if (isClearGivenName(token) && token.key.length >= LEAST_ALONE && token.shape === 'title' && standsAlone(page, start, last)) return { first: start, last, evidence: 'weak', pattern: 'given-name-alone' };
    if (isClearGivenName(token) && last > i) return { first: start, last, evidence: 'weak', pattern: 'given-name-initial' };
  }
  return nameByForm(page, first, end);
}

/** Whether all words of a name are one by hyphens: a double given name or surname, or a firm. */
function isJoinedByHyphen({ tokens }: NameText, first: number, last: number): boolean {
  return last > first && tokens.slice(first + 1, last + 1).every(({ gap }) => gap === '-');
}

/** Whether no capitalised word is beside a given name that would make a firm or a place of it: `Wolfram Research`, `El Salvador`. */
function standsAlone({ tokens }: NameText, first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next?.gap === ' ' && next.shape !== 'lower') return false;
  const before = tokens[first - 1];
  if (before?.shape === 'lower' && tokens[first]?.gap === ' ' && (ARTICLES.has(before.key) || before.key === 'in')) return false;
  return !(tokens[first]?.gap === ' ' && before && before.shape !== 'lower' && !before.word.everyday) && !isFirm(tokens, first, last);
}

/** Whether an everyday word behind a given name is the surname: nothing else stands in the cell, or words before it say so, as in `Call Anna Field`. */
function isWithEveryday(page: NameText, i: number): boolean {
  const next = page.tokens[i + 1];
  if (!isCell(page, i, i + 1) && !cueAt(page.tokens, i - 1)) return false;
  return next?.gap === ' ' && next.shape === 'title' && page.tokens[i]?.shape === 'title' && next.key.length > 2 && next.word.everyday && !isThing(next.key) && !cueAt(page.tokens, i + 1) && isComplete(page, i + 1) && !/^ ?[:=]/.test(page.text.slice(next.end, next.end + 2));
}

/** `Lopez, Thomas and Coleman`: surnames around it. */
function isFirm(tokens: readonly Token[], first: number, last: number): boolean {
  const isOnlySurname = (token: Token | undefined): boolean => token !== undefined && token.shape === 'title' && isSurname(token) && !token.word.given;
  const next = tokens[last + 1];
  const and = next?.key === 'and' && next.gap === ' ';
  return isSurname(tokens[last]) && ((/^, ?$/.test(tokens[first]?.gap ?? '') && isOnlySurname(tokens[first - 1])) || (next?.gap === ', ' && isOnlySurname(next)) || (and && isOnlySurname(tokens[last + 2])));
}

function isGiven({ tokens }: NameText, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.shape !== 'initial' && token.word.given;
}

/** Where a name begins whose given name is token `i`: a surname in capitals, a known surname or an initial may stand before it. */
function beginOf(page: NameText, first: number, i: number): number {
  const { tokens } = page;
  const after = tokens[i + 1];
  const hasSurname = after !== undefined && isNamePart(page, i + 1) && after.shape === 'title' && !after.word.given && /^[ -]$|^$/.test(after.gap);
  let start = i;
  while (start > first) {
    const before = tokens[start - 1];
    if (!before || isEveryday(page, before) || isGreeting(page, start - 1)) break;
    const shouted = before.shape === 'caps' && before.key.length > 2 && (tokens[i]?.shape === 'caps' || !hasSurname);
    if (before.shape !== 'initial' && !shouted && !isSurname(before) && !before.word.given) break;
    start--;
  }
  return start;
}

/** Whether token `i` greets at the start of a line: `Gentile Bruno Conti`. */
function isGreeting({ tokens }: NameText, i: number): boolean {
  const cue = cueAt(tokens, i);
  return cue?.kind === 'greeting' && (cue.first === 0 || /\n/.test(tokens[cue.first]?.gap ?? ''));
}

/** Where a name ends whose first given name is token `i`: after further given names and as many surnames as are usual. */
function lastOf(page: NameText, i: number, end: number): number {
  const { tokens } = page;
  let left: number = page.german ? SURNAMES_AFTER.german : SURNAMES_AFTER.usual;
  let last = i;
  for (let next = i + 1; next <= end; next++) {
    const token = tokens[next];
    if (!token) break;
    const isPart = token.shape === 'title' || token.shape === 'caps';
    if (isPart && token.gap !== '-' && !isClearGivenName(token) && left-- === 0) break;
    // `Jan Kowal INSTAL`: capitals after a name that has none.
    if (last > i && token.shape === 'caps' && tokens[last]?.shape === 'title') break;
    if (token.shape !== 'lower') last = next;
  }
  return last;
}

/** Whether tokens `first` to `last`, two words in small letters but for the first of each, are all of a cell or line. */
function isCell({ tokens, text }: NameText, first: number, last: number): boolean {
  const end = tokens[last]?.end ?? 0;
  return tokens[last]?.gap === ' ' && tokens.slice(first, last + 1).every(({ shape }) => shape === 'title') && (first === 0 || /[\n\t] ?$/.test(tokens[first]?.gap ?? '')) && /^ ?(?:[\n\t]|$)/.test(text.slice(end, end + 2));
}

/** How sure a given name with another word beside it is a name. */
function pairEvidence(page: NameText, i: number, start: number, last: number): Evidence | undefined {
  const { tokens } = page;
  const token = tokens[i];
  if (!token) return undefined;
  const others = tokens.slice(start, last + 1).filter((other) => other !== token && other.shape !== 'lower' && other.shape !== 'initial');
  const surname = others.some((other) => isSurname(other) || isClearGivenName(other));
  if (isClearGivenName(token)) return others.some((other) => !isEveryday(page, other)) || surname ? 'plain' : 'weak';
  // `Will Smith`, but not `Will Apple`, nor `Rose Garden`.
  const clear = others.every((other) => !isEveryday(page, other));
  if (surname && clear) return 'plain';
  // `Lorraine Pettigrew`, where nothing else stands in the cell.
  if (clear && !page.german && last === i + 1 && start === i && isCell(page, start, last) && !RARELY_GIVEN.has(token.key)) return 'weak';
  return clear && !page.german && !startsSentence(page, start) && tokens[start - 1]?.shape === 'lower' && token.shape === 'title' && !others[0]?.word.everyday && !RARELY_GIVEN.has(token.key) ? 'weak' : undefined;
}
