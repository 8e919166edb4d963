import { UmbraError } from '../errors';
import type { HostedFinding, HostedText } from './provider';
import { toUtf16 } from './text-offsets';

type Found = HostedFinding & { readonly original?: string | undefined };

/**
 * A service's findings in UTF-16 positions, checked against its own redacted text: that must be the
 * text that was sent with each finding replaced and nothing else changed.
 * Errors: service-reply-invalid.
 */
export function placeFindings(text: string, redacted: string, found: readonly Found[]): HostedText {
  const spans = toUtf16(text, found, (placed) => rebuild(text, placed.map((span, index) => ({ ...span, replacement: found[index]?.replacement ?? '' }))) === redacted);
  const findings = found
    .map(({ entity, score, replacement }, index): HostedFinding => {
      const span = spans[index];
      if (!span) throw new UmbraError('service-reply-invalid');
      return { ...span, entity, score, replacement };
    })
    .toSorted((a, b) => a.start - b.start);
  return { text: redacted, findings };
}

/** The text with each span replaced; `null` where two overlap. */
function rebuild(text: string, spans: readonly { readonly start: number; readonly end: number; readonly replacement: string }[]): string | null {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) return null;
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}
