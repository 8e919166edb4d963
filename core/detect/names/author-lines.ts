import type { FoundName } from './cued-names';
import { isEveryday, type NameText, type Token } from './name-text';
import { endOfName, isNamePart } from './read-name';
import { isNamedAfter } from './surroundings';

/** What stands behind who wrote a message, at its head: `Ada Byron, 14:02`, `Ada B. (you) · 2:15 PM`. */
const TIME_BEHIND = /^\.? ?(?:\([\p{L} ]{2,12}\))?(?:,| [·•|–-])?[ \t]{1,2}(?:\d{1,2}[:.]\d\d(?! ?[–-])|(?:\d{1,2}|an?|vor|il y a|hace)(?: \d{1,2})? ?(?:min|h|hours?|days?|weeks?|months?|Minuten?|Stunden?|Tagen?|minutes?|heures?|jours?|horas?|minutos?|días?)(?:utes?)?(?: ago)?(?![\p{L}])|just now|yesterday|gestern|hier|ayer|ieri)/u;
/** What only people are, behind a name: `Ada Byron, PhD`. */
const DEGREE = /^, ?(?:Ph\.?D|M\.?D|R\.?N|D\.?D\.?S|D\.?V\.?M|D\.?O|Esq|CPA|M\.?Sc|M\.?A|MBA|B\.?Sc|LL\.?M|J\.?D)\b/;
/** What people do in a list of changes or in a talk. */
const DONE = /^ (?:committed|authored|pushed|commented|merged|reviewed|requested|replied|joined|left|uploaded|edited|renamed|assigned|resolved|reopened|mentioned|invited|reacted|a (?:commenté|modifié|ajouté|partagé)|hat (?:kommentiert|geändert|hinzugefügt)|ha (?:comentado|modificado|añadido|commentato|modificato|aggiunto)) /;
const BEGINS_CELL = /[\n\t]/;
/** Cells of two words which say the same so often are who speaks in a talk. */
const LEAST_CELLS = 3;

/** Names that no list need know, told by what stands behind them: the time of a message, a degree, what somebody did. */
export function* authorLines(page: NameText): Generator<FoundName> {
  const { tokens, text } = page;
  const cells = new Map<string, FoundName[]>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.shape !== 'title' || !isNamePart(page, i)) continue;
    const last = endOfName(page, i);
    const end = tokens[last]?.end ?? 0;
    const behind = text.slice(end, end + 32);
    const begins = i === 0 || BEGINS_CELL.test(token.gap);
    const written = isWritten(page, i, last);
    const named = written && !isNamedAfter(page, i, last);
    // Or a given name, whatever else it means, with the initial of a surname.
    const isAuthor = written || (last > i && token.word.given);
    if (begins && isAuthor && TIME_BEHIND.test(behind)) yield { first: i, last, evidence: 'plain', pattern: 'author', context: true };
    else if (named) {
      if (DEGREE.test(behind) || tokens[last]?.gap === ', ') yield { first: i, last, evidence: 'plain', pattern: 'degree', context: true };
      else if (DONE.test(behind)) yield { first: i, last, evidence: 'weak', pattern: 'done', context: true };
    } else if (begins && last === i + 1 && tokens[last]?.shape === 'initial' && token.word.given && /^\.(?:\s|$)/.test(behind)) yield { first: i, last, evidence: 'weak', pattern: 'given-name-initial' };
    if (begins && !page.german && last === i + 1 && /^(?:[\n\t]|$)/.test(behind) && named) {
      const key = text.slice(token.start, end);
      const same = cells.get(key) ?? [];
      same.push({ first: i, last, evidence: 'weak', pattern: 'speaker', context: true });
      cells.set(key, same);
    }
    i = last;
  }
  for (const same of cells.values()) if (same.length >= LEAST_CELLS) yield* same;
}

const words = (tokens: readonly Token[], first: number, last: number): Token[] => tokens.slice(first, last + 1).filter(({ shape }) => shape === 'title' || shape === 'caps');

/** Two words or more, none of which is an everyday one. */
function isWritten(page: NameText, first: number, last: number): boolean {
  const all = words(page.tokens, first, last);
  return all.length > 1 && all.every((token) => !isEveryday(page, token));
}
