import { expect, test } from 'vitest';
import type { EntityType, Reason } from '../../core/model';
import { reasonKeys } from './region-reason';

const keys = (reason: Omit<Reason, 'pattern'> | null, entity: EntityType | null = 'IBAN_CODE') => reasonKeys({ entity, reason: reason && { pattern: 'grouped', ...reason } });

test.each([
  [{}, ['reason_form']],
  [{ checksum: 'valid' }, ['reason_valid']],
  [{ checksum: 'invalid', context: true, label: true }, ['reason_invalid', 'reason_label']],
  [{ context: true }, ['reason_context']],
  [{ reserved: true }, ['reason_form', 'reason_reserved']],
  [{ checksum: 'valid', region: true, reserved: true, lookalike: true }, ['reason_valid', 'reason_region', 'reason_reserved', 'reason_lookalike']],
] as const)('%j says %j', (reason, said) => {
  expect(keys(reason)).toEqual(said);
});

test('what the user asked for is said to be theirs', () => {
  expect(keys({ lookalike: true }, 'CUSTOM_WORD')).toEqual(['reason_word', 'reason_lookalike']);
  expect(keys({}, 'CUSTOM_PATTERN')).toEqual(['reason_pattern']);
});

test('an address of a private network is no example', () => {
  expect(keys({ reserved: true }, 'IP_ADDRESS')).toEqual(['reason_form', 'reason_private']);
});

test('what was drawn, or hides an unread place, has no reason', () => {
  expect(keys(null, null)).toEqual([]);
});
