import { ENTITIES } from '../entities/table';
import type { Country, Finding } from '../model';
import { firstFrom } from '../text/spans';
import { raise } from './score';

/** Score from which a finding tells where a text is at home, and how far that reaches, in characters. */
const SURE = 0.6;
const REACH = 500;

/**
 * Findings, where a number that passes its check is raised if a sure one of the same country stands near: a French
 * text holds French numbers. Linear in the number of findings.
 */
export function raiseByNeighbours(findings: readonly Finding[]): Finding[] {
  const sure = new Map<Country, Finding[]>();
  for (const finding of findings) {
    const { country } = ENTITIES[finding.entity];
    if (country === null || finding.score < SURE) continue;
    const list = sure.get(country);
    if (list) list.push(finding);
    else sure.set(country, [finding]);
  }
  for (const list of sure.values()) list.sort((a, b) => a.start - b.start);
  return findings.map((finding) => {
    const { country } = ENTITIES[finding.entity];
    const { reason, score, start, end } = finding;
    if (country === null || score >= SURE || reason.checksum !== 'valid' || reason.region) return finding;
    const list = sure.get(country) ?? [];
    let at = firstFrom(list, start - REACH);
    for (let other = list[at]; other && other.start < end + REACH; other = list[++at]) {
      if (other.end <= start || end <= other.start) return raise(finding, 'region');
    }
    return finding;
  });
}
