import { expect, test } from 'vitest';
import { parseStartArguments, UsageError } from './arguments';

test('inputs, folder, languages and JSON are read', () => {
  expect(parseStartArguments(['a.png', '--out', 'x', 'https://example.org/', '--json', '--language', 'en, DE,en'])).toEqual({
    inputs: ['a.png', 'https://example.org/'],
    out: 'x',
    full: false,
    json: true,
    languages: ['eng', 'deu'],
  });
});

test('nothing is a demo into ./out', () => {
  expect(parseStartArguments([])).toEqual({ inputs: [], out: 'out', full: false, json: false, languages: null });
});

test('pages can be asked for as a whole', () => {
  expect(parseStartArguments(['--full', 'https://example.org/'])).toMatchObject({ inputs: ['https://example.org/'], full: true });
});

test.each([[['--nope']], [['--out']], [['--language', 'xx']], [['--language', '']], [['']], [['--json=1']]])('%j is refused', (argv) => {
  expect(() => parseStartArguments(argv)).toThrow(UsageError);
});
