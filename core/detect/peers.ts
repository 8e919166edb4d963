import type { EntityType, Finding } from '../model';
import { rowsOf, type Cell, type Rows } from './cells';
import type { DetectInput } from './recognizer';
import { raise } from './score';

/** Score from which a finding speaks for others of its column, and how many such it takes. */
const SURE = 0.5;
const LEAST_PEERS = 2;
/** Rows between a cell and those that speak for it. */
const REACH = 8;
/** Share of its cell that a value fills. */
const FILLS = 0.8;

/** A value that fills a cell. */
interface Place {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/**
 * Findings, where one that fills its cell is raised as by a label if others of its kind fill cells of the same
 * column: a table's column holds values of one kind, even where one was misread.
 */
export function raiseByPeers(input: DetectInput, findings: readonly Finding[]): Finding[] {
  let known: Rows | undefined;
  const placeOf = (finding: Finding): Place | null => {
    const rows = (known ??= rowsOf(input));
    const { row, column } = rows.at(finding.start);
    const cell = rows.cell(row, column);
    const isTable = cell?.box || (rows.rows[row]?.length ?? 0) > 1;
    return cell && isTable && finding.end - finding.start >= FILLS * input.text.slice(cell.start, cell.end).trim().length ? { cell, row, column } : null;
  };
  // By type, and by number of the column where no places are known: a row may have thousands.
  const sure = new Map<string, Place[]>();
  const types = new Set<EntityType>();
  const keyOf = (entity: EntityType, { cell, column }: Place): string => `${entity} ${cell.box ? '' : column}`;
  for (const finding of findings) {
    const place = finding.score >= SURE ? placeOf(finding) : null;
    if (!place) continue;
    types.add(finding.entity);
    const key = keyOf(finding.entity, place);
    const list = sure.get(key);
    if (list) list.push(place);
    else sure.set(key, [place]);
  }
  for (const list of sure.values()) list.sort((a, b) => a.cell.start - b.cell.start);
  return findings.map((finding) => {
    const place = types.has(finding.entity) && finding.score < SURE && !finding.reason.context ? placeOf(finding) : null;
    const others = place && sure.get(keyOf(finding.entity, place));
    if (!place || !others) return finding;
    return peersOf(place, others, (known ??= rowsOf(input))) >= LEAST_PEERS ? raise(finding, 'label') : finding;
  });
}

/** How many of the others, sorted by where they stand, stand near a place in its column. */
function peersOf(place: Place, others: readonly Place[], rows: Rows): number {
  const from = rows.cell(Math.max(0, place.row - REACH), 0)?.start ?? 0;
  let at = 0;
  for (let end = others.length; at < end; ) {
    const middle = (at + end) >> 1;
    if ((others[middle]?.cell.start ?? Infinity) < from) at = middle + 1;
    else end = middle;
  }
  let peers = 0;
  for (let other = others[at]; other && other.row <= place.row + REACH && peers < LEAST_PEERS; other = others[++at]) if (isAligned(other, place)) peers++;
  return peers;
}

/** Whether two cells stand in one column of a table: their left or their right edges are in line, or they are the same in number. */
function isAligned(one: Place, other: Place): boolean {
  const a = one.cell.box;
  const b = other.cell.box;
  if (!a || !b) return one.column === other.column;
  const slack = 0.6 * Math.max(a.h, b.h);
  return Math.abs(a.x - b.x) < slack || Math.abs(a.x + a.w - (b.x + b.w)) < slack;
}
