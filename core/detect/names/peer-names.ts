import { firstFrom } from '../../text/spans';
import { rowsOf, type Cell, type Rows } from '../cells';
import { readLabel } from '../labels/read-label';
import type { DetectInput } from '../recognizer';
import type { FoundName } from './cued-names';
import { isEveryday, type NameText } from './name-text';
import { PARTICLES } from './particles';
import { endOfName, isNamePart } from './read-name';

/** Rows up and down that a name speaks for. */
const REACH = 8;
/** Rows up to the head of a table. */
const HIGHEST = 60;
/** Most cells of a table's row; a longer line is none. */
const MOST_CELLS = 60;

/**
 * Names that no list knows, in a table's column in which others stand, whatever its header says: a cell that is
 * filled by words written as a name is, none of them an everyday one. Linear in the number of names that were found.
 */
export function* peerNames(page: NameText, input: DetectInput, found: readonly FoundName[]): Generator<FoundName> {
  if (found.length === 0) return;
  const rows = rowsOf(input);
  const told = new Set<number>();
  /** By the start of a cell: whether it is a label, and of others. */
  const labels = new Map<number, boolean | null>();
  for (const { first, last, evidence } of found) {
    const start = page.tokens[first]?.start ?? 0;
    const end = page.tokens[last]?.end ?? 0;
    const { row, column } = rows.at(start);
    const cell = rows.cell(row, column);
    if (evidence === 'bare' || evidence === 'weak' || last === first || !cell || !isTable(rows, row) || !fills(page.text, cell, start, end)) continue;
    if (isOfOthers(page.text, rows, cell, column, row, labels)) continue;
    for (const way of [-1, 1]) {
      for (let other = row + way; Math.abs(other - row) <= REACH && isTable(rows, other); other += way) {
        const peer = rows.above(cell, column, other);
        if (!peer || told.has(peer.start)) continue;
        // A column of names holds no numbers, and begins under its head: beyond these stands something else.
        const written = page.text.slice(peer.start, peer.end);
        if (/\d|@/.test(written) || (way < 0 && readLabel(written))) break;
        told.add(peer.start);
        const name = nameIn(page, peer);
        if (name) yield { ...name, evidence: 'plain', pattern: 'column', context: true };
      }
    }
  }
}

/** Whether the next label over a cell says that something else than people stands in its column: companies are called like people, and cities too. */
function isOfOthers(text: string, rows: Rows, cell: Cell, column: number, row: number, labels: Map<number, boolean | null>): boolean {
  for (let top = row - 1; row - top <= HIGHEST && isTable(rows, top); top--) {
    const head = rows.above(cell, column, top);
    if (!head) continue;
    let others = labels.get(head.start);
    if (others === undefined) {
      const label = readLabel(text.slice(head.start, head.end));
      others = label && label.entity !== 'PERSON';
      labels.set(head.start, others);
    }
    if (others !== null) return others;
  }
  return false;
}

function isTable(rows: Rows, row: number): boolean {
  const cells = rows.rows[row]?.length ?? 0;
  return cells > 1 && cells <= MOST_CELLS;
}

/** Whether nothing but quotes and space stands beside a stretch in its cell. */
function fills(text: string, cell: Cell, start: number, end: number): boolean {
  return end <= cell.end && /^[\s"'*_`]*$/.test(text.slice(cell.start, start)) && /^[\s"'*_`]*$/.test(text.slice(end, cell.end));
}

/** The tokens of a cell that is a name of two words or more. */
function nameIn(page: NameText, cell: Cell): Pick<FoundName, 'first' | 'last'> | null {
  const { tokens, text } = page;
  const first = firstFrom(tokens, cell.start);
  const begin = tokens[first];
  if (!begin || begin.end > cell.end || !isPart(page, first)) return null;
  const last = endOfName(page, first);
  if (last === first || !fills(text, cell, begin.start, tokens[last]?.end ?? Infinity)) return null;
  for (let i = first; i <= last; i++) if (!isPart(page, i) && !PARTICLES.has(tokens[i]?.key ?? '')) return null;
  return { first, last };
}

function isPart(page: NameText, i: number): boolean {
  const token = page.tokens[i];
  return token !== undefined && isNamePart(page, i) && !isEveryday(page, token);
}
