// How much of the marked personal data of text sets is found: npm run bench:text -- DIR [--out OUT]
//
// DIR holds NAME.jsonl files, one {text, language, spans: [{start, end, type}], targets?} a line; offsets are UTF-16
// code units. Every line is read with the default policy in its language; one with targets looks for those alone.
// OUT/NAME.jsonl gets one {spans: [{start, end, type, score}], ms} a line, in the same order.
// After the sets, what is hidden of each type over all of them; and valid values of every type that has a generator show what each is taken for.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { ENTITY_TYPES, TEXT_LANGUAGES, type EntityType } from '../../core/model';
import { printConfusion } from './confusion';
import { scoreText, type Mark, type Prediction } from './score-text';

interface Line {
  readonly text: string;
  readonly language?: string;
  readonly spans: readonly Mark[];
  readonly targets?: readonly string[];
}

const isType = (name: string): name is EntityType => ENTITY_TYPES.some((type) => type === name);

async function predict({ text, language, targets }: Line): Promise<Prediction & { ms: number }> {
  const entities = targets?.filter(isType);
  const policy = makePolicy({ entities, language: TEXT_LANGUAGES.find((known) => known === language) ?? null });
  const started = performance.now();
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, policy);
  const ms = performance.now() - started;
  return { spans: findings.map(({ start, end, entity, score }) => ({ start, end, type: entity, score })), ms };
}

/** Marks of a type over all sets, and how many of them are wholly hidden. */
const pooled = new Map<string, { readonly marked: number; readonly hidden: number }>();
/** Fewer marks of a type tell little. */
const LEAST_POOLED = 30;

const percent = (share: number | null): string => (share === null ? '-' : `${(100 * share).toFixed(1)} %`);

async function measure(path: string, out: string | undefined): Promise<void> {
  const name = basename(path, '.jsonl');
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
  const predictions: (Prediction & { ms: number })[] = [];
  for (const line of lines) predictions.push(await predict(line));
  if (out !== undefined) writeFileSync(join(out, `${name}.jsonl`), predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));

  const { hidden, precision, typed, clean, types } = scoreText(lines, predictions);
  for (const { type, marked, hidden: whole } of types) {
    const sum = pooled.get(type) ?? { marked: 0, hidden: 0 };
    pooled.set(type, { marked: sum.marked + marked, hidden: sum.hidden + whole });
  }
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const ms = predictions.reduce((sum, prediction) => sum + prediction.ms, 0);
  console.log(`\n${name}: ${lines.length} documents, ${(characters / ms).toFixed(0)} kB/s`);
  console.log(`  hidden ${percent(hidden)}  precision ${percent(precision)}  typed ${percent(typed)}  clean documents hit ${percent(clean)}`);
  for (const { type, optional, marked, hidden: whole, partial, typed: right } of types)
    console.log(`  ${(optional ? `(${type})` : type).padEnd(28)} hidden ${`${whole}/${marked}`.padStart(9)}  partial ${String(partial).padStart(4)}  typed ${right}`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [directory] = positionals;
const sets = directory && existsSync(directory) && statSync(directory).isDirectory() ? readdirSync(directory).filter((name) => name.endsWith('.jsonl')).sort() : [];
if (!directory) console.log('usage: npm run bench:text -- DIR [--out OUT], with NAME.jsonl files in DIR');
else if (sets.length === 0) console.log(`NOT RUN: no .jsonl set in ${directory}`);
if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
for (const name of sets) await measure(join(directory ?? '', name), values.out);
if (pooled.size > 0) console.log(`\nhidden over all sets, of types with ${LEAST_POOLED} marks and more:`);
for (const [type, { marked, hidden }] of [...pooled].sort((a, b) => b[1].marked - a[1].marked)) {
  if (marked >= LEAST_POOLED) console.log(`  ${type.padEnd(28)} ${percent(hidden / marked).padStart(8)} ${`${hidden}/${marked}`.padStart(12)}`);
}
await printConfusion();
