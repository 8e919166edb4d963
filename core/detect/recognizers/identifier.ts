import { codesOf, type Code } from '../codes';
import { ID_ROWS } from '../identifiers/list';
import type { IdForm, IdRow } from '../identifiers/row';
import { digitReadings } from '../look-alikes';
import { looseCodesOf } from '../loose-codes';
import type { Recognizer } from '../recognizer';
import { makeFinding, makeCheckedFinding } from '../score';

/** A number that is glued to letters counts only where hardly any random one would pass. */
const GLUED_CHANCE = 0.01;

/** Where the groups of a number are lost, a label must speak for it. */
const LOOSE_SCORE = 0.25;

interface Candidate {
  readonly row: IdRow;
  readonly form: IdForm;
}

/** Every form by how many letters and digits it has. */
const byLength = new Map<number, Candidate[]>();
for (const row of ID_ROWS) {
  for (const form of row.forms) {
    const [least, most] = typeof form.length === 'number' ? [form.length, form.length] : form.length;
    for (let length = least; length <= most; length++) byLength.set(length, [...(byLength.get(length) ?? []), { row, form }]);
  }
}

/** Numbers of a regular form: identity numbers, accounts, licences, plates and post codes of all countries. */
export const identifier: Recognizer = {
  id: 'identifier',
  entities: ID_ROWS.map(({ entity }) => entity),
  *find(input) {
    for (const { text, lookalike } of digitReadings(input)) {
      for (const code of codesOf(text)) {
        const candidates = byLength.get(code.compact.length);
        if (!candidates || (lookalike && input.text.startsWith(code.written, code.start))) continue;
        yield* judge(code, candidates, lookalike);
      }
      for (const code of looseCodesOf(text)) {
        if (lookalike && input.text.startsWith(text.slice(code.start, code.end), code.start)) continue;
        for (const finding of judge(code, byLength.get(code.compact.length) ?? [], lookalike)) yield { ...finding, score: Math.min(finding.score, LOOSE_SCORE) };
      }
    }
  },
};

function* judge(code: Code, candidates: readonly Candidate[], lookalike: boolean) {
  let judged: IdRow | undefined;
  for (const { row, form } of candidates) {
    if (row === judged || !form.written.test(code.written)) continue;
    judged = row;
    const passes = row.check?.(code.compact);
    if (code.glued && !(passes && row.chance <= GLUED_CHANCE)) continue;
    const reason = { pattern: 'form', ...(passes !== undefined && { checksum: passes ? 'valid' : 'invalid' } as const), ...(lookalike && { lookalike: true } as const) };
    const alone = form.alone ?? 'bare';
    yield passes ? makeCheckedFinding('identifier', row.entity, row.chance, alone, code, reason) : makeFinding('identifier', row.entity, alone, code, reason);
  }
}
