import type { EntityType, TextSpan } from '../../model';
import { EXPIRY } from '../card-details';
import { rowsOf, type Rows } from '../cells';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding, raise } from '../score';
import { termsIn } from '../term-index';

/** What a free code of one kind looks like. */
interface Shape {
  readonly entity: EntityType;
  /** Sticky; the whole value. */
  readonly value: RegExp;
  /** Least letters and digits, and least digits among them. */
  readonly length: number;
  readonly digits: number;
}

/** No letter or digit follows, no decimals and no address. */
const END = '(?![\\p{L}\\p{N}@]|[.,:/_-]\\d|-\\p{L})';
/** Letters and digits in one piece, with the signs that part its groups. */
const PIECE = '[A-Za-z]{0,6}[./_#-]?(?=[A-Za-z0-9]{0,12}\\d)[A-Za-z0-9]{1,20}(?:[./_-][A-Za-z0-9]{1,20}){0,5}';
/** Further groups after a space, of digits mostly. */
const GROUPS = `(?: [A-Z]{0,2}\\d{1,10}[A-Z]?${END}){0,5}`;

const ONE_PIECE = sticky(PIECE);
const IN_GROUPS = sticky(`(?:[A-Z]{1,4} )?${PIECE}${GROUPS}`);

const SHAPES: readonly Shape[] = [
  { entity: 'CREDIT_CARD_EXPIRY', value: new RegExp(EXPIRY.source, 'uy'), length: 4, digits: 4 },
  { entity: 'CVV', value: sticky('\\d{3,4}'), length: 3, digits: 3 },
  { entity: 'BANK_ACCOUNT', value: sticky(`\\d{1,18}(?:[./-]\\d{1,10}){0,4}${GROUPS}`), length: 6, digits: 6 },
  // A slash parts the numbers of invoices, which VAT is on too.
  { entity: 'VAT_NUMBER', value: sticky(`(?:[A-Za-z]{1,4}[ -]?)?(?=[A-Z]?\\d)[A-Z0-9]{1,14}(?:[.-][A-Z0-9]{1,8}){0,4}(?!/)${GROUPS}`), length: 8, digits: 7 },
  { entity: 'LICENSE_PLATE', value: sticky('(?=[A-Z .-]{0,6}\\d|\\d)[A-Z0-9]{1,8}(?:[ .-]{1,2}[A-Z0-9]{1,4}){0,3}'), length: 4, digits: 1 },
  { entity: 'IMSI', value: sticky('\\d{3}[ -]?\\d{2,3}[ -]?\\d{9,10}'), length: 14, digits: 14 },
  { entity: 'DEVICE_ID', value: ONE_PIECE, length: 8, digits: 2 },
  { entity: 'ADVERTISING_ID', value: sticky('[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}'), length: 32, digits: 1 },
  { entity: 'EMPLOYEE_ID', value: ONE_PIECE, length: 3, digits: 3 },
  { entity: 'CUSTOMER_ID', value: ONE_PIECE, length: 3, digits: 3 },
  { entity: 'ORDER_ID', value: ONE_PIECE, length: 3, digits: 3 },
  { entity: 'MEDICAL_RECORD_NUMBER', value: sticky(`${PIECE}(?: \\d${END})?`), length: 4, digits: 3 },
  { entity: 'PATIENT_ID', value: ONE_PIECE, length: 4, digits: 4 },
  { entity: 'HEALTH_INSURANCE_ID', value: IN_GROUPS, length: 5, digits: 4 },
  { entity: 'MEDICAL_LICENSE', value: IN_GROUPS, length: 4, digits: 4 },
  // Of a door: `4A71B`. Digits alone are looked for with those of a card.
  { entity: 'PIN', value: sticky('(?=\\d{0,7}[A-Z])(?=[A-Z]{0,3}\\d)[A-Z0-9]{4,8}'), length: 4, digits: 2 },
  { entity: 'BLOOD_TYPE', value: /(?:AB|[ABO0]) ?(?:Rh ?)?(?:[+-]|pos(?:\w{0,5})|neg(?:\w{0,5}))(?![\p{L}\p{N}])/iuy, length: 1, digits: 0 },
];

