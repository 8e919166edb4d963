import type { Evidence } from '../../entities/row';
import type { Finding, TextSpan } from '../../model';
import { checkDigitsOf, type CheckDigits } from '../mrz/check-digits';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** A line of a machine-readable zone, as it stands and as it is meant. */
interface Line extends TextSpan {
  readonly signs: string;
  /** It does not stand as it is meant. */
  readonly lookalike: boolean;
}

/** Two fillers that were read as a quotation mark, which is what reading makes of « too; one that was read as ‹. */
const MISREAD = /["‹]/g;
/** Letters, digits and fillers, perhaps with spaces among these; or the first line of a Swiss driving licence. */
const LINE = /[A-Z0-9](?:[A-Z0-9<‹]|"(?=[A-Z<])| (?=[A-Z0-9]{0,3}[<‹])){25,45}(?![a-z<])|[A-Z]{3}\d{3}[DFIR]<<(?!<)/g;
/** What a line begins after: no word, but perhaps the sign for a line end in a string. */
const BEFORE = /(?:^|[^\p{L}\p{N}<]|(?:^|[^\p{L}\p{N}<])<|\\[nr])$/u;
/** What may part two lines: an end of line, the sign for one in a string, a tag or spaces. */
const BETWEEN = /^(?:[ \t]{0,3}(?:\n|\\r\\n|\\n|<br ?\/?>)[ \t]{0,8}|[ \t]{1,3})$/;
/** Number, nationality, birth, sex and expiry, in the order of passports or of cards, also misread: told by its form even alone. */
const DATA = /^(?:[A-Z0-9<]{9}[0-9OQDISZB<][A-Z0<]{3}[0-9OQDISZB]{7}[MFX<][0-9OQDISZB]{7}|[0-9OQDISZB]{7}[MFX<][0-9OQDISZB]{7}[A-Z0<]{3})/;
/** Kind, issuer, and names parted by fillers. */
const NAMES = /^[ACIPV][A-Z<][A-Z<]{3}[A-Z]+(?:<[A-Z]+){0,5}<<[A-Z<]{3}/;
/** Lengths of the lines that there are. */
const LENGTHS = [30, 36, 44];

/** Machine-readable zones of passports, visas, identity cards and Swiss driving licences; a whole zone is one finding. ICAO 9303. */
export const mrz: Recognizer = {
  id: 'mrz',
  entities: ['PASSPORT_MRZ', 'ID_CARD_MRZ'],
  *find(input) {
    for (const block of blocksOf(input)) {
      const finding = judge(block);
      if (finding) yield finding;
    }
  },
};

/** Lines that stand right over each other, three at most. */
function blocksOf({ text }: DetectInput): Line[][] {
  const lines: Line[] = [];
  for (const { 0: written, index } of text.matchAll(LINE)) {
    const signs = meant(written);
    const isLine = signs.slice(0, 31).includes('<') || DATA.test(signs);
    if (isLine && BEFORE.test(text.slice(Math.max(0, index - 2), index))) lines.push({ start: index, end: index + written.length, signs, lookalike: signs !== written });
  }
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && block.length < 3 && BETWEEN.test(text.slice(last.end, line.start))) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Fillers as fillers, without spaces; a lost or an added filler at the end is put right. */
function meant(written: string): string {
  const signs = written.replace(MISREAD, (mark) => (mark === '"' ? '<<' : '<')).replaceAll(' ', '');
  const length = LENGTHS.find((known) => Math.abs(known - signs.length) <= 2);
  return length === undefined || !signs.endsWith('<<') ? signs : signs.replace(/<+$/, '').padEnd(length, '<').slice(0, length);
}

function judge(block: readonly Line[]): Finding | undefined {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last) return undefined;
  const signs = block.map((line) => line.signs);
  const checks = checkDigitsOf(signs);
  const evidence = evidenceOf(checks, signs);
  if (!evidence) return undefined;
  const isPassport = /^[PV]/.test(first.signs) || (block.length === 1 && first.signs.length > 40);
  return makeFinding('mrz', isPassport ? 'PASSPORT_MRZ' : 'ID_CARD_MRZ', evidence, { start: first.start, end: last.end }, {
    pattern: block.length === 1 ? 'line' : 'zone',
    ...(checks.all > 0 && { checksum: checks.right === checks.all ? ('valid' as const) : ('invalid' as const) }),
    ...((checks.corrected || block.some(({ lookalike }) => lookalike)) && { lookalike: true as const }),
  });
}

function evidenceOf({ right, all }: CheckDigits, signs: readonly string[]): Evidence | undefined {
  if (all > 0 && right === all) return 'strong';
  const isForm = signs.some((line) => DATA.test(line) || (signs.length > 1 && NAMES.test(line)));
  if (right >= 2) return 'plain';
  if (isForm) return signs.length > 1 ? 'plain' : 'weak';
  return signs.length > 1 && signs.every((line) => /<<|<$/.test(line)) ? 'weak' : undefined;
}
