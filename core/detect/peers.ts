import type { EntityType, Finding } from '../model';
import { rowsOf, type Cell } from './cells';
import type { DetectInput } from './recognizer';
import { raise } from './score';

/** Score from which a finding speaks for others of its column, and how many such it takes. */
const SURE = 0.5;
const LEAST_PEERS = 2;
/** Rows between a cell and those that speak for it. */
const REACH = 8;
/** Share of its cell that a value fills. */
const FILLS = 0.8;

/**
 * Findings, where one that fills its cell is raised as by a label if others of its kind fill cells of the same
 * column: a table's column holds values of one kind, even where one was misread. Nothing changes without places.
 */
export function raiseByPeers(input: DetectInput, findings: readonly Finding[]): Finding[] {
  if (input.words.length === 0) return [...findings];
  const rows = rowsOf(input);
  const placeOf = (finding: Finding): { cell: Cell; row: number } | null => {
    const { row, column } = rows.at(finding.start);
    const cell = rows.cell(row, column);
    return cell?.box && finding.end - finding.start >= FILLS * (cell.end - cell.start) ? { cell, row } : null;
  };
  const sure = new Map<EntityType, { cell: Cell; row: number }[]>();
  for (const finding of findings) {
    const place = finding.score >= SURE ? placeOf(finding) : null;
    if (!place) continue;
    const list = sure.get(finding.entity);
    if (list) list.push(place);
    else sure.set(finding.entity, [place]);
  }
  return findings.map((finding) => {
    const others = finding.score < SURE && !finding.reason.context ? sure.get(finding.entity) : undefined;
    const place = others && placeOf(finding);
    if (!place) return finding;
    const peers = others.filter(({ cell, row }) => Math.abs(row - place.row) <= REACH && isAligned(cell, place.cell));
    return peers.length >= LEAST_PEERS ? raise(finding, 'label') : finding;
  });
}

/** Whether two cells stand in one column of a table: their left or their right edges are in line. */
function isAligned({ box: a }: Cell, { box: b }: Cell): boolean {
  if (!a || !b) return false;
  const slack = 0.6 * Math.max(a.h, b.h);
  return Math.abs(a.x - b.x) < slack || Math.abs(a.x + a.w - (b.x + b.w)) < slack;
}
