import { MOST_TEXT } from '../../told/limits';
import { elementAround } from './shadow-root';

/** More labels than these say nothing new. */
const MOST_LABELS = 6;

/** What a page calls a control, in the words that people read. */
export function labelTexts(control: HTMLElement): string[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const byId = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).map((id) => textOf(root.getElementById(id)));
  const labels = (control as HTMLInputElement).labels ?? [];
  const texts = [...byId, control.getAttribute('aria-label') ?? '', ...[...labels].map(textOf), ...headTexts(control), control.getAttribute('placeholder') ?? '', control.title, legendOf(control)];
  return short(texts);
}

/** What a page calls a cell of a table or the text of a list of definitions. */
export function headTexts(element: Element): string[] {
  for (let around: Element | null = element, steps = 0; around && steps < 6; around = elementAround(around), steps++) {
    if (around.localName === 'td' || around.getAttribute('role') === 'cell' || around.getAttribute('role') === 'gridcell') return cellHeads(around);
    if (around.localName === 'dd') return short([textOf(termOf(around))]);
  }
  return [];
}

/** Headers over a cell and beside it. */
function cellHeads(cell: Element): string[] {
  const row = cell.parentElement;
  const named = (cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean).map((id) => textOf(cell.ownerDocument.getElementById(id)));
  const beside = row?.firstElementChild;
  const besideText = beside && beside !== cell && (beside.localName === 'th' || beside.getAttribute('role') === 'rowheader') ? textOf(beside) : '';
  return short([...named, besideText, textOf(columnHead(cell, row))]);
}

const columnHeads = new WeakMap<Element, readonly (Element | null)[]>();

function columnHead(cell: Element, row: Element | null): Element | null {
  const table = cell.closest('table, [role=table], [role=grid]');
  if (!table || !row) return null;
  let heads = columnHeads.get(table);
  if (!heads) {
    const first = table.querySelector('tr:has(th + th), [role=row]:has([role=columnheader]), thead tr');
    heads = first && first !== row ? columnsOf(first) : [];
    columnHeads.set(table, heads);
  }
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) column += spanOf(before);
  return heads[column] ?? null;
}

function columnsOf(row: Element): (Element | null)[] {
  return [...row.children].flatMap((head) => Array.from({ length: spanOf(head) }, () => head));
}

const spanOf = (cell: Element): number => (cell instanceof HTMLTableCellElement ? Math.min(Math.max(cell.colSpan, 1), 100) : 1);

/** The term that a definition belongs to. */
function termOf(definition: Element): Element | null {
  for (let before = definition.previousElementSibling; before; before = before.previousElementSibling) if (before.localName === 'dt') return before;
  return null;
}

function legendOf(control: HTMLElement): string {
  const group = control.closest('fieldset');
  return textOf(group?.querySelector('legend') ?? null);
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').slice(0, 2 * MOST_TEXT).replace(/\s+/g, ' ').trim();
}

/** Each once, without empty ones; a label that is a whole paragraph is none. */
function short(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== '' && text.length <= 120))].slice(0, MOST_LABELS);
}
