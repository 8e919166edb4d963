import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';
import type { Evidence } from '../../entities/row';
import { toDigits } from '../look-alikes';

const FORMS: readonly { pattern: string; source: (hex: string) => string; evidence: Evidence }[] = [
  { pattern: 'octets', source: (hex) => `${hex}{2}(?::${hex}{2}){5}(?:(?::${hex}{2}){2})?|${hex}{2}(?:-${hex}{2}){5}(?:(?:-${hex}{2}){2})?`, evidence: 'plain' },
  { pattern: 'dotted', source: (hex) => `${hex}{4}\\.${hex}{4}\\.${hex}{4}`, evidence: 'plain' },
  { pattern: 'digits', source: (hex) => `${hex}{12}`, evidence: 'bare' },
];

/** Hardware addresses of network devices: EUI-48 and EUI-64, parted by colons or dashes, or as Cisco writes them. */
export const macAddress: Recognizer = {
  id: 'mac-address',
  entities: ['MAC_ADDRESS'],
  *find({ text, fromPixels }) {
    const hex = fromPixels ? '[0-9a-fA-FOoIlSZ]' : '[0-9a-fA-F]';
    for (const { pattern, source, evidence } of FORMS) {
      for (const match of text.matchAll(new RegExp(`(?<![A-Za-z0-9]|\\w[:._-])(?:${source(hex)})(?![A-Za-z0-9]|[:._-]\\w)`, 'g'))) {
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
