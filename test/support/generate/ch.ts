import { digits, pick, type Generators, type Random } from './generator';

/** As an EAN of 13 digits. */
function ahv(random: Random): string {
  const number = `756${digits(random, 9)}`;
  const sum = Array.from(number).reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  const whole = number + ((10 - (sum % 10)) % 10);
  return pick(random, [whole, whole.replace(/^(...)(....)(....)(..)$/, '$1.$2.$3.$4')]);
}

function uid(random: Random): string {
  for (;;) {
    const number = digits(random, 8);
    const rest = Array.from(number).reduce((sum, digit, i) => sum + Number(digit) * ([5, 4, 3, 2, 7, 6, 5, 4][i] ?? 0), 0) % 11;
    const whole = number + (rest === 0 ? 0 : 11 - rest);
    if (rest !== 1) return pick(random, [`CHE${whole}`, whole.replace(/^(...)(...)(...)$/, 'CHE-$1.$2.$3')]);
  }
}

/** Swiss numbers with a check. */
export const CH: Generators = { CH_AHV: ahv, CH_UID: uid, CH_VAT: (random) => `${uid(random)} ${pick(random, ['MWST', 'TVA', 'IVA'])}` };
