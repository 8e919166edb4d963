import { expect, test } from 'vitest';
import { placedText, type PlacedRow } from '../../../test/support/placed-text';
import { imageBox, type Frame } from '../../model';
import { findFields } from './find-fields';

/** Values whose place tells what they are. */
function valuesIn(lines: readonly PlacedRow[], frames: readonly Frame[] = []): string[] {
  const layer = placedText(lines);
  return findFields(layer, frames, true).hits.flatMap(({ span }) => (span ? [layer.text.slice(span.start, span.end)] : []));
}

const card = (far: string): PlacedRow[] => [
  [['First name', 40, 0]],
  [['Xenon', 40, 24]],
  [['Street', 40, 60], [far, 700, 60]],
  [['12 Oxide Lane', 40, 84]],
];

test('under its label a value is seen, whatever stands in the column to the right', () => {
  expect(valuesIn(card('Argon sent 1'))).toEqual(['Xenon', '12 Oxide Lane']);
});

test('in a list of labels and values what stands under a label is the next one', () => {
  const list: PlacedRow[] = [
    [['First name', 40, 0], ['Xenon', 300, 0]],
    [['Street', 40, 24], ['12 Oxide Lane', 300, 24]],
    [['Lane of birds', 40, 48], ['13 Argon Road', 300, 48]],
  ];
  expect(valuesIn(list)).toEqual(['Xenon', '12 Oxide Lane']);
});

test('an address under its title ends with the town and its code, in any country', () => {
  const lines: PlacedRow[] = [
    [['Mailing address', 40, 0]],
    [['Unit 3, 88 Oxide Road', 40, 24]],
    [['Argonton 1010', 40, 48]],
    [['Last contacted', 40, 72]],
    [['21 Oct 2025', 40, 96]],
  ];
  expect(valuesIn(lines)).toEqual(['Unit 3, 88 Oxide Road', 'Argonton 1010']);
});

test('under an input stands the label of the next one, known or not', () => {
  const lines: PlacedRow[] = [
    [['First name', 40, 0], ['Last name', 400, 0]],
    [['Xenon', 52, 34], ['Argon', 412, 34]],
    [['Pronouns', 40, 80]],
    [['they', 52, 114]],
  ];
  const input = (x: number, y: number): Frame => ({ box: imageBox(x, y, 300, 36), solid: false });
  expect(new Set(valuesIn(lines, [input(40, 26), input(400, 26), input(40, 106)]))).toEqual(new Set(['Xenon', 'Argon']));
});

test('a company is nobody, under a label that names much else', () => {
  expect(valuesIn([[['First name', 40, 0]], [['Xenon', 40, 24]], [['Name', 40, 60]], [['Oxide Works Ltd', 40, 84]]])).toEqual(['Xenon']);
});

test('a date and a number over an address are no lines of it', () => {
  const lines: PlacedRow[] = [
    [['04/12/1959', 300, 0]],
    [['Oxide', 300, 24]],
    [['0088412055', 300, 48]],
    [['3 rue du Radon', 300, 72]],
    [['29200 Argon', 300, 96]],
  ];
  expect(valuesIn(lines)).toEqual(['3 rue du Radon', '29200 Argon']);
});

test('beside its name a label is no head of a column', () => {
  const lines: PlacedRow[] = [
    [['First name', 40, 0], ['Xenon', 300, 0], ['Date', 700, 0], ['Street', 900, 0]],
    [['Doctor', 40, 40], ['Dr Anna Oxide', 300, 40], ['Date', 700, 40], ['Street', 900, 40]],
    [['Radon of Argon', 40, 80], ['none', 300, 80], ['12/11/2025', 700, 80], ['12 Oxide Lane', 900, 80]],
  ];
  expect(valuesIn(lines)).not.toContain('Radon of Argon');
});
