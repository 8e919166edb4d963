// How fast text is looked through: npm run bench:speed
//
// 100 kB and 2 kB of mixed text, made here, with all types on; then what each recognizer costs alone.
import { indexTerms } from '../../core/detect/term-index';
import { findPii } from '../../core/detect/find-pii';
import { makePolicy } from '../../core/detect/make-policy';
import { RECOGNIZERS } from '../../core/detect/recognizers/list';
import { ENTITY_TYPES, type Policy } from '../../core/model';
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
  const ms = await median(() => findPii(inputOf(mixedText(length)), policy));
  console.log(`${(length / 1000).toFixed(0).padStart(4)} kB  ${ms.toFixed(1).padStart(7)} ms  ${(length / 1000 / ms).toFixed(2)} MB/s`);
}

console.log('\nalone, over 100 kB:');
const text = mixedText(100_000);
const costs = [{ id: 'term index', ms: await median(() => indexTerms(text, null)) }];
// A fresh input each time: recognizers may share what one of them worked out.
for (const { id, find } of RECOGNIZERS) costs.push({ id, ms: await median(() => [...find(inputOf(text), policy)].length) });
for (const { id, ms } of costs.sort((a, b) => b.ms - a.ms)) console.log(`  ${id.padEnd(24)} ${ms.toFixed(2).padStart(8)} ms`);
