import type { TextSpan } from '../model';
import { firstFrom } from '../text/spans';
import type { ReorderedText } from './columns';
import type { DetectInput } from './recognizer';

/** Parts tables, so that no header speaks for what is no longer under it. */
const GAP = '\n\n\n\n';
/** `INSERT INTO people (id, name) VALUES`, up to the first row. */
const INSERT = /\bINSERT\s{1,9}INTO\s{1,9}[^\s(]{1,100}\s{0,9}\(([^()]{1,2000})\)\s{0,9}VALUES\s{0,9}/gi;
const TUPLE = /\(((?:'(?:[^'\\]|\\.|'')*'|[^()'])*)\)[\s,]{0,9}/y;
const SQL_CELL = /'((?:[^'\\]|\\.|'')*)'|[^,'\s][^,']*/g;
const INPUT = /<(?:input|option|meta|data|param|field|property|add)\s[^<>]{1,600}>/gi;
const ATTRIBUTE = /([\w:-]{1,30})=(?:"([^"\n]{0,300})"|'([^'\n]{0,300})')/g;
/** What tells whose value an element of a form holds. */
const NAMING = /^(?:name|id|key|property|placeholder|aria-label|autocomplete|title)$/i;
const HOLDING = /^(?:value|content)$/i;

type Row = readonly TextSpan[];

/** What is written as a record in signs, as the table of tabs that it stands for: `INSERT` of SQL, and the fields of a form. Nothing if there is none. */
export function recordsOf(input: DetectInput): ReorderedText | undefined {
  const placed: (TextSpan & { readonly from: number; readonly row: number })[] = [];
  let text = '';
  let rows = 0;
  for (const table of [...sqlTables(input.text), ...formTables(input.text)]) {
    for (const row of table) {
      rows++;
      row.forEach(({ start, end }, column) => {
        if (column > 0) text += '\t';
        placed.push({ start: text.length, end: text.length + end - start, from: start, row: rows });
        text += input.text.slice(start, end);
      });
      text += '\n';
    }
    text += GAP;
  }
  if (text === '') return undefined;
  return {
    input: { ...input, text, words: [], fields: [] },
    toPieces(finding) {
      const near = placed.slice(Math.max(0, firstFrom(placed, finding.start) - 1), firstFrom(placed, finding.end));
      const touched = near.filter(({ start, end }) => start < end && start < finding.end && finding.start < end);
      // Rows are apart: what goes over their ends is no value.
      if (touched.some(({ row }) => row !== touched[0]?.row)) return [];
      return touched.map(({ start, end, from }) => ({ start: from + Math.max(0, finding.start - start), end: from + Math.min(end, finding.end) - start }));
    },
  };
}

/** The names of the columns and the values under them. */
function* sqlTables(text: string): Generator<Row[]> {
  for (const match of text.matchAll(INSERT)) {
    const end = match.index + match[0].length;
    const columns = match[1] ?? '';
    const table = [sqlCells(columns, match.index + match[0].indexOf(columns, match[0].indexOf('(')))];
    TUPLE.lastIndex = end;
    for (let tuple = TUPLE.exec(text); tuple; tuple = TUPLE.exec(text)) table.push(sqlCells(tuple[1] ?? '', tuple.index + 1));
    yield table;
  }
}

function sqlCells(list: string, at: number): Row {
  return [...list.matchAll(SQL_CELL)].map(({ 0: cell, 1: quoted, index }) => {
    const start = at + index + (quoted === undefined ? 0 : 1);
    return { start, end: start + (quoted ?? cell).length };
  });
}

/** Each field's value beside every name that the field has. */
function* formTables(text: string): Generator<Row[]> {
  for (const { 0: element, index: at } of text.matchAll(INPUT)) {
    const names: TextSpan[] = [];
    let held: TextSpan | undefined;
    for (const { 0: attribute, 1: key = '', 2: double, 3: single, index } of element.matchAll(ATTRIBUTE)) {
      const end = at + index + attribute.length - 1;
      const span = { start: end - (double ?? single ?? '').length, end };
      if (HOLDING.test(key) && span.end > span.start) held = span;
      else if (NAMING.test(key)) names.push(span);
    }
    for (const name of names) if (held) yield [[name, held]];
  }
}
