import { ENTITIES } from '../../entities/table';
import type { Finding, Policy } from '../../model';
import { firstFrom } from '../../text/spans';
import { codesOf, type Code } from '../codes';
import { ID_ROWS } from '../identifiers/list';
import type { IdForm, IdRow } from '../identifiers/row';
import { digitReadings } from '../look-alikes';
import { looseCodesOf } from '../loose-codes';
import { isAmongNumbers } from '../number-neighbourhood';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding, makeCheckedFinding, scoreOfChance } from '../score';
import { termsIn } from '../term-index';

/** A number that is glued to letters counts only where hardly any random one would pass. */
const GLUED_CHANCE = 0.01;

/** Where the groups of a number are lost, a label must speak for it. */
const LOOSE_SCORE = 0.25;

/** Of a number that a word is tied to by a hyphen, `PART-1139012345`, only so much is believed unless hardly any other passes. */
const TIED = /\p{L}-$/u;
const TIED_SCORE = 0.25;
const TIED_CHANCE = 0.001;

/** The most that its surroundings add to a score where no label of it stands in the text: region, or neighbours. */
const UNLABELLED_RAISE = 0.15;

/** How far a label may stand from its value, in characters. */
const LABEL_REACH = 72;

interface Candidate {
  readonly row: IdRow;
  readonly form: IdForm;
  /** The highest score that it can have by itself. */
  readonly most: number;
}

/** Every form by how many letters and digits it has. */
const byLength: ReadonlyMap<number, readonly Candidate[]> = readRows();

function readRows(): ReadonlyMap<number, readonly Candidate[]> {
  const candidates = new Map<number, Candidate[]>();
  for (const row of ID_ROWS) {
    for (const form of row.forms) {
      const { score } = ENTITIES[row.entity];
      const most = Math.max(score[form.alone ?? 'bare'], row.check ? scoreOfChance(score, row.chance) : 0);
      const [least, greatest] = typeof form.length === 'number' ? [form.length, form.length] : form.length;
      for (let length = least; length <= greatest; length++) candidates.set(length, [...(candidates.get(length) ?? []), { row, form, most }]);
    }
  }
  return candidates;
}

/** Numbers of a regular form: identity numbers, accounts, licences, plates and post codes of all countries. */
export const identifier: Recognizer = {
  id: 'identifier',
  entities: ID_ROWS.map(({ entity }) => entity),
  find(input, policy) {
    const isHopeful = hopefulFor(input, policy);
    const found: Finding[] = [];
    for (const { text, lookalike, places } of digitReadings(input)) {
      for (const place of places) {
        for (const code of codesOf(text, place)) {
          if (lookalike && input.text.startsWith(code.written, code.start)) continue;
          const judged = judge(code, lookalike, isHopeful);
          if (judged.length === 0) continue;
          const isTied = TIED.test(text.slice(Math.max(0, code.start - 2), code.start)) || isAmongNumbers(text, code);
          for (const { finding, chance } of judged) found.push(isTied && chance > TIED_CHANCE ? { ...finding, score: Math.min(finding.score, TIED_SCORE) } : finding);
        }
      }
      for (const code of looseCodesOf(text)) {
        if (lookalike && input.text.startsWith(text.slice(code.start, code.end), code.start)) continue;
        for (const { finding } of judge(code, lookalike, isHopeful)) found.push({ ...finding, score: Math.min(finding.score, LOOSE_SCORE) });
      }
    }
    return found;
  },
};

/** Where a cell of a table or a form's field may begin, whose label stands above it. */
const CELL_START = /(?:^|[\n\t|,;>])[ "'`*]{0,3}$/;

/** Whether a candidate can reach the minimum score: by itself, or because a label of it stands near, or over its cell. */
function hopefulFor(input: DetectInput, { minScore, language }: Policy): (candidate: Candidate, code: Code) => boolean {
  const terms = termsIn(input, language);
  let last = { start: -1, isInCell: false };
  const isInCell = (start: number): boolean => {
    if (last.start !== start) last = { start, isInCell: CELL_START.test(input.text.slice(Math.max(0, start - 4), start)) };
    return last.isInCell;
  };
  return ({ row, most }, { start, end }) => {
    if (most + UNLABELLED_RAISE >= minScore || input.fields.length > 0 || input.words.length > 0) return true;
    const hits = terms.get(row.entity);
    if (!hits) return false;
    const nearest = hits[firstFrom(hits, start - LABEL_REACH)];
    return (nearest !== undefined && nearest.start < end + LABEL_REACH) || ((hits[0]?.start ?? Infinity) < start && isInCell(start));
  };
}

/** A finding, and the share of random values that are as right: 1 where nothing was checked or a check fails. */
interface Judged {
  readonly finding: Finding;
  readonly chance: number;
}

function judge(code: Code, lookalike: boolean, isHopeful: (candidate: Candidate, code: Code) => boolean): readonly Judged[] {
  const found: Judged[] = [];
  let judged: IdRow | undefined;
  for (const candidate of byLength.get(code.compact.length) ?? []) {
    const { row, form } = candidate;
    if (row === judged || !form.written.test(code.written) || !isHopeful(candidate, code)) continue;
    judged = row;
    const passes = row.check?.(code.compact);
    if (code.glued && !(passes && row.chance <= GLUED_CHANCE)) continue;
    const reason = { pattern: 'form', ...(passes !== undefined && { checksum: passes ? 'valid' : 'invalid' } as const), ...(lookalike && { lookalike: true } as const) };
    const alone = form.alone ?? 'bare';
    const finding = passes ? makeCheckedFinding('identifier', row.entity, row.chance, alone, code, reason) : makeFinding('identifier', row.entity, alone, code, reason);
    found.push({ finding, chance: passes ? row.chance : 1 });
  }
  return found;
}
