import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codedText } from '../../text/coded-text';
import type { DetectInput } from '../recognizer';
import { entropyOf } from './entropy';
import { crc32 } from '../crc32';
import { hasValidTail } from './key-checksum';
import { findKeyStarts, KEY_RULES } from './key-rules';
import { SHAPE_RULES } from './shape-rules';
import { findVendorKeys } from './vendor-keys';
import { findVendors, VENDOR_NAMES } from './vendor-names';

const plainText = (text: string): DetectInput => ({ text, words: [], fields: [], fromPixels: false });

test.each(KEY_RULES)('$name: every key of its form is found', ({ name, starts, rest, entropy }) => {
  const keys = fc.tuple(fc.constantFrom(...starts), fc.stringMatching(new RegExp(`^(?:${rest})$`)).filter((text) => entropyOf(text) >= entropy));
  fc.assert(fc.property(keys, fc.constantFrom('', ' ', '"', '=', '(', '\n'), ([start, text], before) => {
    const names = [...findVendorKeys(plainText(`x ${before}${start}${text}"`))].filter((key) => key.start === 2 + before.length).map(({ reason }) => reason.pattern);
    expect(names).toContain(name);
  }), { numRuns: 5 });
});

test.each(SHAPE_RULES)('$name: every key of its form is found', ({ name, holds, pattern }) => {
  const body = pattern.source.replace('(?<![A-Za-z0-9])', '^').replace('(?![A-Za-z0-9])', '$');
  fc.assert(fc.property(fc.stringMatching(new RegExp(body)), (text) => {
    expect(text).toContain(holds);
    expect([...findVendorKeys(plainText(`x ${text} y`))].map(({ reason }) => reason.pattern)).toContain(name);
  }), { numRuns: 5 });
});

test('rules are well formed: names of their own, no repeat without an end', () => {
  for (const names of [KEY_RULES.map(({ name }) => name), SHAPE_RULES.map(({ name }) => name), VENDOR_NAMES.map(([written]) => written)]) expect(new Set(names).size).toBe(names.length);
  for (const source of [...KEY_RULES.map(({ rest }) => rest), ...SHAPE_RULES.map(({ pattern }) => pattern.source), ...VENDOR_NAMES.map(([, { value }]) => value.source)]) {
    expect(source).not.toMatch(/[\])a-zA-Z0-9][*+](?![^[]*\])|\{\d+,\}/);
  }
  for (const { starts } of KEY_RULES) for (const start of starts) expect(start.length).toBeGreaterThanOrEqual(3);
});

test('keywords are found wherever they stand', () => {
  fc.assert(fc.property(fc.constantFrom(...KEY_RULES.flatMap(({ starts }) => starts)), fc.string(), fc.string(), (start, before, after) => {
    expect([...findKeyStarts(codedText(before + start + after))].map((hit) => (before + start + after).slice(hit.start, hit.end))).toContain(start);
  }));
  fc.assert(fc.property(fc.constantFrom(...VENDOR_NAMES), fc.string(), fc.boolean(), ([written, vendor], before, capital) => {
    const text = before + (capital ? written.toUpperCase() : written);
    expect([...findVendors(codedText(text))].filter(({ end }) => end === text.length).map(({ meaning }) => meaning)).toContain(vendor);
  }));
});

test('the checksum is that of the standard', () => {
  expect(crc32(Array.from('123456789', (sign) => sign.charCodeAt(0)))).toBe(0xcbf43926);
  expect(hasValidTail('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')).toBe(true);
});

test('one character changed, and the checksum fails', () => {
  fc.assert(fc.property(fc.nat(35), fc.constantFrom(...Array.from('0aZ')), (at, sign) => {
    const body = 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17';
    const changed = body.slice(0, at) + sign + body.slice(at + 1);
    expect(hasValidTail(`ghp_${changed}`)).toBe(changed === body);
  }));
});
