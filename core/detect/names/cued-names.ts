import type { Evidence } from '../../entities/row';
import { cueAt, type CueKind } from './cues';
import { isClearGivenName, isSurname } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { followsPlaceWord, isFirm, isNamedAfter } from './surroundings';
import { endOfName, isComplete, isWhole, isNamePart, startsName } from './read-name';

/** A name, by its first and last token. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly evidence: Evidence;
  /** Why it was taken for one. */
  readonly pattern: string;
  /** A label names it. */
  readonly label?: true;
  /** What stands beside it was told already. */
  readonly context?: true;
}

/** Between a title and the name: `Dr. med. dent.`, `Prof. Dr. h.c.`, `Dipl.-Ing. (FH)`. */
const DEGREES = new Set(['med', 'dent', 'rer', 'nat', 'phil', 'jur', 'iur', 'h', 'c', 'ing', 'habil', 'pol', 'oec', 'vet', 'theol', 'mult', 'fh', 'techn', 'msc', 'ssa', 'ra', 'na', 'inz', 'hab']);
/** Offices that titles are put before in place of a name. */
const OFFICES = new Set(
  'president presidente presidenta prasident prasidentin minister ministre ministro ministra ministerin ministerprasident chairman chairwoman chair speaker secretary ambassador director directora directeur directrice direktor direktorin doctor doktor docteur professor professeur profesor kollege kollegin kollegen chancellor kanzler kanzlerin bundeskanzler bundeskanzlerin bundesprasident bundesprasidentin burgermeister burgermeisterin mayor maire alcalde sindaco judge juge juez richter prime vice premier general prefet commissaire procureur holmes bean robot right wrong x who no gott pepper'.split(' '),
);
/** Small particles that may begin a name after a title. Articles may not: `Herr der Ringe`. */
const AFTER_TITLE = new Set(['van', 'von', 'vom', 'zu', 'de', 'd', 'di', 'du', 'da', 'del', 'della', 'al', 'el', 'bin', 'ter', 'ten', 'o']);
/** After these a name may be one of two: `MM. Jean Petit et Paul Roux`. */
const AND = new Set(['and', 'et', 'und', 'y', 'e', 'i', 'en', 'och', 'ja']);

/** Titles that need no capital. Others mean something else without one: `1.5 mm. Next`, `frying pan`. */
const SMALL_TITLES = new Set(
  'mr mrs ms dr doctor prof professor mme mlle madame monsieur mademoiselle docteur maitre professeur herr herrn frau fraulein doktor senor senora senorita sra srta dona doctora profesor profesora signor signora signorina sig dott dottor dottore dottoressa dottssa avv ing pani pana panu panem mgr inz dhr mevr mevrouw meneer drs fru herra rouva neiti senhor senhora don dra adw mec'.split(' '),
);

/** Cues that other things than names follow too. */
const UNSURE: ReadonlySet<CueKind> = new Set(['rank', 'claim', 'role', 'kin', 'agent']);
const EVIDENCE: Readonly<Record<CueKind, Evidence>> = { title: 'strong', rank: 'plain', greeting: 'plain', welcome: 'plain', introduction: 'strong', claim: 'weak', role: 'plain', kin: 'plain', agent: 'plain', label: 'strong' };
const START = /[\n\t.!?:>|,"([{*;-]|\d/;

/** Names that words before them tell: titles, greetings, introductions, roles. */
export function* cuedNames(page: NameText): Generator<FoundName> {
  const { tokens } = page;
  for (let i = 0; i < tokens.length - 1; i++) {
    const told = cueAt(tokens, i);
    const cue = told?.kind === 'agent' && !isUsed(page, 'agent', told.first) ? { ...told, kind: 'role' as const } : told;
    if (!cue || !isUsed(page, cue.kind, cue.first)) continue;
    const from = afterCue(page, cue.kind, i);
    const last = from === undefined ? undefined : readCued(page, cue.kind, from);
    if (from === undefined || last === undefined) continue;
    if (followsPlaceWord(page, cue.first) || (UNSURE.has(cue.kind) && (isNamedAfter(page, from, last) || isFirm(page, from)))) continue;
    yield { first: from, last, evidence: EVIDENCE[cue.kind], pattern: cue.kind === 'welcome' ? 'greeting' : cue.kind, context: true };
    yield* partner(page, cue.kind, last);
  }
}

/** Whether a cue's words are used as one. */
function isUsed({ tokens }: NameText, kind: CueKind, first: number): boolean {
  const token = tokens[first];
  if (!token) return false;
  if (kind === 'greeting' || kind === 'welcome') return first === 0 || START.test(token.gap);
  if (kind === 'label' || kind === 'agent') return first === 0 || /[\n\t|]/.test(token.gap);
  if (kind === 'rank') return token.shape === 'title';
  if (kind !== 'title') return true;
  // `204 ms: SELECT`.
  if (token.shape === 'lower') return SMALL_TITLES.has(token.key) && !/\d ?$/.test(token.gap);
  // `Can't You Hear Me Knocking`.
  return !(token.key === 'me' && token.gap === ' ' && tokens[first - 1]?.shape !== 'lower');
}

/** First token after a cue, over academic degrees; nothing if more than a colon or a dot parts them. */
function afterCue({ tokens }: NameText, kind: CueKind, i: number): number | undefined {
  let next = i + 1;
  if (kind === 'title') while (next - i <= 4 && DEGREES.has(tokens[next]?.key ?? '') && /^[. ()-]{0,3}$/.test(tokens[next]?.gap ?? '\n')) next++;
  const gap = tokens[next]?.gap ?? '\n';
  const allowed = kind === 'title' || kind === 'rank' ? /^[.): ]{1,3}$|^$/ : kind === 'introduction' ? /^[ :?"'*]{1,4}$|^[?:] ?\n?$/ : kind === 'greeting' || kind === 'welcome' ? /^,? {1,2}$/ : kind === 'role' || kind === 'kin' || kind === 'agent' ? /^[ :"'#-]{1,3}$/ : /^[ "']{1,2}$/;
  return allowed.test(gap) ? next : undefined;
}

