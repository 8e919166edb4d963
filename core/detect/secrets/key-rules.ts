import { CLOUD_KEYS } from './cloud-keys';
import { CODE_KEYS } from './code-keys';
import { indexKeywords } from './keyword-index';
import type { KeyRule } from './key-rule';
import { SHOP_KEYS } from './shop-keys';

/**
 * Keys that their beginning gives away. The forms are those that vendors document or secret scanners know (gitleaks,
 * GitHub's secret scanning).
 */
export const KEY_RULES: readonly KeyRule[] = [...CLOUD_KEYS, ...CODE_KEYS, ...SHOP_KEYS];

/** Every place in a text where a key may begin, with its rule; `end` is where its rest begins. */
export const findKeyStarts = indexKeywords(KEY_RULES.flatMap((rule) => rule.starts.map((start) => [start, rule] as const)), false);
