import { expect, test } from 'vitest';
import { CRYPTO } from '../../../test/support/generate/crypto';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';
import { ENTITIES } from '../../entities/table';
import type { EntityType } from '../../model';

// From BIP 173, BIP 350 and EIP 55: their own test vectors.
testCases('CRYPTO', [
  ['send to [[BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4]] now', 0.9],
  ['[[bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0]]', 0.9],
  ['bitcoin:[[bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4]]?amount=1', 0.9],
  // A letter was mistyped.
  ['[[bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5]]', 0.4, 0.5],
]);

testCases('CRYPTO_ETH', [
  ['[[0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359]]', 0.9],
  ['[[0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d358]]', 0.4, 0.5],
  ['ETH: [[0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359]]', 0.5, 0.9],
  ['send it to [[0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359]]', 0.4, 0.5],
]);

testNothing('CRYPTO_ETH', ['0x0000000000000000000000000000000000000000', 'commit 0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359', 'fb6916095ca1df60bB79Ce92cE3Ea74c37c5d359', '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35900']);
testNothing('CRYPTO', ['3f786850e387550fdab836ed7e6dc881', '1234567890123456789012345678', 'bc4f786850e387550fdab836ed7e6dc8', '13AM4VW2dhxYgXeQepoHkHSQuy6NgaEb94x']);
testNothing('CRYPTO_XMR', [`id ${'4f7c1e029b3d4a68'.repeat(6).slice(1)}`]);
testNothing('CRYPTO_SOL', ['7EqQdEULxWcraVx3mXKFjc84LhCkMGZCkRuDpvcMwJeK', 'session 9b2c7e1d4f6a8b0c2d4e6f8a0b1c3d5e']);

const coins = (Object.keys(CRYPTO) as EntityType[]).filter((type) => type !== 'CRYPTO_SOL');

test.each(coins)('any address of %s is told by its checksum, and one that was mistyped by its label', async (type) => {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let i = 0; i < 40; i++) {
    const address = CRYPTO[type]?.(random) ?? '';
    const [finding] = await foundIn(`pay ${address}.`, type);
    expect([address, finding?.value]).toEqual([address, address]);
    expect(finding?.score).toBeGreaterThan(0.9);
    const at = address.length - 1 - Math.floor(random() * 20);
    const wrong = address.slice(0, at) + (address.charAt(at) === '7' ? '8' : '7') + address.slice(at + 1);
    const [mistyped] = await foundIn(`${ENTITIES[type].labels.en[0]}: ${wrong}`, type, { policy: { minScore: 0.4 } });
    expect([wrong, mistyped?.value]).toEqual([wrong, wrong]);
    expect(mistyped?.reason.checksum).toBe('invalid');
  }
});
