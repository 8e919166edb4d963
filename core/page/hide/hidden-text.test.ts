import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { HiddenText } from './hidden-text';

/** As much of a text node as is used here. */
const nodeOf = (data: string): Text => ({ data }) as Text;

/** Some nodes as one text, one after the other. */
function collected(nodes: readonly Text[]) {
  let text = '';
  const pieces = nodes.map((node) => {
    const start = text.length;
    text += node.data;
    return { node, start, end: text.length };
  });
  return { text, pieces };
}

test('a change over several nodes stands in the first, and all comes back', () => {
  const hidden = new HiddenText();
  const nodes = ['Write to mara', '.lindt@', 'example.org now'].map(nodeOf);
  hidden.apply(collected(nodes), [{ start: 9, end: 31, replacement: '[EMAIL_1]' }]);
  expect(nodes.map(({ data }) => data)).toEqual(['Write to [EMAIL_1]', '', ' now']);
  expect(hidden.size).toBe(1);
  hidden.restore();
  expect(nodes.map(({ data }) => data)).toEqual(['Write to mara', '.lindt@', 'example.org now']);
});

test('what the page wrote itself meanwhile is not overwritten by bringing back', () => {
  const hidden = new HiddenText();
  const node = nodeOf('mara');
  hidden.show(node, '████', 1);
  node.data = 'new';
  expect(hidden.isOurs(node)).toBe(false);
  expect(hidden.textOf(node)).toBe('new');
  hidden.restore();
  expect(node.data).toBe('new');
});

test('a node that says something else by the time of the answer is left alone', () => {
  const hidden = new HiddenText();
  const node = nodeOf('mara');
  const before = collected([node]);
  node.data = 'other';
  hidden.apply(before, [{ start: 0, end: 4, replacement: 'x' }]);
  expect(node.data).toBe('other');
});

test('whatever is hidden, however often, comes back byte for byte', () => {
  const change = fc.record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 6 }), fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 3 }), (texts, rounds) => {
      const hidden = new HiddenText();
      const nodes = texts.map(nodeOf);
      for (const round of rounds) {
        const whole = collected(nodes.map((node) => nodeOf(hidden.textOf(node))));
        const pieces = whole.pieces.map((piece, index) => ({ ...piece, node: nodes[index]! }));
        let last = 0;
        const changes = round
          .toSorted((a, b) => a.from - b.from)
          .flatMap(({ from, length }) => {
            const start = Math.max(from, last);
            const end = Math.min(start + length, whole.text.length);
            if (start >= end) return [];
            last = end;
            return [{ start, end, replacement: '█' }];
          });
        hidden.apply({ text: whole.text, pieces }, changes);
      }
      hidden.restore();
      expect(nodes.map(({ data }) => data)).toEqual(texts);
    }),
  );
});
