import { findPlaces, findPostcodes, isKnownPlace, isPlaceName } from '../addresses/find-places';
import { isOtherAddress } from '../addresses/labelled';
import { labelledTexts } from '../addresses/labelled-text';
import { spanOf, wordsOf } from '../addresses/tokens';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

/** What a label says is a place: names without digits, no code and nobody's words for nothing. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’/() -]{1,60}(?:, ?\p{L}[\p{L}\p{M}.' -]{1,40}){0,3}$/u;
const NOTHING = /^(?:null|none|nil|undefined|unknown|string|required|optional|select.*|choose.*|n\/a|true|false)$/i;
const MAX_WORDS = 6;
const ONE_WORD = /^\p{Lu}\p{L}{2,24}$/u;

/** Places of people: by label, beside a postcode, after what people say of where they are, and as known names. */
export const location: Recognizer = {
  id: 'location',
  entities: ['LOCATION'],
  *find(input) {
    const words = wordsOf(input);
    for (const { from, to, evidence, pattern } of findPlaces(words, input.fromPixels)) yield makeFinding('location', 'LOCATION', evidence, spanOf(words, from, to), { pattern });
    for (const { town } of findPostcodes(words)) {
      if (town) yield makeFinding('location', 'LOCATION', town.evidence, spanOf(words, town.from, town.to), { pattern: town.pattern });
    }
    // `Address: Gdynia`: somebody who gives the town alone.
    for (const { start, end, label } of labelledTexts(words, 'STREET_ADDRESS', 1)) {
      const value = input.text.slice(start, end);
      if (isOtherAddress(words, label)) continue;
      if (ONE_WORD.test(value) && !NOTHING.test(value) && isPlaceName(words, start)) yield makeFinding('location', 'LOCATION', 'plain', { start, end }, { pattern: 'as-address', context: true, label: true });
    }
    for (const { start, end } of labelledTexts(words, 'LOCATION', 1)) {
      const value = input.text.slice(start, end);
      if (!(PLACE.test(value) || isKnownPlace(words, start, end)) || NOTHING.test(value) || value.split(' ').length > MAX_WORDS) continue;
      yield makeFinding('location', 'LOCATION', 'plain', { start, end }, { pattern: 'labelled', context: true, label: true });
    }
  },
};
