import { findPii } from './detect/find-pii';
import type { Detection, Policy, TextLayer } from './model';
import { fieldHints, type PlacedField } from './told/field-hints';

/** Finds personal data in what was read of an image, knowing its fields. Rejects with `cancelled` when the signal aborts. */
export async function findInLayer(layer: TextLayer, fields: readonly PlacedField[], policy: Policy, signal?: AbortSignal): Promise<Detection> {
  const { text, words } = layer;
  return findPii({ text, words, fields: fieldHints(layer, fields), fromPixels: true }, policy, signal ? { signal } : {});
}
