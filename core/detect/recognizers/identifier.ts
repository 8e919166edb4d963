import { ENTITIES } from '../../entities/table';
import type { EntityType, Finding, Policy, TextSpan } from '../../model';
import { firstFrom } from '../../text/spans';
import { codesOf, type Code } from '../codes';
import { rowsOf } from '../cells';
import { headerOver } from '../headers';
import { shapesOf } from '../identifiers/form-shape';
import { ShapeTree } from '../identifiers/shape-tree';
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

/** Every form by how many letters and digits it has, with the shapes that it takes. */
let byLength: ReadonlyMap<number, readonly (Candidate & { readonly shapes: RegExp })[]> | undefined;

/** The forms that may fit codes of a shape. */
const SHAPES = new ShapeTree<readonly Candidate[]>((shape, length) => {
  byLength ??= readRows();
  return (byLength.get(length) ?? []).filter(({ shapes }) => shapes.test(shape));
});

function readRows() {
  const candidates = new Map<number, (Candidate & { readonly shapes: RegExp })[]>();
  for (const row of ID_ROWS) {
    for (const form of row.forms) {
      const { score } = ENTITIES[row.entity];
      const most = Math.max(score[form.alone ?? 'bare'], row.check ? scoreOfChance(score, row.chance) : 0);
      const [least, greatest] = typeof form.length === 'number' ? [form.length, form.length] : form.length;
      const candidate = { row, form, most, shapes: shapesOf(form.written) };
      for (let length = least; length <= greatest; length++) {
        const list = candidates.get(length);
        if (list) list.push(candidate);
        else candidates.set(length, [candidate]);
      }
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
    const known: KnownFits = new Map();
    const found: Finding[] = [];
    for (const { text, lookalike, places } of digitReadings(input)) {
      for (const place of places) {
        for (const code of codesOf(text, place, SHAPES)) {
          if (lookalike && input.text.startsWith(code.written, code.start)) continue;
          const judged = judge(code, lookalike, isHopeful, known);
          if (judged.length === 0) continue;
          const isTied = TIED.test(text.slice(Math.max(0, code.start - 2), code.start)) || isAmongNumbers(text, code);
          for (const { finding, chance } of judged) found.push(isTied && chance > TIED_CHANCE ? { ...finding, score: Math.min(finding.score, TIED_SCORE) } : finding);
        }
      }
      for (const code of looseCodesOf(text, SHAPES)) {
        if (lookalike && input.text.startsWith(text.slice(code.start, code.end), code.start)) continue;
        for (const { finding } of judge(code, lookalike, isHopeful, known)) found.push({ ...finding, score: Math.min(finding.score, LOOSE_SCORE) });
      }
    }
    return found;
  },
};

/** Where a cell of a table or a form's field may begin, whose label stands above it. */
const CELL_START = /(?:^|[\n\t|,;>])[ "'`*]{0,3}$/;

/** Says whether a number of a type and score, which would be `most` if it were right, can reach the minimum: by itself, by a label near it or over its cell, or by the others of its column. */
type IsHopeful = (entity: EntityType, score: number, most: number, code: TextSpan) => boolean;

function hopefulFor(input: DetectInput, { minScore, language }: Policy): IsHopeful {
  const terms = termsIn(input, language);
  const rows = rowsOf(input);
  let last = { start: -1, isInTable: false };
  const isInTable = (start: number): boolean => {
    if (last.start !== start) last = { start, isInTable: CELL_START.test(input.text.slice(Math.max(0, start - 4), start)) && (rows.rows[rows.at(start).row]?.length ?? 0) > 1 };
    return last.isInTable;
  };
  return (entity, score, most, { start, end }) => {
    if (score + UNLABELLED_RAISE >= minScore || input.fields.length > 0 || input.words.length > 0) return true;
    const hits = terms.get(entity) ?? [];
    const nearest = hits[firstFrom(hits, start - LABEL_REACH)];
    if (nearest !== undefined && nearest.start < end + LABEL_REACH) return true;
    const isLabelled = (hits[0]?.start ?? Infinity) < start;
    if (isInTable(start)) return isLabelled || most + UNLABELLED_RAISE >= minScore;
    const header = isLabelled ? headerOver(input, start) : null;
    const label = header && hits[firstFrom(hits, header.start)];
    return header !== null && label !== undefined && label !== null && label.start < header.end;
  };
}

/** A finding, and the share of random values that are as right: 1 where nothing was checked or a check fails. */
interface Judged {
  readonly finding: Finding;
  readonly chance: number;
}

/** A form that a code has, and whether it passes the check of its row, once somebody asked: `undefined` where there is none. */
interface Fit {
  readonly candidate: Candidate;
  passes: boolean | undefined;
  checked: boolean;
}

/** Codes of one text by how they are written: many come again, and their checks take long. */
type KnownFits = Map<string, readonly Fit[]>;

function fitsOf({ written, forms }: Code<Candidate>, known: KnownFits): readonly Fit[] {
  const before = known.get(written);
  if (before) return before;
  const fits: Fit[] = [];
  for (const candidate of forms) if (candidate.form.written.test(written)) fits.push({ candidate, passes: undefined, checked: false });
  known.set(written, fits);
  return fits;
}

function judge(code: Code<Candidate>, lookalike: boolean, isHopeful: IsHopeful, known: KnownFits): readonly Judged[] {
  const found: Judged[] = [];
  let judged: IdRow | undefined;
  for (const fit of fitsOf(code, known)) {
    const { row, form, most } = fit.candidate;
    if (row === judged || !isHopeful(row.entity, most, most, code)) continue;
    judged = row;
    if (!fit.checked) {
      fit.checked = true;
      fit.passes = row.check?.(code.compact);
    }
    const { passes } = fit;
    if (code.glued && !(passes && row.chance <= GLUED_CHANCE)) continue;
    const reason = { pattern: 'form', ...(passes !== undefined && { checksum: passes ? 'valid' : 'invalid' } as const), ...(lookalike && { lookalike: true } as const) };
    const alone = form.alone ?? 'bare';
    const finding = passes ? makeCheckedFinding('identifier', row.entity, row.chance, alone, code, reason) : makeFinding('identifier', row.entity, alone, code, reason);
    if (finding.score >= most || isHopeful(row.entity, finding.score, most, code)) found.push({ finding, chance: passes ? row.chance : 1 });
  }
  return found;
}
