// How fast text is looked through: npm run bench:speed
//
// 100 kB and 2 kB of mixed text, made here, with all types on; what each recognizer costs alone; and the slowest of
// many megabytes that were made to be slow, and of mixtures of these.
import { indexTerms } from '../../core/detect/term-index';
import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { RECOGNIZERS } from '../../core/detect/recognizers/list';
import { ENTITY_TYPES, type Policy } from '../../core/model';
import { pick, randomOf } from '../support/generate/generator';
import { HOSTILE_UNITS } from '../support/hostile-units';
import { mixedText } from './mixed-text';

const RUNS = 15;
const policy: Policy = makePolicy({ also: ENTITY_TYPES });

/** Median of several runs in milliseconds, after one that warms up. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const started = performance.now();
    await run();
    if (i > 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

const inputOf = (text: string) => ({ text, words: [], fields: [], fromPixels: false });

for (const length of [100_000, 2_000]) {
  const mixed = mixedText(length);
  const ms = await median(() => findPii(inputOf(mixed), policy));
  console.log(`${(length / 1000).toFixed(0).padStart(4)} kB  ${ms.toFixed(1).padStart(7)} ms  ${(length / 1000 / ms).toFixed(2)} MB/s`);
}

console.log('\nalone, over 100 kB:');
const text = mixedText(100_000);
const costs = [{ id: 'term index', ms: await median(() => indexTerms(text, null)) }];
// A fresh input each time: recognizers may share what one of them worked out.
for (const recognizer of RECOGNIZERS) costs.push({ id: recognizer.id, ms: await median(() => [...recognizer.find(inputOf(text), policy)].length) });
for (const { id, ms } of costs.sort((a, b) => b.ms - a.ms)) console.log(`  ${id.padEnd(24)} ${ms.toFixed(2).padStart(8)} ms`);

async function time(text: string): Promise<number> {
  const started = performance.now();
  await findPii(inputOf(text), policy);
  return performance.now() - started;
}

console.log('\n1 MB of one unit over and over, the slowest:');
const hostile: { unit: string; ms: number }[] = [];
for (const unit of HOSTILE_UNITS) hostile.push({ unit, ms: await time(unit.repeat(Math.ceil(1_000_000 / unit.length))) });
for (const { unit, ms } of hostile.sort((a, b) => b.ms - a.ms).slice(0, 12)) console.log(`  ${JSON.stringify(unit).padEnd(24)} ${ms.toFixed(0).padStart(8)} ms`);

/** Pairs of units, and how much longer twice the text may take. */
const PAIRS = 60;
const GROWTH = 2.6;
console.log(`\n${PAIRS} pairs of such units, 200 kB: the slowest, and whether twice the text takes more than ${GROWTH} times as long:`);
const random = randomOf(5);
const mixed: { unit: string; ms: number }[] = [];
for (let i = 0; i < PAIRS; i++) {
  const unit = pick(random, ['1', ...HOSTILE_UNITS]) + pick(random, ['a', ...HOSTILE_UNITS]);
  mixed.push({ unit, ms: await time(unit.repeat(Math.ceil(200_000 / unit.length))) });
}
for (const { unit, ms } of mixed.sort((a, b) => b.ms - a.ms).slice(0, 6)) {
  const twice = await time(unit.repeat(Math.ceil(400_000 / unit.length)));
  console.log(`  ${JSON.stringify(unit).padEnd(36)} ${ms.toFixed(0).padStart(8)} ms${twice > GROWTH * ms ? `, but twice as much ${twice.toFixed(0)} ms` : ''}`);
}
