import type { TextSpan } from '../../model';

/** A value that stands where its name said it would. */
export interface AssignedValue extends TextSpan {
  readonly value: string;
}

/** From the end of a name to its value: `_V2" = "`, `: `, `=>`, `>`, or the pair's other half, `", "value": "`. */
const JOINT = /([\w-]{0,20})["'`\]]{0,2}(?:[ \t]{0,4}(?:(?::=|=>|[:=]|\?=)[ \t]{0,4}\n?[ \t]{0,4}|>)|[ \t]{0,4},?\n?[ \t]{0,12}["']?(?:value|content)["']?[ \t]{0,3}[:=][ \t]{0,3})/iy;
const VALUE = /"([^"\n\t]{8,500})"|'([^'\n\t]{8,500})'|`([^`\n\t]{8,500})`|["'`]?([^\s"'`,;<>(){}[\]|]{8,500})/y;

/**
 * Reads the value that is assigned to a name whose last known part ends at `at`: quoted, without a tab, or up to the next
 * space or bracket, 8 to 500 characters. `tail` is what of the name follows there. Nothing if no value is assigned.
 */
export function readAssigned(text: string, at: number): (AssignedValue & { readonly tail: string }) | undefined {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(text);
  if (!joint) return undefined;
  VALUE.lastIndex = JOINT.lastIndex;
  const match = VALUE.exec(text);
  if (!match) return undefined;
  const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const start = match.index + match[0].indexOf(value);
  return { tail: joint[1] ?? '', value, start, end: start + value.length };
}
