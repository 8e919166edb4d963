import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../text/base64';
import { importKey, seal, unseal } from './capture-cipher';

const rawKey = (fill: number): string => toBase64(new Uint8Array(32).fill(fill));
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));

test('what was sealed opens under its key and label', async () => {
  const key = await importKey(rawKey(1));
  await fc.assert(
    fc.asyncProperty(bytes, fc.string(), async (plain, label) => {
      expect(new Uint8Array(await unseal(key, label, await seal(key, label, plain)))).toEqual(plain);
    }),
  );
});

test('it does not open under another key or label, or with one bit turned', async () => {
  const [key, other] = [await importKey(rawKey(1)), await importKey(rawKey(2))];
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(), async (plain, at) => {
      const sealed = await seal(key, 'a/image', plain);
      await expect(unseal(other, 'a/image', sealed)).rejects.toMatchObject({ code: 'capture-gone' });
      await expect(unseal(key, 'b/image', sealed)).rejects.toMatchObject({ code: 'capture-gone' });
      const turned = new Uint8Array(sealed.data.slice(0));
      const place = at % turned.length;
      turned[place] = (turned[place] ?? 0) ^ (1 << (at % 8));
      await expect(unseal(key, 'a/image', { iv: sealed.iv, data: turned.buffer })).rejects.toMatchObject({ code: 'capture-gone' });
    }),
  );
});

test('the same bytes are sealed to other ones each time', async () => {
  const key = await importKey(rawKey(1));
  const plain = new Uint8Array(64);
  const sealed = await Promise.all(Array.from({ length: 50 }, async () => await seal(key, 'a', plain)));
  expect(new Set(sealed.map(({ iv }) => iv.join())).size).toBe(50);
  expect(new Set(sealed.map(({ data }) => new Uint8Array(data).join())).size).toBe(50);
});

test('keys have names that tell them apart and tell nothing of them', async () => {
  const names = await Promise.all([1, 1, 2].map(async (fill) => (await importKey(rawKey(fill))).name));
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(names[2]);
  expect(names[0]).toMatch(/^[0-9a-f]{16}$/);
  expect((await importKey(rawKey(1))).crypto.extractable).toBe(false);
});

test.each([['no base64', '***'], ['a short key', toBase64(new Uint8Array(5))], ['nothing', '']])('%s is no key', async (_name, text) => {
  await expect(importKey(text)).rejects.toMatchObject({ code: 'capture-gone' });
});
