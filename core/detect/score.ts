import { ENTITIES } from '../entities/table';
import type { Evidence } from '../entities/row';
import type { EntityType, Finding, Reason, TextSpan } from '../model';

/** From this score on a finding needs no look by a person. */
export const SURE = 0.6;
/** What a look-alike, read as a digit or letter, leaves of a score. */
const LOOK_ALIKE = 0.9;
/** What a label, one within a longer name of something else, a context word, or being asked for adds to a score. */
const RAISE = { label: 0.4, part: 0.35, word: 0.2, region: 0.15 } as const;
/** What being surer still than `strong` adds, for each factor of ten. */
const BEYOND = 0.02;

/** What speaks for a finding from outside. */
export type Support = keyof typeof RAISE;

/** A finding whose score follows from its entity's row and its reason. */
export function makeFinding(recognizer: string, entity: EntityType, evidence: Evidence, span: TextSpan, reason: Reason): Finding {
  return scored(recognizer, entity, ENTITIES[entity].score[evidence], span, reason);
}

/**
 * A finding that passed a check which a share `chance` (above 0, at most 1) of random values pass too; or as sure as
 * its form makes it, if that is more.
 */
export function makeCheckedFinding(recognizer: string, entity: EntityType, chance: number, form: Evidence, span: TextSpan, reason: Reason): Finding {
  const { score } = ENTITIES[entity];
  return scored(recognizer, entity, Math.max(score[form], scoreOfChance(score, chance)), span, reason);
}

/**
 * Score of a value that passed a check, by the share of random values that pass it: `bare` where all do, `weak` for one
 * in ten, `plain` for one in a hundred, `strong` for one in a thousand; between them by orders of magnitude.
 */
export function scoreOfChance(score: Readonly<Record<Evidence, number>>, chance: number): number {
  const orders = -Math.log10(chance);
  const steps = [score.bare, score.weak, score.plain, score.strong];
  const below = Math.min(Math.floor(orders), 3);
  const from = steps[below] ?? score.strong;
  if (below >= 3) return Math.min(0.98, from + BEYOND * (orders - 3));
  return from + ((steps[below + 1] ?? from) - from) * (orders - below);
}

/** The same finding, surer because a label or a context word stands by it, or because it was asked for. */
export function raise(finding: Finding, support: Support): Finding {
  const reason: Reason = { ...finding.reason, ...(support === 'region' ? { region: true } : { context: true, ...((support === 'label' || support === 'part') && { label: true }) }) };
  return { ...finding, score: round(Math.min(1, finding.score + RAISE[support])), reason };
}

function scored(recognizer: string, entity: EntityType, score: number, span: TextSpan, reason: Reason): Finding {
  return { entity, start: span.start, end: span.end, score: round(score * (reason.lookalike ? LOOK_ALIKE : 1)), recognizer, reason };
}

/** Two decimals: more would claim to know more than it does, and would not compare cleanly. */
function round(score: number): number {
  return Math.round(score * 100) / 100;
}
