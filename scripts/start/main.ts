import { mkdirSync, writeFileSync } from 'node:fs';
import { parseStartArguments, USAGE, UsageError, type StartArguments } from './arguments';
import { buildIfStale } from './build';
import { hasDisplay, openDemo, serveDemo } from './demo';
import { isPage, OutputNames } from './output-names';
import { InputError, Redactor } from './redactor';
import { reportLine } from './report';

const DONE = 0;
const FAILED = 1;
const UNREAD = 2;

/** Redacts the inputs one after the other. Returns the exit status. */
async function redactInputs(inputs: readonly string[], { out, full, json, languages }: StartArguments): Promise<number> {
  mkdirSync(out, { recursive: true });
  const names = new OutputNames(out, inputs);
  const redactor = await Redactor.start(languages);
  let failed = false;
  let unread = false;
  for (const input of inputs) {
    try {
      const { png, report, readScale } = isPage(input) ? await (full ? redactor.redactWholePage(input) : redactor.redactPage(input)) : await redactor.redactFile(input);
      const paths = names.next(input);
      writeFileSync(paths.png, png);
      writeFileSync(paths.json, `${JSON.stringify(report, null, 2)}\n`);
      unread ||= report.unread.length > 0;
      console.log(json ? JSON.stringify({ input, png: paths.png, ...report }) : reportLine(input, paths.png, report, readScale));
    } catch (error) {
      failed = true;
      const reason = error instanceof InputError ? error.message : `unexpected: ${String(error).split('\n')[0]}`;
      if (json) console.log(JSON.stringify({ input, error: reason }));
      else console.error(`${input}: ${reason}`);
    }
  }
  await redactor.close();
  if (failed) return FAILED;
  return unread ? UNREAD : DONE;
}

async function start(): Promise<number> {
  const asked = parseStartArguments(process.argv.slice(2));
  buildIfStale();
  if (asked.inputs.length > 0) return redactInputs(asked.inputs, asked);
  if (hasDisplay() && process.argv.length <= 2) {
    await openDemo();
    return DONE;
  }
  const demo = await serveDemo();
  try {
    return await redactInputs([demo.address], asked);
  } finally {
    demo.close();
  }
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error instanceof Error ? error.message : String(error));
  process.exitCode = FAILED;
}
