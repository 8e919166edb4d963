import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, MASK_MODES } from '../../model';
import { emptyMap } from '../entity-map';
import { maskText } from '../mask-text';
import type { TextFormat } from './slot';

const MAP = emptyMap('type', 'secret of this test');
const VALUES = ['Ann "Lee"', 'Bo\nEk', 'a\\b', 'x,y;z', '<i>&amp;</i>', "D'Arcy", 'é😀', 'John Smith', '4111111111111111'] as const;

/** Findings anywhere in the text, also across what the format holds together. */
function findingsIn(text: string, edges: readonly number[]): Finding[] {
  const sorted = edges.map((edge) => edge % (text.length + 1)).toSorted((a, b) => a - b);
  return sorted.flatMap((start, index): Finding[] => {
    const end = sorted[index + 1];
    return index % 2 === 0 && end !== undefined && end > start ? [{ start, end, entity: index % 4 === 0 ? 'PERSON' : 'CREDIT_CARD', score: 1, recognizer: 'person', reason: { pattern: 'x' } }] : [];
  });
}

const edges = fc.array(fc.nat(), { minLength: 2, maxLength: 8 });
const masks = (text: string, at: readonly number[], format: TextFormat): string[] => MASK_MODES.map((mode) => maskText(text, findingsIn(text, at), { mode, map: MAP, format }).text);

test('JSON stays JSON, whatever is found in it', () => {
  const value = fc.oneof(fc.constantFrom(...VALUES), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.string({ unit: 'binary' }));
  const json = fc.array(fc.dictionary(fc.oneof(fc.constantFrom('name', 'card'), fc.string()), value), { minLength: 1 });
  fc.assert(
    fc.property(json, edges, fc.boolean(), (data, at, indented) => {
      for (const masked of masks(JSON.stringify(data, null, indented ? 2 : 0), at, 'json')) expect(() => JSON.parse(masked) as unknown).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test('a number of JSON becomes a string, and comes back as a number', () => {
  const text = '{"card": 4111111111111111, "n": 1}';
  const start = text.indexOf('4');
  const finding: Finding = { start: start + 2, end: start + 5, entity: 'CREDIT_CARD', score: 1, recognizer: 'credit-card', reason: { pattern: 'x' } };
  expect(maskText(text, [finding], { mode: 'replace', map: MAP, format: 'json' }).text).toBe('{"card": "[CREDIT_CARD_1]", "n": 1}');
});

/** The rows of a table, read as RFC 4180 says; throws where a quote stands within a field without quotes. */
function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('open quote');
        field += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') {
        if (text[at] === '"') throw new Error('quote within a field');
        field += text[at++];
      }
    }
    rows.at(-1)!.push(field);
    if (at < text.length && text[at] !== delimiter && text[at] !== '\n') throw new Error('text behind a quote');
    if (text[at] === '\n') rows.push([]);
    at++;
  }
  return rows;
}

test('a table keeps its rows and fields, whatever is found in it', () => {
  const field = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'grapheme-ascii' }).map((text) => text.replaceAll('\r', '')));
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';'), edges, (rows, delimiter, at) => {
      const quote = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const table = [['name', 'card', 'other'], ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
      const shape = readCsv(table, delimiter).map((row) => row.length);
      for (const masked of masks(table, at, 'csv')) expect(readCsv(masked, delimiter).map((row) => row.length)).toEqual(shape);
    }),
    { numRuns: 300 },
  );
});

test('HTML keeps its markup: tags, attributes and what stands between them are as many', () => {
  const text = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'grapheme' })).map((raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;'));
  const element = fc.tuple(fc.constantFrom('p', 'b', 'td'), text, text).map(([name, title, inner]) => `<${name} title="${title}" class=x>${inner}</${name}>`);
  const shapeOf = (html: string): string => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/=(?:"[^"]*"|[^\s>]*)/g, '=')).join('');
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 5 }), edges, (elements, at) => {
      const html = elements.join('');
      // What is found begins and ends within text or an attribute, and may span markup between them.
      const inside = new Set(Array.from(html.matchAll(/(?<=title=")[^"]*|(?<=>)[^<]+/g), (match) => Array.from({ length: match[0].length }, (_, i) => match.index + i)).flat());
      const findings = findingsIn(html, at).filter(({ start, end }) => inside.has(start) && inside.has(end - 1));
      for (const mode of MASK_MODES) {
        const masked = maskText(html, findings, { mode, map: MAP, format: 'html' }).text;
        expect(shapeOf(masked)).toBe(shapeOf(html));
      }
    }),
    { numRuns: 300 },
  );
});
