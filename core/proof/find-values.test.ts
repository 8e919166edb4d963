import { expect, test } from 'vitest';
import { imageBox, type EntityType, type TextLayer } from '../model';
import { findValues } from './find-values';
import { knownValue } from './known-values';

function layerOf(text: string): TextLayer {
  const words = [...text.matchAll(/\S+/g)].map((match) => {
    const before = text.slice(0, match.index);
    const x = match.index - (before.lastIndexOf('\n') + 1);
    return { start: match.index, end: match.index + match[0].length, box: imageBox(x * 8, (before.split('\n').length - 1) * 20, match[0].length * 8 - 2, 14), confidence: 0.9 };
  });
  return { text, words, unread: [] };
}

/** What of a value is seen in a text: the words that show it. */
function seen(entity: EntityType, value: string, text: string, score = 0.9, covered: ReturnType<typeof imageBox>[] = []): string[] {
  const one = knownValue({ text: value }, { entity, start: 0, end: value.length, score });
  const layer = layerOf(text);
  return one === null ? [] : findValues(layer, [one], covered).map(({ why, words }) => `${why}: ${words.map(({ start, end }) => layer.text.slice(start, end)).join(' ')}`);
}

test.each<[EntityType, string, string, string]>([
  ['CREDIT_CARD', '4000 0566 5566 5556', 'card 4000056655665556 was charged', 'again: 4000056655665556'],
  ['CREDIT_CARD', '4000056655665556', 'card 4000 0566 5566 5556 was charged', 'again: 4000 0566 5566 5556'],
  ['IBAN_CODE', 'DE89 3704 0044 0532 0130 00', 'to DE89-3704-0044-0532-O13O-OO today', 'again: DE89-3704-0044-0532-O13O-OO'],
  ['EMAIL_ADDRESS', 'ada.k@holm.example', 'see mailto:Ada.K@holm.example?subject', 'again: mailto:Ada.K@holm.example?subject'],
  ['PERSON', 'Wilma Tannert', 'said WILMA  TANNERT today', 'again: WILMA TANNERT'],
  ['PERSON', 'José Ibáñez', 'said Jose Ibanez today', 'again: Jose Ibanez'],
  ['PHONE_NUMBER', '+49 30 23125 014', 'call +49 (30) 23125-014 now', 'again: +49 (30) 23125-014'],
])('%s %s is seen however it is written', (entity, value, text, expected) => {
  expect(seen(entity, value, text)).toEqual([expected]);
});

test.each<[EntityType, string, string, string]>([
  ['PERSON', 'Wilma Tannert', 'signed by Ms Tannert, today', 'part: Tannert,'],
  ['EMAIL_ADDRESS', 'wilma.tannert@quendel.example', 'user wilma.tannert logged in', 'part: wilma.tannert'],
  ['CREDIT_CARD', '4000 0566 5566 5556', 'card ending in 5556 was charged', 'part: 5556'],
  ['CREDIT_CARD', '4000 0566 5566 5556', 'card •••• 5556 was charged', 'part: 5556'],
  ['API_KEY', 'sk_live_9f8e7d6c5b4a39281706', 'key …b4a39281706', 'part: …b4a39281706'],
])('of %s %s a telling part is seen', (entity, value, text, expected) => {
  expect(seen(entity, value, text)).toContain(expected);
});

test.each<[EntityType, string, string]>([
  ['PERSON', 'Ann Lee', 'planning leeway'],
  ['PERSON', 'Hartwell Brown', 'the brown fox and Brown & Sons'],
  ['CREDIT_CARD', '4000 0566 5566 5556', 'order 5556 of 2024'],
  ['EMAIL_ADDRESS', 'info@holm.example', 'more info here'],
  ['POSTAL_CODE', '1017', 'in 1017 cases'],
  ['PHONE_NUMBER', '555-0147', 'or 555-0148'],
])('of %s %s nothing is seen in other text', (entity, value, text) => {
  expect(seen(entity, value, text)).toEqual([]);
});

test('the last digits that stick out of a region are a part', () => {
  expect(seen('CREDIT_CARD', '4000 0566 5566 5556', 'card xxxx xxxx xxxxx 5556', 0.9, [imageBox(40, 0, 120, 14)])).toContain('part: 5556');
});

test('a value over two lines is one value, shown line by line', () => {
  expect(seen('STREET_ADDRESS', '17 Ringlestone Way, Quendelham', 'at 17 Ringlestone\nWay, Quendelham today')).toEqual(['again: 17 Ringlestone', 'again: Way, Quendelham']);
});

test('one plain word that is not sure to be anything is not looked for elsewhere', () => {
  expect(seen('USERNAME', 'notes.txt', 'open notes.txt', 0.45)).toEqual([]);
  expect(seen('USERNAME', 'wtannert', 'hi wtannert', 0.8)).toEqual(['again: wtannert']);
});