/** Last token of the name that begins at `from`, if what stands there is one for this kind of cue. */
function readCued(page: NameText, kind: CueKind, from: number): number | undefined {
  const { tokens } = page;
  const token = tokens[from];
  if (!token) return undefined;
  if (kind === 'title') {
    if (OFFICES.has(token.key) || isTitle(page, from)) return undefined;
    if (token.shape === 'lower' && !AFTER_TITLE.has(token.key)) return isClearGivenName(token) ? endOfSmall(page, from) : undefined;
    if (startsName(page, from)) {
      const last = endOfName(page, from);
      return token.shape === 'initial' && last === from ? undefined : last;
    }
    // `Mr. Baker`, `Frau Koch`.
    return token.shape === 'title' || token.shape === 'caps' ? endOfName(page, from) : undefined;
  }
  if (token.shape === 'lower') return kind === 'introduction' && isSmallName(page, from) ? endOfSmall(page, from) : undefined;
  if (!startsName(page, from) || token.shape === 'initial' && kind !== 'role' && kind !== 'kin') return undefined;
  const last = endOfName(page, from);
  const known = isKnown(page, from, last);
  if (kind === 'claim') return known ? last : undefined;
  if (kind === 'introduction' || kind === 'label') return last;
  if (kind === 'welcome' && !known && !token.gap.includes(',')) return undefined;
  if (kind === 'greeting' || kind === 'welcome') return known || (isComplete(page, last) && last - from < 3 && (!token.word.everyday || token.word.given)) ? last : undefined;
  if (kind === 'rank') return known || !isEveryday(page, token) ? last : undefined;
  if (kind === 'kin' && isOneMore(page, from, last)) return last;
  if (kind === 'agent') return known || (token.shape === 'title' && !isEveryday(page, token) && endsCell(page, last)) ? last : undefined;
  return known || (last > from && token.shape !== 'caps' && isWhole(page, last) && !page.german) ? last : undefined;
}

/** Whether a word behind what somebody is to another can be nothing but the name: `my colleague Xolani`, no everyday word, and no sign between them. */
function isOneMore(page: NameText, from: number, last: number): boolean {
  const { tokens } = page;
  const [cue, token] = [tokens[from - 1], tokens[from]];
  return token !== undefined && token.shape === 'title' && token.gap === ' ' && token.key.length > 2 && !isEveryday(page, token) && isWhole(page, last) && (cue?.shape === 'lower' || page.german);
}

/** Whether nothing follows in the line or cell but a sign that parts. */
function endsCell({ tokens, text }: NameText, last: number): boolean {
  const end = tokens[last]?.end ?? 0;
  return /^ *(?:$|[\n\t|·•,;()])/.test(text.slice(end, end + 4));
}

/** Whether a title follows a title: it is the next one's turn. */
function isTitle({ tokens }: NameText, i: number): boolean {
  const cue = cueAt(tokens, i);
  return cue?.kind === 'title' && cue.first === i;
}

/** Whether a name holds a part that is known to be one, and begins with no everyday word. */
function isKnown({ tokens }: NameText, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some((token, at) => isClearGivenName(token) || ((at > 0 || first === last) && isSurname(token) && !token.word.everyday));
}

/** A name in small letters, as in a chat: a known one, or any word that ends its clause. */
function isSmallName(page: NameText, i: number): boolean {
  const { tokens, text } = page;
  const token = tokens[i];
  if (!token) return false;
  if (isClearGivenName(token)) return true;
  return token.key.length > 2 && !token.word.everyday && /^(?:$|[.,;!?\n])/.test(text.slice(token.end));
}

/** With the surname that follows in small letters too, if it ends the clause. */
function endOfSmall({ tokens, text }: NameText, i: number): number {
  const next = tokens[i + 1];
  return next?.gap === ' ' && next.shape === 'lower' && next.key.length > 2 && !next.word.everyday && /^(?:$|[.,;!?\n])/.test(text.slice(next.end, next.end + 1)) ? i + 1 : i;
}

/** The second of two names that share a title. */
function* partner(page: NameText, kind: CueKind, last: number): Generator<FoundName> {
  const { tokens } = page;
  const and = tokens[last + 1];
  if (kind === 'claim' || and?.gap !== ' ' || !AND.has(and.key) || and.shape !== 'lower' || tokens[last + 2]?.gap !== ' ') return;
  const first = last + 2;
  const token = tokens[first];
  if (!token || !isNamePart(page, first) || isEveryday(page, token) || isTitle(page, first)) return;
  const end = endOfName(page, first);
  if (token.shape !== 'initial' || end > first) yield { first, last: end, evidence: 'plain', pattern: 'partner', context: true };
}
