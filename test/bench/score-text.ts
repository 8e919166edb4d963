import type { TextSpan } from '../../core/model';

/** A span of personal data as a set marks it. */
export interface Mark extends TextSpan {
  readonly type: string;
}

export interface Prediction {
  readonly spans: readonly Mark[];
}

/** Of one type: how many marks there are, wholly hidden, hidden in part, and wholly hidden by a finding of the type. */
export interface TypeScore {
  readonly type: string;
  readonly optional: boolean;
  readonly marked: number;
  readonly hidden: number;
  readonly partial: number;
  readonly typed: number;
}

export interface TextScore {
  /** Share of marks that are wholly covered, whatever they were taken for; optional types left out. */
  readonly hidden: number | null;
  /** Share of covered characters that are marked, spaces left out. */
  readonly precision: number | null;
  /** Of the wholly covered marks, the share with a finding of their own type. */
  readonly typed: number | null;
  /** Share of documents without marks in which something was found. */
  readonly clean: number | null;
  /** The most frequent first. */
  readonly types: readonly TypeScore[];
}

/** Types that few people expect to be hidden. */
const OPTIONAL = new Set(['TITLE', 'NRP', 'GENDER', 'OCCUPATION', 'FAMILY_RELATION', 'AGE', 'DATE_TIME', 'DATE', 'ORG', 'ORGANIZATION', 'EMPLOYEE_ID', 'LOAN_NUMBER', 'INVOICE_NUMBER', 'POLICY_NUMBER']);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Compares findings with marks, document by document. */
export function scoreText(documents: readonly { readonly text: string; readonly spans: readonly Mark[] }[], predictions: readonly Prediction[]): TextScore {
  const types = new Map<string, { marked: number; hidden: number; partial: number; typed: number }>();
  let covered = 0;
  let right = 0;
  let clean = 0;
  let cleanHit = 0;
  documents.forEach(({ text, spans }, i) => {
    const found = predictions[i]?.spans ?? [];
    const isMarked = flags(text, spans);
    const isFound = flags(text, found);
    if (spans.length === 0) {
      clean += 1;
      if (found.length > 0) cleanHit += 1;
    }
    for (let at = 0; at < text.length; at++) {
      if (!/\S/.test(text.charAt(at)) || !isFound[at]) continue;
      covered += 1;
      if (isMarked[at]) right += 1;
    }
    for (const { start, end, type } of spans) {
      const row = types.get(type) ?? { marked: 0, hidden: 0, partial: 0, typed: 0 };
      types.set(type, row);
      row.marked += 1;
      const places = Array.from({ length: end - start }, (_, offset) => start + offset).filter((at) => /\S/.test(text.charAt(at)));
      const hits = places.filter((at) => isFound[at]).length;
      if (hits === places.length) {
        row.hidden += 1;
        if (found.some((finding) => finding.type === type && finding.start < end && start < finding.end)) row.typed += 1;
      } else if (hits > 0) row.partial += 1;
    }
  });
  const rows = [...types].map(([type, row]) => ({ type, optional: OPTIONAL.has(type), ...row })).sort((a, b) => b.marked - a.marked);
  const core = rows.filter(({ optional }) => !optional);
  const sum = (key: 'marked' | 'hidden' | 'typed'): number => core.reduce((total, row) => total + row[key], 0);
  return { hidden: share(sum('hidden'), sum('marked')), precision: share(right, covered), typed: share(sum('typed'), sum('hidden')), clean: share(cleanHit, clean), types: rows };
}

/** For every character whether one of the spans covers it. */
function flags(text: string, spans: readonly TextSpan[]): Uint8Array {
  const flag = new Uint8Array(text.length);
  for (const { start, end } of spans) flag.fill(1, Math.max(0, start), Math.min(text.length, end));
  return flag;
}
