/**
 * Runs the whole pipeline in Node over a folder of PNG files and writes what it found.
 *
 *   npm run bench:images -- DIR OUT
 *
 * OUT/NAME.json holds `{regions: [{x, y, w, h, type, score, source}], regions_count,
 * min_confidence_found, review_recommended, unread: [{x, y, w, h}], ms}` in image pixels. The scale
 * is taken from the name (`NAME@2.png`), else it is 1.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze } from '../../core/analyze';
import type { Analysis } from '../../core/model';
import { createReader } from '../../core/ocr/read-image';
import { DEFAULT_SETTINGS, policyOf } from '../../core/settings/schema';
import { nodePool } from './node-pool';
import { readPng } from './read-png';

const REVIEW_BELOW = 0.6;

function reportOf({ regions, unread, ms }: Analysis): object {
  const lowest = Math.min(...regions.map(({ score }) => score));
  return {
    regions: regions.map(({ box: { x, y, w, h }, entity, score, source }) => ({ x, y, w, h, type: entity, score, source })),
    regions_count: regions.length,
    min_confidence_found: regions.length > 0 ? lowest : null,
    review_recommended: unread.length > 0 || lowest < REVIEW_BELOW,
    unread: unread.map(({ x, y, w, h }) => ({ x, y, w, h })),
    ms: Math.round(ms),
  };
}

async function main(): Promise<void> {
  const [dir, out] = process.argv.slice(2);
  if (!dir || !out) {
    console.error('usage: npm run bench:images -- DIR OUT');
    process.exitCode = 2;
    return;
  }
  await mkdir(out, { recursive: true });
  const policy = policyOf(DEFAULT_SETTINGS);
  const pool = nodePool();
  await pool.warm(policy.languages);
  const read = createReader(pool);
  for (const file of (await readdir(dir)).filter((name) => name.endsWith('.png') && !name.endsWith('.ink.png')).sort()) {
    const name = file.slice(0, -'.png'.length);
    const scale = Number(/@(\d(?:\.\d+)?)$/.exec(name)?.[1] ?? 1);
    const analysis = await analyze(await readPng(join(dir, file)), policy, { read, scale });
    await writeFile(join(out, `${name}.json`), `${JSON.stringify(reportOf(analysis), null, 1)}\n`);
    console.log(`${name}: ${analysis.regions.length} regions, ${analysis.unread.length} unread, ${Math.round(analysis.ms)} ms`);
  }
  pool.stop();
}

await main();