/** What may stand between a label and its value: marks, tags and words that only join them. */
const GAP = /(?:<[^<>\n]{1,80}>|[^\p{L}\p{N}\n<]{1,6}|(?:no|nr|n|o|num|numero|numéro|number|nummer|id|code|codigo|codice|is|was|est|ist|lautet|es|e|il|el|la|le|der|die|das|of|value)(?![\p{L}\p{N}])){0,8}/iuy;
/** Days, years, times and amounts. */
const OTHER = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}(?:[./-]\d{1,2}(?:[./-]\d{1,2})?)?|\d{1,2}-\w{3,9}-\d{2,4}|\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,6}[.,]\d{1,2})$/;
/** Longest text that is taken for a column's header, and how many rows under it belong to it. */
const HEADER_LENGTH = 40;
const ROWS_DOWN = 60;

function sticky(source: string): RegExp {
  return new RegExp(source + END, 'uy');
}

/** Free codes that only their label tells: accounts, records, plates, members, devices. */
export const labelledCode: Recognizer = {
  id: 'labelled-code',
  entities: SHAPES.map(({ entity }) => entity),
  *find(input, policy) {
    const terms = termsIn(input, policy.language);
    let rows: Rows | undefined;
    for (const shape of SHAPES) {
      const labels = (terms.get(shape.entity) ?? []).filter(({ kind }) => kind === 'label');
      for (const [i, label] of labels.entries()) {
        const beside = valueBeside(input.text, label.end, shape);
        const next = labels.slice(i + 1, i + 4).find(({ start }) => start >= label.end);
        // `CIPA: nhc-4718265`: the value holds a nearer label.
        if (beside && next && next.start < beside.end) continue;
        rows ??= rowsOf(input);
        for (const span of beside ? [beside] : valuesBelow(input, rows, label, shape)) {
          yield raise(makeFinding('labelled-code', shape.entity, 'bare', span, { pattern: 'code' }), 'label');
        }
      }
    }
  },
};

function valueBeside(text: string, end: number, shape: Shape): TextSpan | undefined {
  GAP.lastIndex = end;
  GAP.test(text);
  return valueAt(text, GAP.lastIndex, shape);
}

function valueAt(text: string, start: number, { value, length, digits }: Shape): TextSpan | undefined {
  value.lastIndex = start;
  const found = value.exec(text)?.[0];
  if (found === undefined || OTHER.test(found)) return undefined;
  const enough = found.replace(/[^\p{L}\p{N}]/gu, '').length >= length && found.replace(/\D/g, '').length >= digits;
  return enough ? { start, end: start + found.length } : undefined;
}

/** Cells under a header that hold such a code and nothing else, down to the first that holds something else. */
function* valuesBelow({ text }: DetectInput, rows: Rows, label: TextSpan, shape: Shape): Generator<TextSpan> {
  const { row, column } = rows.at(label.start);
  const header = rows.cell(row, column);
  if (!header || header.end - header.start > HEADER_LENGTH || /\d/.test(text.slice(label.end, header.end))) return;
  for (let below = row + 1; below <= row + ROWS_DOWN && below < rows.rows.length; below++) {
    const cell = rows.above(header, column, below);
    const written = cell ? text.slice(cell.start, cell.end) : '';
    if (!cell || !/[\p{L}\p{N}]/u.test(written)) continue;
    const start = cell.start + written.search(/[\p{L}\p{N}]/u);
    const span = valueAt(text, start, shape);
    if (!span || /[\p{L}\p{N}]/u.test(text.slice(span.end, cell.end))) return;
    yield span;
  }
}
