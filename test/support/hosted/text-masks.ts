import type { Finding } from '../../../core/model';

/** A finding with what stands for it. */
export interface Masked {
  readonly finding: Finding;
  readonly original: string;
  readonly replacement: string;
}

/** The text with each finding replaced. */
export function replaceAll(text: string, masked: readonly Masked[]): string {
  let at = 0;
  let result = '';
  for (const { finding, replacement } of masked) {
    result += text.slice(at, finding.start) + replacement;
    at = finding.end;
  }
  return result + text.slice(at);
}

/** A position in code points: these services run on Python, which counts so. */
export function codePoints(text: string, position: number): number {
  return Array.from(text.slice(0, position)).length;
}
