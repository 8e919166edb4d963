// Whether masking and restoring give each text of a folder back, and how fast: npm run bench:mask -- DIR
//
// DIR holds NAME.jsonl files, one {text, language} a line, as for bench:text. Every text is looked through with the
// default policy in its language, masked in each mode that can be restored and in each format, and restored. The
// texts of a set share one map, as those of a session do; what is masked is compared with what stood outside.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findInText } from '../../core/find-in-text';
import { makePolicy } from '../../core/detect/make-policy';
import { type Finding, type MaskMode, TEXT_LANGUAGES } from '../../core/model';
import { emptyMap } from '../../core/text/entity-map';
import { TEXT_FORMATS, type TextFormat } from '../../core/text/formats/slot';
import { type MaskChange, maskText } from '../../core/text/mask-text';
import { restoreText } from '../../core/text/restore-text';

const MODES: readonly MaskMode[] = ['replace', 'tag', 'fake'];

interface Line {
  readonly text: string;
  readonly language?: string;
}

/** Whether the masked text is the original outside of the changes. */
function sameOutside(text: string, masked: string, changes: readonly MaskChange[]): boolean {
  let [at, maskedAt] = [0, 0];
  for (const { start, end, maskedStart, maskedEnd } of changes) {
    if (text.slice(at, start) !== masked.slice(maskedAt, maskedStart)) return false;
    [at, maskedAt] = [end, maskedEnd];
  }
  return text.slice(at) === masked.slice(maskedAt);
}

async function measure(path: string): Promise<boolean> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
  const maps = new Map<string, ReturnType<typeof emptyMap>>();
  let [trials, restored, outside, odd, ms, characters] = [0, 0, 0, 0, 0, 0];
  const check = (text: string, findings: readonly Finding[], mode: MaskMode, format: TextFormat): void => {
    const name = `${mode} ${format}`;
    const started = performance.now();
    const masked = maskText(text, findings, { mode, format, map: maps.get(name) ?? emptyMap('type', 'bench') });
    const back = restoreText(masked.text, masked.map, { format });
    ms += performance.now() - started;
    characters += text.length;
    trials++;
    if (back.text === text) restored++;
    if (sameOutside(text, masked.text, masked.changes)) outside++;
    if (mode === 'replace' && !masked.changes.every(({ placeholder }) => /^"?\[[A-Z_]+_[1-9]\d*\]"?$/.test(placeholder))) odd++;
    maps.set(name, masked.map);
  };
  for (const { text, language } of lines) {
    const findings: Finding[] = [];
    await findInText(text, makePolicy({ language: TEXT_LANGUAGES.find((known) => known === language) ?? null }), { onFound: (found) => findings.push(...found.findings) });
    for (const mode of MODES) for (const format of TEXT_FORMATS) check(text, findings, mode, format);
  }
  console.log(`${basename(path, '.jsonl')}: ${lines.length} texts, restored ${restored}/${trials}, same outside ${outside}/${trials}, texts with something else than placeholders ${odd}, mask and restore ${(characters / ms / 1000).toFixed(2)} MB/s`);
  return restored === trials && outside === trials && odd === 0;
}

const [directory] = process.argv.slice(2);
const sets = directory && existsSync(directory) && statSync(directory).isDirectory() ? readdirSync(directory).filter((name) => name.endsWith('.jsonl')).sort() : [];
if (!directory) console.log('usage: npm run bench:mask -- DIR, with NAME.jsonl files in DIR');
else if (sets.length === 0) console.log(`NOT RUN: no .jsonl set in ${directory}`);
let held = true;
for (const name of sets) held = (await measure(join(directory ?? '', name))) && held;
process.exitCode = held ? 0 : 1;
