import { makeFinding } from '../score';
import { matchDense } from '../dense-runs';
import type { Recognizer } from '../recognizer';
import type { Evidence } from '../../entities/row';
import { toDigits } from '../look-alikes';

/** In pixels signs may have been read as others. */
const HEX = '[0-9a-fA-F]';
const HEX_IN_PIXELS = '[0-9a-fA-FOoIlSZ]';

interface Form {
  readonly pattern: string;
  readonly expression: RegExp;
  readonly inPixels: RegExp;
  readonly evidence: Evidence;
}

const FORMS: readonly Form[] = [
  form('octets', 'plain', (hex) => `(?=${hex}{2}[:-])`, (hex) => `${hex}{2}(?::${hex}{2}){5}(?:(?::${hex}{2}){2})?|${hex}{2}(?:-${hex}{2}){5}(?:(?:-${hex}{2}){2})?`),
  form('dotted', 'plain', (hex) => `(?=${hex}{4}\\.)`, (hex) => `${hex}{4}\\.${hex}{4}\\.${hex}{4}`),
  form('digits', 'bare', (hex) => `(?=${hex}{12})`, (hex) => `${hex}{12}`),
];

function form(pattern: string, evidence: Evidence, begin: (hex: string) => string, source: (hex: string) => string): Form {
  const expressionOf = (hex: string): RegExp => new RegExp(`${begin(hex)}(?<![A-Za-z0-9]|\\w[:._-])(?:${source(hex)})(?![A-Za-z0-9]|[:._-]\\w)`, 'g');
  return { pattern, expression: expressionOf(HEX), inPixels: expressionOf(HEX_IN_PIXELS), evidence };
}

/** Hardware addresses of network devices: EUI-48 and EUI-64, parted by colons or dashes, or as Cisco writes them. */
export const macAddress: Recognizer = {
  id: 'mac-address',
  entities: ['MAC_ADDRESS'],
  *find(input) {
    const { fromPixels } = input;
    for (const { pattern, expression, inPixels, evidence } of FORMS) {
      for (const match of matchDense(input, fromPixels ? inPixels : expression)) {
        const value = match[0];
        const lookalike = /[g-zO]/i.test(value);
        if (lookalike && !/^[0-9a-f.:-]+$/i.test(toDigits(value))) continue;
        const digits = value.replace(/[.:-]/g, '').toLowerCase();
        // Without a maker's prefix: made up by a program, as for virtual machines. IEEE 802, clause 8.4.
        const local = !fromPixels && /^.[26ae]/.test(digits);
        const reserved = local || /^(?:0+|f+)$/.test(digits);
        yield makeFinding('mac-address', 'MAC_ADDRESS', reserved ? 'bare' : evidence, { start: match.index, end: match.index + value.length }, {
          pattern,
          ...(reserved && { reserved }),
          ...(lookalike && { lookalike }),
        });
      }
    }
  },
};
