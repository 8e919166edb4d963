import { expect, test } from 'vitest';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('MAC_ADDRESS', [
  ['[[00:00:5e:00:53:af]]', 0.8],
  ['[[00-00-5E-00-53-AF]]', 0.8],
  ['[[0000.5e00.53af]]', 0.8],
  ['[[00:00:5e:10:00:00:00:01]]', 0.8],
  // Made up by a program: nobody's device, but for what names it so.
  ['mac: [[02:00:5e:10:00:01]]', 0.5, 0.6],
  ['MAC: [[00005e0053af]]', 0.5, 0.6],
]);

testNothing('MAC_ADDRESS', ['ff:ff:ff:ff:ff:ff', '00-00-00-00-00-00', 'commit 00005e0053af', '2024-01-02-03-04-05-06', '12:34:56', 'a0:b1:c2', '1234.5678.9012.3456']);

test('look-alikes count as hex digits, for less', async () => {
  const [finding] = await foundIn('at OO:00:5e:0O:53:af up', 'MAC_ADDRESS', { fromPixels: true });
  expect(finding).toMatchObject({ value: 'OO:00:5e:0O:53:af', reason: { lookalike: true } });
});
