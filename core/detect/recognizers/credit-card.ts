import type { Evidence } from '../../entities/row';
import type { TextSpan } from '../../model';
import { overlaps } from '../../text/spans';
import { brandOf, isTestCard } from '../card-brands';
import { detailsNear } from '../card-details';
import { passesLuhn } from '../identifiers/checksums';
import { toDigits } from '../look-alikes';
import { matchNumbers, matchReadings } from '../match-numbers';
import { isAmongNumbers, isPartOfCode } from '../number-neighbourhood';
import { matchNearDigits } from '../near-digits';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** Shortest number of a card. */
const LEAST_DIGITS = 12;

const PART = '[ \\t]{0,2}[ \\t\\n.-][ \\t]?';
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]_)(?<!\\d[.,/:-])';
const END = '(?!_?[\\p{L}\\p{N}])(?![.,/:-]\\d)';

/** How the digits stand: in the groups that are printed on cards, in none, or in others. */
type Grouping = 'fours' | 'printed' | 'none' | 'odd';

const FORMS: readonly { readonly grouping: Grouping; readonly expression: RegExp }[] = [
  { grouping: 'fours', expression: form(`\\d{4}(?:${PART}\\d{4}){3}(?:${PART}\\d{1,3})?`) },
  { grouping: 'printed', expression: form(`3\\d{3}${PART}\\d{6}${PART}\\d{4,5}`) },
  { grouping: 'none', expression: form('\\d{12,19}') },
  { grouping: 'odd', expression: form('\\d{2,8}(?:[ -]\\d{2,8}){1,5}') },
];

/** Three groups of four and a fourth that was mistyped or misread, lost a digit or gained one. */
const MISTYPED: readonly RegExp[] = [
  form(`\\d{4}(?:${PART}\\d{4}){2}${PART}[\\dA-Za-z|!]{2,6}`),
  form(`\\d{4}${PART}(?:[\\dA-Za-z|!]{3,5}${PART}\\d{4}|\\d{4}${PART}[\\dA-Za-z|!]{3,5})${PART}\\d{4}`),
  form(`3[47]\\d{2}${PART}\\d{5,7}${PART}\\d{4,6}`),
];
/** Where the first group may be the one that was misread, any word may begin a card: only in what was read from pixels. */
const MISREAD = form(`[\\dA-Za-z|!]{3,5}(?:${PART}\\d{4}){3}`);

