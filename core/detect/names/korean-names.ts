import type { FoundName } from './cued-names';
import type { NameText } from './name-text';

/** The surnames of nine in ten Koreans, as passports write them. https://en.wikipedia.org/wiki/List_of_South_Korean_surnames_by_prevalence */
const SURNAMES = new Set('kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim han shin seo suh oh kwon hwang song ahn an yoo yu hong son bae baek nam moon noh'.split(' '));
/** Longest syllable, in letters. */
const MOST = 6;

/** `Sign-in Park`. */
const ENGLISH = /^(?:up|in|on|off|out|by|op|to|over|down|fi)$/;

/** Korean names in Latin letters: a given name of two syllables that a hyphen joins, and one of the usual surnames beside it. */
export function* koreanNames({ tokens }: NameText): Generator<FoundName> {
  const isSurname = (i: number): boolean => tokens[i]?.shape === 'title' && SURNAMES.has(tokens[i]?.key ?? '');
  for (let i = 1; i < tokens.length; i++) {
    const [first, second] = [tokens[i - 1], tokens[i]];
    if (!first || second?.gap !== '-' || first.shape !== 'title' || second.shape !== 'lower' || first.key.length > MOST || second.key.length > MOST || ENGLISH.test(second.key)) continue;
    const found = { evidence: 'plain', pattern: 'korean' } as const;
    if (isSurname(i + 1) && tokens[i + 1]?.gap === ' ') yield { ...found, first: i - 1, last: i + 1 };
    else if (isSurname(i - 2) && first.gap === ' ') yield { ...found, first: i - 2, last: i };
  }
}
