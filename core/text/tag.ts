import { PLACEHOLDER_NAMES } from '../entities/placeholder-names';
import type { TextSpan } from '../model';

/** A value within its tag. What would end the tag is escaped as in XML. */
export function tagged(name: string, value: string): string {
  return `<PII type="${name}">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</PII>`;
}

/** A tag that stands in a text. */
export interface Tag extends TextSpan {
  readonly name: string;
  /** What stands within, with the tag's own escapes and those of the text around it. */
  readonly content: string;
}

const NAMES = PLACEHOLDER_NAMES.join('|');
// Opened and closed alike, as it is or with the brackets escaped; within it no bracket of the same kind.
const TAG = new RegExp(
  [
    String.raw`<PII type=(\\?"|""|')(${NAMES})\1>([^<>]*)</PII>`,
    String.raw`(?:&lt;|&#60;)PII(?:\s|&#32;)type(?:=|&#61;)(\\?"|""|'|&quot;|&#34;|&#39;)(${NAMES})\4(?:&gt;|&#62;)((?:(?!&lt;|&#60;)[^<>])*)(?:&lt;|&#60;)/PII(?:&gt;|&#62;)`,
  ].join('|'),
  'gi',
);

/** Every innermost tag of a text, also where quotes and brackets of it are escaped; sorted, without overlaps. */
export function findTags(text: string): Tag[] {
  if (!/PII/i.test(text)) return [];
  return Array.from(text.matchAll(TAG), (match) => ({ start: match.index, end: match.index + match[0].length, name: (match[2] ?? match[5] ?? '').toUpperCase(), content: match[3] ?? match[6] ?? '' }));
}

/** The value of a tag's content, free of the tag's own escapes. */
export function untagged(content: string): string {
  return content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
