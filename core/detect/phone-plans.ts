import { OTHER_CALLING_CODES, PLANS } from '#phone-metadata';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';

/** Digits behind the calling code that subscribers have nearly everywhere. ITU-T E.164 has fifteen in all. */
const LEAST_DIGITS = 7;
const MOST_DIGITS = 12;

/** Whether the numbering plan of one of the countries knows a number; of whichever the number names itself if none is given. */
export function isAssigned(written: string, countries: readonly CountryCode[]): boolean {
  const text = written.replace('(0)', '').replace(/^00/, '+');
  if (countries.length > 0) return countries.some((defaultCountry) => parsePhoneNumberFromString(text, { defaultCountry, extract: false }, PLANS)?.isValid() === true);
  return parsePhoneNumberFromString(text, PLANS)?.isValid() ?? isElsewhere(text);
}

/** Whether a number begins with the calling code of a country whose plan is not at hand, and is of a usual length. */
function isElsewhere(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const code = OTHER_CALLING_CODES.find((other) => digits.startsWith(other));
  const rest = digits.length - (code?.length ?? 0);
  return code !== undefined && rest >= LEAST_DIGITS && rest <= MOST_DIGITS;
}
