import { ENTITIES } from '../entities/table';
import type { Evidence } from '../entities/row';
import type { EntityType, Finding, Reason, TextSpan } from '../model';

/** What a look-alike, read as a digit or letter, leaves of a score. */
const LOOK_ALIKE = 0.9;
/** What a label or a context word adds to a score. */
const RAISE = { label: 0.4, word: 0.2 } as const;

/** A finding whose score follows from its entity's row and its reason. */
export function makeFinding(recognizer: string, entity: EntityType, evidence: Evidence, span: TextSpan, reason: Reason): Finding {
  const score = ENTITIES[entity].score[evidence] * (reason.lookalike ? LOOK_ALIKE : 1);
  return { entity, start: span.start, end: span.end, score: round(score), recognizer, reason };
}

/** The same finding, surer because a label or a context word stands by it. */
export function raiseByContext(finding: Finding, kind: keyof typeof RAISE): Finding {
  return { ...finding, score: round(Math.min(1, finding.score + RAISE[kind])), reason: { ...finding.reason, context: true } };
}

/** Two decimals: more would claim to know more than it does, and would not compare cleanly. */
function round(score: number): number {
  return Math.round(score * 100) / 100;
}
