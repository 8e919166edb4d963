/**
 * Runs the whole pipeline in Node over the pictures of a folder whose truth is known, and writes what it found as
 * `npm start` does.
 *
 *   npm run bench:images -- DIR --out OUT [--scorer FILE]
 *
 * Each NAME.png of DIR that has a NAME.json (the truth, which is not read) gives OUT/NAME.json, in image pixels. The
 * scale is taken from the name (`NAME@2.png`), else it is 1. The scorer is run as `node FILE DIR OUT`.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../core/analyze';
import type { Analysis } from '../../core/model';
import { createReader } from '../../core/ocr/read-image';
import { DEFAULT_SETTINGS, policyOf } from '../../core/settings/schema';
import { reportOf } from '../../scripts/start/report';
import { nodePool } from './node-pool';
import { readPng } from './read-png';

function fileOf({ regions, unread, ms, readScale, stopped }: Analysis): string {
  const shown = regions.map(({ id, box: { x, y, w, h }, entity, score, source, on }) => ({ id, x, y, w, h, type: entity, score, source, on }));
  const report = reportOf({ regions: shown, unread: unread.map(({ x, y, w, h }) => ({ x, y, w, h })), ms, readScale, cut: null, state: stopped ? 'stopped' : 'done' });
  return `${JSON.stringify(report, null, 1)}\n`;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, scorer: { type: 'string' } } });
  const [dir] = positionals;
  if (!dir || !values.out || positionals.length > 1) {
    console.error('usage: npm run bench:images -- DIR --out OUT [--scorer FILE]');
    process.exitCode = 2;
    return;
  }
  await mkdir(values.out, { recursive: true });
  const policy = policyOf(DEFAULT_SETTINGS);
  const files = new Set(await readdir(dir));
  const names = [...files].filter((file) => file.endsWith('.png') && files.has(file.replace(/png$/, 'json'))).map((file) => file.slice(0, -'.png'.length)).sort();
  const pool = nodePool();
  await pool.warm(policy.languages);
  const read = createReader(pool);
  for (const name of names) {
    const scale = Number(/@(\d(?:\.\d+)?)$/.exec(name)?.[1] ?? 1);
    const analysis = await analyze(await readPng(join(dir, `${name}.png`)), policy, { read, scale });
    await writeFile(join(values.out, `${name}.json`), fileOf(analysis));
    console.log(`${name}: ${analysis.regions.length} regions, ${analysis.unread.length} unread, ${Math.round(analysis.ms)} ms`);
  }
  pool.stop();
  if (values.scorer) process.exitCode = spawnSync(process.execPath, [values.scorer, dir, values.out], { stdio: 'inherit' }).status ?? 1;
}

await main();
