import { fresh, subtract } from '../../core/hosted/join-texts';
import type { Finding } from '../../core/model';

const byStart = (a: Finding, b: Finding): number => a.start - b.start;

/** Findings of a service with more of them. All sorted by start, without overlaps; what was there first counts. */
export function joined(before: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return [...before, ...subtract(more, before)].toSorted(byStart);
}

/**
 * What is masked: our findings with what the user took over from a service. What of ours is sure enough stays as it is,
 * and the service's lies beside it; what is not gives way to the service's. Sorted by start, without overlaps.
 */
export function withAdded(text: string, ours: readonly Finding[], added: readonly Finding[], minScore: number): readonly Finding[] {
  if (added.length === 0) return ours;
  const counts = ({ score, entity }: Finding): boolean => score >= minScore || entity.startsWith('CUSTOM_');
  const sure = ours.filter(counts);
  const more = fresh(text, added, sure);
  return [...sure, ...more, ...subtract(ours.filter((finding) => !counts(finding)), more)].toSorted(byStart);
}
