import type { TextSpan } from '../../model';
import { foldLetters } from '../../text/fold-letters';
import { firstFrom } from '../../text/spans';
import { rowsOf, type Cell } from '../cells';
import { readLabel } from '../labels/read-label';
import type { DetectInput } from '../recognizer';
import type { FoundName } from './cued-names';
import { labelOf } from './field-labels';
import { asksForRest, readValue } from './field-names';
import type { NameText } from './name-text';

/** Rows that a header speaks for. */
const ROWS_DOWN = 500;
const LABEL_LENGTH = 40;
/** No name; and how many of them in a row a column of names has at most. */
const OTHER = /\d|@/;
const MOST_OTHERS = 2;
/** Between the cells of a line that is no row of tabs. */
const DELIMITERS = ['|', ';', ','] as const;

const CAMEL = /(\p{Ll})(\p{Lu})/gu;

type Header = { readonly column: number; readonly kind: 'personal' | 'vague' };

/** Values that stand under a label: in a column of a table, or on the line below it. */
export function* columnNames(page: NameText, input: DetectInput): Generator<FoundName> {
  const { text } = page;
  const rows = rowsOf(input);
  const taken = new Set<number>();
  for (const [row, cells] of rows.rows.entries()) {
    const kinds = headerKinds(text, cells);
    for (const [column, cell] of cells.entries()) {
      const kind = kinds[column];
      if (!kind || isBesideName(page, cells[column + 1])) continue;
      let others = 0;
      for (let below = row + 1; below <= row + (cells.length > 1 ? ROWS_DOWN : 1) && below < rows.rows.length; below++) {
        const under = rows.above(cell, column, below);
        if (!under) {
          if (cells.length > 1 && (rows.rows[below]?.length ?? 0) > 1) continue;
          break;
        }
        if (taken.has(under.start) || headerKind(text.slice(under.start, under.end)) || isOtherLabel(text.slice(under.start, under.end))) break;
        // Under `Billed to` stands an address, and further down something else.
        others = OTHER.test(text.slice(under.start, under.end)) ? others + 1 : 0;
        if (others > MOST_OTHERS) break;
        if (isAcross(cell, under)) continue;
        taken.add(under.start);
        yield* valueIn(page, kind, under);
      }
    }
  }
  yield* delimited(page);
}

/** Whether a cell reaches beyond a header on both sides: a line of text under a table, or of another one. */
function isAcross({ box }: Cell, { box: under }: Cell): boolean {
  return box !== null && under !== null && under.x < box.x - 3 * box.h && under.x + under.w > box.x + box.w + box.h;
}

/** Whether a name of several words stands right of a label: then it is the value, and what stands under the label is the next one. */
function isBesideName(page: NameText, next: TextSpan | undefined): boolean {
  if (!next || readLabel(page.text.slice(next.start, next.end))) return false;
  const first = firstFrom(page.tokens, next.start);
  const last = readValue(page, 'vague', first);
  return last !== undefined && last > first && (page.tokens[last]?.end ?? Infinity) <= next.end;
}

/** Whether a cell is a label of something else, under which the column is not the header's any more: a form, line by line. */
function isOtherLabel(cell: string): boolean {
  if (cell.length > LABEL_LENGTH || /\d/.test(cell)) return false;
  const label = readLabel(cell);
  return label?.certain === true && label.entity !== 'PERSON';
}

/** Values under headers of lines that are parted by bars, semicolons or commas. */
function* delimited(page: NameText): Generator<FoundName> {
  let headers: readonly Header[] = [];
  let delimiter = '';
  for (const line of linesOf(page.text)) {
    const own = headersOf(page.text, line);
    if (own) ({ headers, delimiter } = own);
    else if (headers.length > 0) {
      const cells = cellsOf(page.text, line, delimiter);
      if (cells.length < 2) headers = [];
      for (const { column, kind } of headers) {
        const cell = cells[column];
        if (cell) yield* valueIn(page, kind, cell);
      }
    }
  }
}

function* valueIn(page: NameText, kind: Header['kind'], cell: TextSpan): Generator<FoundName> {
  const first = firstFrom(page.tokens, cell.start);
  const token = page.tokens[first];
  if (!token || token.end > cell.end || !/^[ "'*_`]*$/.test(page.text.slice(cell.start, token.start))) return;
  const last = readValue(page, kind, first);
  if (last !== undefined && (page.tokens[last]?.end ?? Infinity) <= cell.end) yield { first, last, evidence: 'strong', pattern: 'column', label: true, context: true };
}

/** Headers among the cells of a line, with what parts these; nothing if it is no line of headers. */
function headersOf(text: string, line: TextSpan): { headers: readonly Header[]; delimiter: string } | undefined {
  if (line.end - line.start > 2000) return undefined;
  const written = text.slice(line.start, line.end);
  for (const delimiter of DELIMITERS) {
    const first = written.indexOf(delimiter);
    if (first < 0 || first > LABEL_LENGTH) continue;
    const headers: Header[] = [];
    const cells = cellsOf(text, line, delimiter);
    if (cells.length < 2 || cells.some(({ start, end }) => end - start > LABEL_LENGTH)) continue;
    for (const [column, kind] of headerKinds(text, cells).entries()) if (kind) headers.push({ column, kind });
    if (headers.length > 0) return { headers, delimiter };
  }
  return undefined;
}

/** What the cells of a line say as headers; beside `Prénom`, `Nom` means a surname and nothing else. */
function headerKinds(text: string, cells: readonly TextSpan[]): (Header['kind'] | undefined)[] {
  const kinds = cells.map(({ start, end }) => headerKind(text.slice(start, end)));
  const isPair = kinds.includes('vague') && asksForRest(cells.map(({ start, end }) => foldLetters(text.slice(start, end)).replace(/[^a-z]/g, '')));
  return isPair ? kinds.map((kind) => kind && 'personal') : kinds;
}

/** What a cell says as the header of a column; all its words must be the label. */
function headerKind(cell: string): Header['kind'] | undefined {
  if (cell.length > LABEL_LENGTH || cell.length < 2) return undefined;
  if (/[\d@=]|:./.test(cell)) return undefined;
  const words = foldLetters(cell.replace(CAMEL, '$1 $2')).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return undefined;
  const kind = labelOf(words, true, true);
  return kind === 'header' ? undefined : kind;
}

function* linesOf(text: string): Generator<TextSpan> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    yield { start, end: end < 0 ? text.length : end };
    if (end < 0) return;
    start = end + 1;
  }
}

/** The cells of a line; a delimiter within quotation marks parts nothing. */
function cellsOf(text: string, line: TextSpan, delimiter: string): TextSpan[] {
  const cells: TextSpan[] = [];
  let start = line.start;
  let quoted = false;
  for (let i = line.start; i <= line.end; i++) {
    const sign = i < line.end ? text.charAt(i) : delimiter;
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && (!quoted || i === line.end)) {
      cells.push({ start, end: i });
      start = i + 1;
    }
  }
  return cells;
}
