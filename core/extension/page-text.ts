import { UmbraError } from '../errors';
import type { EntityType } from '../model';
import type { TextChange } from '../page/editing/text-change';
import { alsoElsewhere } from './also-elsewhere';
import { findInBackground, maskInBackground } from './mask-in-background';

/** Longest that a user waits for a paste, in milliseconds: then it stays back, and the notice offers to try again. */
const PATIENCE_MS = 15_000;

/** A change, and what kind of thing it hides. */
export type NamedChange = TextChange & { readonly entity: EntityType };

/**
 * Masks texts that belong together, such as a paste as text and as HTML: what is found in one is
 * masked in all of them, by one map. Errors: those of the engine; engine-lost where some recognizers
 * failed, as then nobody knows what stands there.
 */
export async function maskPageTexts(texts: readonly string[], site: string | null): Promise<readonly (readonly NamedChange[])[]> {
  const masks: (readonly NamedChange[])[] = [];
  for (const text of texts) {
    if (text.trim() === '') masks.push([]);
    else {
      const { changes, partial } = await maskInBackground({ text, site }, AbortSignal.timeout(PATIENCE_MS));
      if (partial) throw new UmbraError('engine-lost');
      masks.push(changes.map(({ start, end, entity, placeholder }) => ({ start, end, entity, replacement: placeholder })));
    }
  }
  return alsoElsewhere(texts, masks);
}

/** How much personal data a text holds. Errors: those of the engine. */
export async function checkPageText(text: string): Promise<number> {
  if (text.trim() === '') return 0;
  const { findings, partial } = await findInBackground(text, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (partial) throw new UmbraError('engine-lost');
  return findings.length;
}
