import type { TextLanguage } from '../../model';
import type { Random } from './random';
import { fitDigits, reservedNumber } from './shapes';

/**
 * National numbers that are set aside for films and examples: NANPA's 555-0100 to 0199, Ofcom's and ARCEP's for drama,
 * Bundesnetzagentur's, PTS's and ComReg's. `#` is any digit, `+` one from 2 to 9.
 */
const RESERVED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  1: ['+##55501##'],
  44: ['07700900###', '02079460###', '01134960###', '01214960###', '01614960###', '01314960###', '01632960###'],
  33: ['019900####', '026191####', '035301####', '046571####', '053649####', '063998####'],
  49: ['03023125###', '06990009###', '04066969###', '08999998###', '02214710###'],
  46: ['08465004##', '0313900###', '07017406##'],
  353: ['02091#####'],
};

const OF_LANGUAGE: Readonly<Partial<Record<TextLanguage, string>>> = { fr: '33', de: '49' };

/** A phone number of the same country and form that rings nowhere. */
export function fakePhone(value: string, language: TextLanguage, random: Random): string {
  const digits = value.replace(/\D/g, '');
  const written = /^\s*(?:\+|00)/.test(value) ? digits.replace(/^00/, '') : null;
  const code = written === null ? (OF_LANGUAGE[language] ?? (digits.startsWith('0') ? '44' : '1')) : Object.keys(RESERVED).find((prefix) => written.startsWith(prefix));
  const forms = code === undefined ? undefined : RESERVED[code];
  if (code === undefined || !forms) return reservedNumber(value, random);
  // The form with as many digits as the value, so that it can be written likewise.
  const leading = digits.length - (written?.length ?? digits.length);
  const wanted = written === null ? digits.length : digits.length - leading - code.length;
  const length = (form: string): number => (written === null || code === '1' ? form.length : form.length - 1);
  const fitting = forms.filter((form) => length(form) === wanted);
  const form = random.pick(toNonEmpty(fitting) ?? forms);
  const national = form.replace(/[#+]/g, (sign) => String(sign === '+' ? 2 + random.integer(8) : random.integer(10)));
  const significant = code === '1' ? national : national.slice(1);
  if (written === null) return fitDigits(value, national) ?? national;
  return fitDigits(value, `${digits.slice(0, leading)}${code}${significant}`) ?? `+${code} ${significant}`;
}

function toNonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = items;
  return first === undefined ? null : [first, ...rest];
}
