import { birthday, digits, integer, padded, pick, type Generators, type Random } from './generator';
import { luhnDigit } from './securities';

/** Every tenth is a samordningsnummer, with 60 more for the day. */
function personnummer(random: Random): string {
  const { year, month, day } = birthday(random, 1935, 2020);
  const date = padded(year % 100, 2) + padded(month, 2) + padded(day + (random() < 0.1 ? 60 : 0), 2);
  const serial = digits(random, 3);
  const check = luhnDigit(date + serial);
  const century = Math.floor(year / 100);
  return pick(random, [`${date}-${serial}${check}`, `${century}${date}-${serial}${check}`, `${century}${date}${serial}${check}`, `${date}${serial}${check}`]);
}

function organisationsnummer(random: Random): string {
  const number = pick(random, ['2', '5', '7', '8', '9']) + digits(random, 1) + integer(random, 2, 9) + digits(random, 6);
  const whole = number + luhnDigit(number);
  return pick(random, [whole, `${whole.slice(0, 6)}-${whole.slice(6)}`, `SE${whole}01`]);
}

function bankgiro(random: Random): string {
  const number = integer(random, 1, 9) + digits(random, integer(random, 5, 6));
  const whole = number + luhnDigit(number);
  return `${whole.slice(0, -4)}-${whole.slice(-4)}`;
}

/** Swedish numbers with a check. */
export const SE: Generators = { SE_PERSONNUMMER: personnummer, SE_ORGANISATIONSNUMMER: organisationsnummer, SE_BANKGIRO: bankgiro };
