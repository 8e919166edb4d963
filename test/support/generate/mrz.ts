import { birthday, digits, letters, padded, pick, type Generators, type Random } from './generator';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SURNAMES = ['LINDQVIST', 'OKONKWO', 'DE<VRIES', 'MARCHETTI', 'ZIELINSKA'] as const;
const NAMES = ['MAJA<ELISE', 'TOM', 'ADA<B', 'JEAN<LUC', 'INES'] as const;
const STATES = ['D<<', 'FRA', 'ESP', 'ITA', 'GBR', 'USA', 'POL', 'NLD', 'CHE'] as const;

/** Signs times 7, 3, 1, fillers being nothing. */
function check(field: string): string {
  const sum = Array.from(field, (sign, i) => Math.max(0, SIGNS.indexOf(sign)) * ([7, 3, 1][i % 3] ?? 0)).reduce((total, value) => total + value, 0);
  return String(sum % 10);
}

const checked = (field: string): string => field + check(field);

function parts(random: Random) {
  const born = birthday(random);
  const day = (year: number, month: number, date: number): string => padded(year % 100, 2) + padded(month, 2) + padded(date, 2);
  return {
    names: `${pick(random, SURNAMES)}<<${pick(random, NAMES)}`,
    state: pick(random, STATES),
    number: checked(letters(random, 9, SIGNS)),
    born: checked(day(born.year, born.month, born.day)),
    sex: pick(random, ['M', 'F', '<']),
    expiry: checked(day(2031, born.month, 12)),
  };
}

/** Two lines of 44: TD3. */
function passport(random: Random): string {
  const { names, state, number, born, sex, expiry } = parts(random);
  const optional = random() < 0.5 ? '<'.repeat(15) : checked(digits(random, 14));
  const proof = check(number + born + expiry + optional);
  return [`P<${state}${names}`.padEnd(44, '<'), `${number}${state}${born}${sex}${expiry}${optional}${proof}`].join('\n');
}

/** Three lines of 30: TD1; or two of 36: TD2. */
function card(random: Random): string {
  const { names, state, number, born, sex, expiry } = parts(random);
  if (random() < 0.5) {
    const proof = check(number + born + expiry + '<'.repeat(7));
    return [`I<${state}${names}`.padEnd(36, '<'), `${number}${state}${born}${sex}${expiry}${'<'.repeat(7)}${proof}`].join('\n');
  }
  const optional = '<'.repeat(15);
  const proof = check(number + optional + born + expiry + '<'.repeat(11));
  return [`I<${state}${number}${optional}`, `${born}${sex}${expiry}${state}${'<'.repeat(11)}${proof}`, names.padEnd(30, '<')].join('\n');
}

/** Valid machine-readable zones, their lines parted by line feeds: see `Generators`. */
export const MRZ: Generators = { PASSPORT_MRZ: passport, ID_CARD_MRZ: card };
