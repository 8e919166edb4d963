// How fast text is looked through: npm run bench:speed
//
// 100 kB and 2 kB of mixed text, made here, with all types on; what each recognizer costs alone; and the slowest of
// many megabytes that were made to be slow.
import { indexTerms } from '../../core/detect/term-index';
import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { RECOGNIZERS } from '../../core/detect/recognizers/list';
import { ENTITY_TYPES, type Policy } from '../../core/model';
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

console.log('\n1 MB of one unit over and over, the slowest:');
const hostile: { unit: string; ms: number }[] = [];
for (const unit of HOSTILE_UNITS) {
  const input = inputOf(unit.repeat(Math.ceil(1_000_000 / unit.length)));
  const started = performance.now();
  await findPii(input, policy);
  hostile.push({ unit, ms: performance.now() - started });
}
for (const { unit, ms } of hostile.sort((a, b) => b.ms - a.ms).slice(0, 12)) console.log(`  ${JSON.stringify(unit).padEnd(24)} ${ms.toFixed(0).padStart(8)} ms`);
