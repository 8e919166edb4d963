import type { Chain } from './chains';
import { unitAt } from './details';
import { ROLE } from './lexicon';
import { is, type Words } from './tokens';

/** Longest building's name, in words. */
const MAX_WORDS = 8;

/** Adds what stands before a chain: units, `c/o`, and a building's or firm's name of the same block. */
export function growBackward(words: Words, chain: Chain, least: number): void {
  unitBefore(words, chain, least);
  careBefore(words, chain, least);
  buildingBefore(words, chain, least);
}

/** `Apt. 434 40 Rue de la Sarthe`, `Flat 2, 12 High Street`. */
function unitBefore(words: Words, chain: Chain, least: number): void {
  for (let back = 1; back <= 3; back++) {
    const at = chain.from - back;
    if (at < least) return;
    if (/^(?:other|blank)$/.test(words.tokens[at + 1]?.gap ?? 'other')) return;
    if (unitAt(words, at) === chain.from && (words.tokens[at]?.capital || words.tokens[at]?.digit || is(words, at, ROLE.sureUnit))) {
      chain.from = at;
      chain.parts.add('unit');
      return unitBefore(words, chain, least);
    }
  }
}

/** `c/o Ada Byron, 12 High Street`, `FAO: Ada Byron\n12 High Street`. */
function careBefore({ tokens }: Words, chain: Chain, least: number): void {
  for (let at = chain.from - 1; at >= Math.max(least, chain.from - MAX_WORDS); at--) {
    if (/^(?:other|blank)$/.test(tokens[at + 1]?.gap ?? 'other')) return;
    const isCare = tokens[at]?.folded === 'c' && tokens[at + 1]?.folded === 'o' && tokens[at + 1]?.gap === 'slash';
    if (!isCare && !/^(?:fao|attn)$/.test(tokens[at]?.folded ?? '')) continue;
    chain.from = at;
    return;
  }
}

/** `Willoughby House, Moor Lane`, `Restaurang Thai House\nKanalv\u00E4gen 7`: a line or a part of one that names a building. */
function buildingBefore(words: Words, chain: Chain, least: number): void {
  const { tokens } = words;
  const gap = tokens[chain.from]?.gap;
  if (gap !== 'comma' && gap !== 'line' && gap !== 'dash') return;
  let from = chain.from;
  let isBuilding = false;
  while (from > least && chain.from - from < MAX_WORDS) {
    const token = tokens[from - 1];
    if (!token) break;
    const isStart = from < chain.from && tokens[from]?.gap !== 'space' && tokens[from]?.gap !== 'dot';
    if (isStart) break;
    if (!token.capital && !token.digit && !is(words, from - 1, ROLE.particle)) return;
    isBuilding ||= is(words, from - 1, ROLE.building);
    from--;
  }
  const before = tokens[from]?.gap;
  const isWhole = from === 0 || before === 'line' || before === 'blank' || before === 'other' || before === 'comma' || before === 'tab';
  if (isBuilding && isWhole && from < chain.from && chain.from - from < MAX_WORDS) chain.from = from;
}
