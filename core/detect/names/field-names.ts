import type { FoundName } from './cued-names';
import { fieldLabel, type FieldKind } from './field-labels';
import { isClearGivenName, isSurname } from './lexicon';
import { isEveryday, type NameText } from './name-text';
import { endOfName, isComplete, isNamePart, startsName } from './read-name';
import { isFirm } from './surroundings';

/** Between a label and its value: `: `, `": "`, ` = '`, `:** `, ` | `, the end of a tag. */
const SEPARATOR = /^[ \t]?(?:\d{1,3}[ \t]?)?(?:\([^()\n]{0,24}\)[ \t]?)?["'`*_)\]]{0,3}[ \t]{0,4}(?:=>|[:=|>])[ \t]{0,12}["'`*_[({]{0,3}[ \t]{0,4}\n?[ \t]{0,4}$/;
/** Tags between a label and its value: `</th><td>`. */
const TAGS = /(?:<\/?[a-z][^<>]{0,40}>\s{0,12}){1,4}$/i;
const TAGS_LENGTH = 120;
/** Where a form asks for surnames, `Nombre` asks for the rest of the name. */
const SURNAME_LABELS = new Set(['apellidos', 'apellido', 'cognome', 'prenom', 'prenoms', 'surname', 'vorname', 'voornaam', 'nazwisko', 'efternamn', 'sukunimi']);
const FIRST_NAME_LABELS = new Set(['nombre', 'nome', 'nom', 'name', 'naam', 'namn', 'nimi', 'noms', 'nombres']);
/** What is written where a name is missing. */
const MISSING = new Set('none null nil unknown required optional string text field undefined anonymous anonym inconnu unbekannt desconocido sconosciuto your enter please first last full name test todo tbd na empty true false yes no here the see a an unnamed untitled default admin root redacted confidential'.split(' '));
/** Longest stretch without letters between a label and its value. */
const MOST_GAP = 60;
const MAX_LABEL = 6;
const MOST_WORDS = 6;
const MOST_EVERYDAY = 3;

/** Values that stand beside a label which says that they are names. */
export function* fieldNames(page: NameText): Generator<FoundName> {
  const { tokens } = page;
  const asksRest = tokens.some(({ key }) => SURNAME_LABELS.has(key));
  // A text may be one line of a megabyte: its end is looked for once.
  let lineEnd = -1;
  const endOfLine = (at: number): number => {
    if (lineEnd < at) lineEnd = page.text.indexOf('\n', at);
    if (lineEnd < 0) lineEnd = Infinity;
    return lineEnd;
  };
  for (let i = 1; i < tokens.length; i++) {
    const gap = tokens[i]?.gap ?? '';
    if (gap === ' ' || gap.length > MOST_GAP || !/[:=|>]/.test(gap) || (gap.includes('|') && isHeader(page, i, endOfLine))) continue;
    for (const label of labelEnds(page, i, gap)) {
      const said = fieldLabel(page, Math.max(0, label - MAX_LABEL), label);
      const kind = said === 'vague' && asksRest && FIRST_NAME_LABELS.has(tokens[label]?.key ?? '') ? 'personal' : said;
      const last = kind && readValue(page, kind, i);
      if (last === undefined) continue;
      yield { first: i, last, evidence: kind === 'header' ? 'plain' : 'strong', pattern: 'field', label: true, context: true };
      break;
    }
  }
}

/** Whether two labels side by side mean the rest of one name: `Nom | Prénom`. */
export function asksForRest(labels: readonly string[]): boolean {
  return labels.some((label) => SURNAME_LABELS.has(label)) && labels.some((label) => FIRST_NAME_LABELS.has(label));
}

/** Whether token `i` is a header of a table itself: a label, or over the line of dashes of Markdown. */
function isHeader({ tokens, text }: NameText, i: number, endOfLine: (at: number) => number): boolean {
  const token = tokens[i];
  if (!token || SURNAME_LABELS.has(token.key)) return true;
  const end = endOfLine(token.end);
  return end < text.length && /^[ |:-]{0,40}-[ |:-]{0,200}(?:\n|$)/.test(text.slice(end + 1, end + 250));
}

/** Tokens that may end the label of token `i`: the one before, or the one before the tags or the attribute between them. */
function* labelEnds({ tokens, text }: NameText, i: number, gap: string): Generator<number> {
  if (SEPARATOR.test(gap)) yield i - 1;
  const value = tokens[i - 1];
  // `name="last_name" value="…"`.
  if (/^=["']$/.test(gap) && value?.key === 'value' && /^["'] $/.test(value.gap)) yield i - 2;
  if (!/>\s*$/.test(gap)) return;
  const start = tokens[i]?.start ?? 0;
  const tags = TAGS.exec(text.slice(Math.max(0, start - TAGS_LENGTH), start))?.[0].length ?? 0;
  let label = i - 1;
  while (label > 0 && (tokens[label]?.start ?? 0) >= start - tags) label--;
  if (tags > 0 && label < i - 1 && start - tags - (tokens[label]?.end ?? 0) < 3) yield label;
}

/** Last token of the value that begins with token `i`, if it is a name for a label of this kind. */
export function readValue(page: NameText, kind: FieldKind, i: number): number | undefined {
  const { tokens } = page;
  const token = tokens[i];
  if (!token || (token.shape === 'mixed' && kind !== 'personal') || MISSING.has(token.key)) return undefined;
  if (token.shape === 'lower' || token.shape === 'mixed') return kind === 'personal' ? endOfPlain(page, i) : undefined;
  if (!startsName(page, i)) return kind === 'personal' ? endOfEveryday(page, i) : undefined;
  const end = withFirstName(page, i, endOfName(page, i, MOST_WORDS));
  if (kind !== 'personal' && (!looksLikeName(page, i, end) || isFirm(page, i))) return undefined;
  if (kind !== 'personal' && !isClearGivenName(token)) return end;
  if (token.shape === 'initial' && end === i && !isComplete(page, end)) return undefined;
  return isComplete(page, end) ? end : (endOfEveryday(page, i) ?? end);
}

/** `Smith, John`: what follows the comma is the first name, if the value ends there. */
function withFirstName(page: NameText, first: number, end: number): number {
  const next = page.tokens[end + 1];
  if (next?.gap !== ', ' || !isNamePart(page, end + 1) || end - first > 2) return end;
  const last = endOfName(page, end + 1, 3);
  return isClearGivenName(next) || isComplete(page, last) && next.shape === 'title' && !isEveryday(page, next) ? last : end;
}

/** Whether a value that could be anything's name is a person's. */
function looksLikeName(page: NameText, first: number, last: number): boolean {
  const { tokens } = page;
  const keys = tokens.slice(first, last + 1);
  if (keys.some((word) => isClearGivenName(word))) return true;
  const words = keys.filter(({ shape }) => shape === 'title' || shape === 'caps');
  if (words.some((word) => isEveryday(page, word) && !isSurname(word) && !word.word.given)) return false;
  if (words.length >= 2) return isComplete(page, last);
  const [word] = words;
  return word !== undefined && isComplete(page, last) && (word.word.given || (isSurname(word) && !isEveryday(page, word)));
}

/** A value of everyday words, as surnames are: `Surname: Baker`. It must fill its field. */
function endOfEveryday(page: NameText, i: number): number | undefined {
  const { tokens } = page;
  let last = i;
  while (last - i < MOST_EVERYDAY && /^[ '-]$/.test(tokens[last + 1]?.gap ?? '') && /^(?:title|caps)$/.test(tokens[last + 1]?.shape ?? '')) last++;
  const token = tokens[i];
  return last - i < MOST_EVERYDAY && token && (token.shape === 'title' || token.shape === 'caps') && isComplete(page, last) ? last : undefined;
}

/** A value in small letters: it must fill its field, and hold no everyday word. */
function endOfPlain(page: NameText, i: number): number | undefined {
  const { tokens } = page;
  let last = i;
  while (last - i < MOST_EVERYDAY && /^[ '-]$/.test(tokens[last + 1]?.gap ?? '')) last++;
  if (last - i >= MOST_EVERYDAY || !isComplete(page, last)) return undefined;
  for (let at = i; at <= last; at++) {
    const token = tokens[at];
    if (!token || MISSING.has(token.key) || (token.word.everyday && !token.word.given)) return undefined;
  }
  return (tokens[i]?.key.length ?? 0) > 1 ? last : undefined;
}