/** What names another number right before one: a 1 in 10 of those pass the checksum. */
const OTHER_NUMBER = /(?:order|invoice|tracking|parcel|ticket|transaction|request|reference|timestamp|epoch|batch|serial|sku|ean|upc|gtin|isbn|imei|commande|facture|suivi|bestellung|bestellnummer|auftrag|rechnung|sendung|pedido|factura|seguimiento|ordine|fattura|spedizione)(?:[ _-]?(?:id|no|nr|n|num|number|code|n[°º]))?["']?[.:=# ]{1,4}["']?$/i;

function form(source: string): RegExp {
  return new RegExp(START + source + END, 'gu');
}

/**
 * Payment cards, also over columns and line ends, and with a group that was misread, and what stands beside them: the
 * month they end and the code that proves them. The pattern tells the brand.
 */
export const creditCard: Recognizer = {
  id: 'credit-card',
  entities: ['CREDIT_CARD', 'CREDIT_CARD_EXPIRY', 'CVV'],
  *find(input) {
    const read = new Set<number>();
    const sure: TextSpan[] = [];
    const isInCard = (span: TextSpan): boolean => sure.some((card) => overlaps(card, span));
    for (const { grouping, expression } of FORMS) {
      const matches = [...matchReadings(input, expression, LEAST_DIGITS, true)];
      sure.push(...matches.filter(({ match }) => isCard(match[0])).map(({ match }) => spanOf(match)));
      let end = 0;
      for (const { match, lookalike } of matches) {
        const [number, written] = withoutNext(match[0], grouping);
        // What is no card, and shares digits with one or with what may be one, is a number before it and its beginning.
        if (!isCard(match[0]) && (match.index < end || isInCard(spanOf(match)))) continue;
        if (number.length < LEAST_DIGITS || number.length > 19) continue;
        const valid = passesLuhn(number);
        const isOther = valid && OTHER_NUMBER.test(input.text.slice(Math.max(0, match.index - 40), match.index));
        const span = { start: match.index, end: match.index + written };
        if (!valid && isPartOfCode(input.text, span)) continue;
        const isDoubtful = isOther || (!brandOf(number)?.sure && isAmongNumbers(input.text, span));
        const evidence = isDoubtful ? 'bare' : judge(number, grouping, valid);
        if (grouping === 'odd' && !(valid && evidence === 'strong')) continue;
        if (evidence !== 'bare') {
          read.add(match.index);
          end = span.end;
          yield* near(input.text, span);
        }
        yield makeFinding('credit-card', 'CREDIT_CARD', evidence, span, {
          pattern: brandOf(number)?.name ?? 'unknown-brand',
          checksum: valid ? 'valid' : 'invalid',
          ...(isTestCard(number) && { reserved: true }),
          ...(lookalike && { lookalike }),
        });
      }
    }
    for (const match of [...MISTYPED.flatMap((expression) => matchNumbers(input, expression)), ...(input.fromPixels ? matchNearDigits(input, MISREAD) : [])]) {
      const span = spanOf(match);
      if (read.has(match.index) || isInCard(span) || !isNearlyDigits(match[0]) || isPartOfCode(input.text, span)) continue;
      yield makeFinding('credit-card', 'CREDIT_CARD', input.fromPixels ? 'weak' : 'bare', span, { pattern: 'misread-group', checksum: 'invalid', lookalike: true });
    }
  },
};

/** Whether the digits of a match are a card's, with those of nothing else. */
function isCard(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  return digits.length >= LEAST_DIGITS && digits.length <= 19 && passesLuhn(digits) && brandOf(digits)?.sure === true;
}

function spanOf({ index, 0: { length } }: RegExpExecArray): TextSpan {
  return { start: index, end: index + length };
}

/**
 * The digits of a number and how much of its match they take. Where four groups are a card and what stands behind them
 * would be none, that is something else: the day of the next booking. It stays hidden on the same line, where it may be a slip.
 */
function withoutNext(match: string, grouping: Grouping): readonly [number: string, written: number] {
  const digits = match.replace(/\D/g, '');
  const card = digits.slice(0, 16);
  if (grouping !== 'fours' || digits.length === 16 || passesLuhn(digits) || !passesLuhn(card) || !brandOf(card)?.sure) return [digits, match.length];
  const tail = /\n\D*\d{1,3}$/.exec(match);
  return [card, tail?.index ?? match.length];
}

function* near(text: string, card: TextSpan) {
  for (const { entity, span } of detailsNear(text, card)) yield makeFinding('credit-card', entity, 'plain', span, { pattern: 'near-card' });
}

/** Whether digits prevail in every group, and the first is one that cards begin with or was misread itself. */
function isNearlyDigits(groups: string): boolean {
  const digits = groups.split(/[^\dA-Za-z|!]+/).map((group) => toDigits(group));
  const surely = digits.every((group) => group.replace(/\D/g, '').length * 2 > group.length);
  return surely && /^(?:[3-6]|2[2-7]|\D)/.test(groups) && digits.join('').replace(/\d/g, '').length <= 2;
}

function judge(number: string, grouping: Grouping, valid: boolean): Evidence {
  if (/^(\d)\1+$/.test(number)) return 'bare';
  const brand = brandOf(number);
  if (!valid) return grouping === 'fours' && brand ? 'weak' : 'bare';
  if (isTestCard(number)) return 'plain';
  // Cards of fourteen digits are rare, and other numbers of that length are not.
  if (brand?.sure) return grouping !== 'printed' && number.length === 14 ? 'plain' : 'strong';
  return grouping === 'fours' ? 'plain' : brand && number.length >= 16 ? 'weak' : 'bare';
}
