import type { Evidence } from '../../entities/row';
import type { Policy } from '../../model';
import { countriesOf } from '../make-policy';
import { matchReadings } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { isAmongNumbers, isPartOfCode } from '../number-neighbourhood';
import { isAssigned } from '../phone-plans';
import { isReservedPhone, PHONE_FORMS, type PhoneForm } from '../phone-forms';

/** Longest number there is. ITU-T E.164. */
const MAX_DIGITS = 15;
/** Dates that have as many digits as a phone number, American postal codes, and social security numbers. */
const NO_PHONE = /^\(?(?:\d{1,2}[./ -]\d{1,2}[./ -](?:1[789]|20)\d\d|(?:1[789]|20)\d\d[./ -]\d{1,2}[./ -]\d{1,2})(?!\d)|^\d{5}-\d{4}$|^\d{3}-\d{2}-\d{4}$/;
const EXTENSION = /,? ?(?:x|ext\.?|extension|poste|int\.|Durchwahl) ?\d{1,6}$/;

/** Phone numbers as they are written in 14 countries, and international ones of all countries. */
export const phoneNumber: Recognizer = {
  id: 'phone-number',
  entities: ['PHONE_NUMBER'],
  *find(input, policy) {
    const isHere = hereFor(policy);
    // Numbers come again, in tables and threads of mails; asking the plans takes long.
    const known = new Map<string, Judged | undefined>();
    for (const form of PHONE_FORMS) {
      for (const { match, lookalike } of matchReadings(input, form.expression, form.minDigits)) {
        if (NO_PHONE.test(match[0])) continue;
        const key = `${form.pattern} ${match[0]}`;
        if (!known.has(key)) known.set(key, judge(match[0], form));
        const judged = known.get(key);
        if (!judged) continue;
        const { written, evidence, reserved } = judged;
        const start = match.index;
        const span = { start, end: start + written.length };
        const isDoubtful = !isHere(form) || isPartOfCode(input.text, span) || (!/^(?:\+|00)/.test(written) && isAmongNumbers(input.text, span));
        yield makeFinding('phone-number', 'PHONE_NUMBER', isDoubtful ? 'bare' : evidence, span, {
          pattern: form.pattern,
          ...(reserved && { reserved }),
          ...(lookalike && { lookalike }),
        });
      }
    }
  },
};

/** Whether a form is of the region: where a region is chosen, other countries' ways of writing are numbers of some other kind. */
function hereFor({ region }: Policy): (form: PhoneForm) => boolean {
  const countries: readonly string[] | null = region && countriesOf(region);
  return ({ countries: used }) => countries === null || used.length === 0 || used.some((country) => countries.includes(country.toLowerCase()));
}

interface Judged {
  /** The part of the match that is the number. */
  readonly written: string;
  readonly evidence: Evidence;
  readonly reserved: boolean;
}

/** Takes groups off the end until a numbering plan knows the number, for the next column may stand close by. Nothing if it has too few digits. */
function judge(match: string, form: PhoneForm): Judged | undefined {
  const extension = EXTENSION.exec(match)?.[0] ?? '';
  let main = match.slice(0, match.length - extension.length);
  // A bracket that was opened before the number closes after it.
  if (extension === '' && main.endsWith(')') && !main.includes('(')) main = main.slice(0, -1);
  let longest: string | undefined;
  for (let written = main; ; ) {
    const count = written.replace(/\D/g, '').length;
    if (count < form.minDigits) break;
    if (count <= Math.min(form.maxDigits, MAX_DIGITS)) {
      longest ??= written;
      const whole = written === main ? main + extension : written;
      if (isReservedPhone(written)) return { written: whole, evidence: form.unknown, reserved: true };
      if (form.known !== form.unknown && isAssigned(written, form.countries)) return { written: whole, evidence: form.known, reserved: false };
    }
    const shorter = written.replace(/[^\d)]+\(?\d+\)?$/, '');
    if (shorter === written) break;
    written = shorter;
  }
  return longest === undefined ? undefined : { written: longest === main ? main + extension : longest, evidence: form.unknown, reserved: false };
}
