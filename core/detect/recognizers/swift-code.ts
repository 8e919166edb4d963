import { COUNTRY_CODES } from '../identifiers/country-codes';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const CODE = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)[A-Z]{4}([A-Z]{2})([A-Z0-9]{2})([A-Z0-9]{3})?(?!_?[\p{L}\p{N}])/gu;

/** Codes of banks, eight signs or eleven. Many a word in capitals has their form too. ISO 9362. */
export const swiftCode: Recognizer = {
  id: 'swift-code',
  entities: ['SWIFT_CODE'],
  *find({ text }) {
    for (const match of text.matchAll(CODE)) {
      const [code, country = '', place = '', branch = ''] = match;
      if (!COUNTRY_CODES.has(country)) continue;
      const isNoWord = branch === 'XXX' || /\d/.test(branch) || /^(?:\d[A-Z]|[A-Z]?[2-9])/.test(place);
      yield makeFinding('swift-code', 'SWIFT_CODE', isNoWord ? 'weak' : 'bare', { start: match.index, end: match.index + code.length }, { pattern: branch === '' ? 'bank' : 'branch' });
    }
  },
};
