import { digits, pick, type Generators } from './generator';

type Series = readonly [name: string, added: number, letters: string];

/** Series, what it adds to the sum, and its letters from the rest zero on. */
const SERIES: readonly [Series, ...Series[]] = [['S', 0, 'JZIHGFEDCBA'], ['T', 4, 'JZIHGFEDCBA'], ['F', 0, 'XWUTRQPNMLK'], ['G', 4, 'XWUTRQPNMLK'], ['M', 3, 'XWUTRQPNJLK']];

/** Valid values: see `Generators`. */
export const SG: Generators = {
  SG_NRIC_FIN(random) {
    const [series, added, signs] = pick(random, SERIES);
    const body = digits(random, 7);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = Array.from(body).map(Number);
    return series + body + signs.charAt((2 * a + 7 * b + 6 * c + 5 * d + 4 * e + 3 * f + 2 * g + added) % 11);
  },
};
