import { expect, test } from 'vitest';
import { parseStartArguments, UsageError } from './arguments';

test('inputs, folder, languages and JSON are read', () => {
  expect(parseStartArguments(['a.png', '--out', 'x', 'https://example.org/', '--json', '--language', 'en, DE,en'])).toEqual({
    inputs: ['a.png', 'https://example.org/'],
    out: 'x',
    json: true,
    languages: ['eng', 'deu'],
  });
});

test('nothing is a demo into ./out', () => {
  expect(parseStartArguments([])).toEqual({ inputs: [], out: 'out', json: false, languages: null });
});

test.each([[['--nope']], [['--out']], [['--language', 'xx']], [['--language', '']], [['']], [['--json=1']]])('%j is refused', (argv) => {
  expect(() => parseStartArguments(argv)).toThrow(UsageError);
});
