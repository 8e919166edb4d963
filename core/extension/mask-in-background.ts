import type { Finding, MaskMode, Policy } from '../model';
import { policyOf } from '../settings/schema';
import type { TextFormat } from '../text/formats/slot';
import { type MaskChange, maskText } from '../text/mask-text';
import { restoreText, type RestoredText } from '../text/restore-text';
import { findText } from './engine-client';
import { engineHost } from './engine-host';
import { readEntityMap, withEntityMap } from './entity-map-store';
import { loadSettings } from './settings-store';
import { languageOf } from './text-language';

/** A text to mask. */
export interface MaskRequest {
  readonly text: string;
  /** Origin of the page it is for, whose map counts; `null` for none. */
  readonly site: string | null;
  /** How it is written; plain by default. */
  readonly format?: TextFormat | undefined;
  /** Instead of the user's choice. */
  readonly mode?: MaskMode | undefined;
}

/** A masked text and what was changed in it. */
export interface MaskReply {
  readonly text: string;
  readonly changes: readonly MaskChange[];
  /** Some recognizers failed: what they look for was not looked for. */
  readonly partial: boolean;
}

/** A text to restore. */
export interface RestoreRequest {
  readonly text: string;
  readonly site: string | null;
  readonly format?: TextFormat | undefined;
}

/**
 * Masks a text by the policy in use and remembers its placeholders. Background only. Whatever goes wrong throws, and
 * nothing is remembered. Errors: engine-lost, cancelled, text-too-large, map-full.
 */
export async function maskInBackground({ text, site, format = 'plain', mode }: MaskRequest, signal?: AbortSignal): Promise<MaskReply> {
  const settings = await loadSettings();
  const { findings, partial } = await findInBackground(text, { policy: policyOf(settings), format, signal });
  const masked = await withEntityMap(site, (map) => {
    const result = maskText(text, findings, { mode: mode ?? settings.maskMode, map, format, language: languageOf(settings) });
    signal?.throwIfAborted();
    return { map: result.map, result };
  });
  return { text: masked.text, changes: masked.changes, partial };
}

/** Puts back what the site's map knows. Background only. */
export async function restoreInBackground({ text, site, format = 'plain' }: RestoreRequest): Promise<RestoredText> {
  return restoreText(text, await readEntityMap(site), { format });
}

/** Finds personal data in a text by the policy in use, or another one. Background only. Errors: engine-lost, cancelled, text-too-large. */
export async function findInBackground(text: string, { policy, format, signal }: { readonly policy?: Policy; readonly format?: TextFormat; readonly signal?: AbortSignal | undefined } = {}): Promise<{ findings: Finding[]; partial: boolean }> {
  return await findText(text, policy ?? policyOf(await loadSettings()), { format, signal }, engineHost.access);
}
