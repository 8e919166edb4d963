// How much of the marked personal data of a text set is found: npm run bench:text -- DIR
//
// DIR holds NAME.jsonl files, one {text, spans: [{start, end, type}]} a line; offsets are UTF-16 code units.
// For every type that Umbra looks for: how many of the marked spans are covered whole, and how many findings of the
// type touch a mark of any type. A finding on unmarked text counts against precision, right or wrong.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findPii } from '../../core/detect/find-pii';
import { ENTITY_TYPES, type EntityType, type Finding, type Policy, type TextSpan } from '../../core/model';
import { DEFAULT_SETTINGS, policyOf } from '../../core/settings/schema';

interface Mark extends TextSpan {
  readonly type: string;
}

interface Document {
  readonly text: string;
  readonly spans: readonly Mark[];
}

interface Tally {
  marked: number;
  covered: number;
  typed: number;
  found: number;
  right: number;
}

/** Names that sets use for types of this list. */
const SYNONYMS: Readonly<Record<string, EntityType>> = { DOB: 'DATE_OF_BIRTH', EMAIL: 'EMAIL_ADDRESS', PHONE: 'PHONE_NUMBER', IBAN: 'IBAN_CODE', IP: 'IP_ADDRESS', SSN: 'US_SSN' };

const policy: Policy = policyOf(DEFAULT_SETTINGS);

function typeOf(mark: Mark): EntityType | undefined {
  return SYNONYMS[mark.type] ?? ENTITY_TYPES.find((type) => type === mark.type);
}

/** Whether every character of the mark that is not white space lies in a finding. */
function isCovered({ start, end }: Mark, text: string, findings: readonly Finding[]): boolean {
  for (let at = start; at < end; at++) {
    if (/\S/.test(text.charAt(at)) && !findings.some((finding) => finding.start <= at && at < finding.end)) return false;
  }
  return true;
}

function count(tallies: Map<string, Tally>, { text, spans }: Document, findings: readonly Finding[]): void {
  const tally = (type: string): Tally => {
    const known = tallies.get(type) ?? { marked: 0, covered: 0, typed: 0, found: 0, right: 0 };
    tallies.set(type, known);
    return known;
  };
  const touches = (finding: Finding) => (mark: Mark) => mark.start < finding.end && finding.start < mark.end;
  for (const mark of spans) {
    const type = typeOf(mark);
    if (!type) continue;
    tally(type).marked += 1;
    if (!isCovered(mark, text, findings)) continue;
    tally(type).covered += 1;
    if (findings.some((finding) => finding.entity === type && touches(finding)(mark))) tally(type).typed += 1;
  }
  for (const finding of findings) {
    tally(finding.entity).found += 1;
    if (spans.some(touches(finding))) tally(finding.entity).right += 1;
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

async function measure(path: string): Promise<void> {
  const documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Document);
  const tallies = new Map<string, Tally>();
  const started = performance.now();
  let characters = 0;
  for (const document of documents) {
    characters += document.text.length;
    count(tallies, document, await findPii({ text: document.text, words: [], fields: [], fromPixels: false }, policy));
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${basename(path, '.jsonl')}: ${documents.length} documents, ${(characters / 1000 / seconds).toFixed(0)} kB/s`);
  for (const [type, row] of [...tallies].sort((a, b) => b[1].marked - a[1].marked))
    console.log(`  ${type.padEnd(16)} recall ${percent(row.covered, row.marked).padStart(8)} of ${row.marked}, typed ${row.typed}; precision ${percent(row.right, row.found).padStart(8)} of ${row.found}`);
}

const directory = process.argv[2];
const sets = directory && existsSync(directory) && statSync(directory).isDirectory() ? readdirSync(directory).filter((name) => name.endsWith('.jsonl')).sort() : [];
if (!directory) console.log('usage: npm run bench:text -- DIR, with NAME.jsonl files in DIR');
else if (sets.length === 0) console.log(`NOT RUN: no .jsonl set in ${directory}`);
for (const name of sets) await measure(join(directory ?? '', name));
