import { findFields, type PlacedFields } from './detect/fields/find-fields';
import { findPii } from './detect/find-pii';
import { OWN_TYPES } from './detect/own-types';
import type { Detection, Finding, Frame, Policy, TextLayer, TextSpan } from './model';
import { firstFrom } from './text/spans';
import { fieldHints, type PlacedField } from './told/field-hints';

/** What is known of an image beside its text. */
export interface Surroundings {
  /** What its page said of its fields. */
  readonly fields: readonly PlacedField[];
  /** Boxes that are drawn on it. */
  readonly frames: readonly Frame[];
}

/** What was found in a layer, with what the places of its words told. */
export interface LayerDetection extends Detection {
  readonly placed: PlacedFields;
}

/**
 * Finds personal data in what was read of an image, knowing its fields: by what it is, by what the page says of it, and
 * by where it stands. Labels stay out of findings. Rejects with `cancelled` when the signal aborts.
 */
export async function findInLayer(layer: TextLayer, { fields, frames }: Surroundings, policy: Policy, signal?: AbortSignal): Promise<LayerDetection> {
  const { text, words } = layer;
  const placed = findFields(layer, frames, true);
  const hints = [...fieldHints(layer, fields), ...placed.hits.flatMap(({ entity, span }) => (span ? [{ entity, ...span }] : []))];
  const detection = await findPii({ text, words, fields: hints, fromPixels: true }, policy, signal ? { signal } : {});
  const told = (finding: Finding): boolean => OWN_TYPES.has(finding.entity) || finding.reason.checksum === 'valid' || finding.recognizer === 'field-hint';
  return { ...detection, placed, findings: detection.findings.flatMap((finding) => (told(finding) ? [finding] : without(finding, placed.readable))) };
}

/** What of a finding lies in no label: nothing, all, or the parts around one. `readable` is sorted by start, without overlaps. */
function without(finding: Finding, readable: readonly TextSpan[]): Finding[] {
  const parts: Finding[] = [];
  let { start } = finding;
  for (let i = Math.max(0, firstFrom(readable, start) - 1); i < readable.length; i++) {
    const span = readable[i];
    if (!span || span.start >= finding.end) break;
    if (span.end <= start) continue;
    if (span.start > start) parts.push({ ...finding, start, end: span.start });
    start = span.end;
  }
  if (start < finding.end) parts.push(start === finding.start ? finding : { ...finding, start });
  return parts;
}
