import { isExponential, isPolynomial } from './patterns/ambiguity';
import { toAutomaton } from './patterns/automaton';
import { compilePattern } from './patterns/compile-pattern';
import { parsePattern, type PatternNode } from './patterns/parse-pattern';

/** What is wrong with a pattern: it is no regular expression, matches nothing at all, or may take forever. */
export type PatternFault = 'invalid' | 'empty-match' | 'runaway';

/** Longest pattern that is judged; a longer one counts as running away. */
const MAX_LENGTH = 1000;

/**
 * Says before a pattern is kept whether it can be used; `null` if it can. It runs away where the engine may try to match
 * one place in exponentially or quadratically many ways; that it is tried from every place of a line is not counted.
 */
export async function checkPattern(source: string): Promise<null | PatternFault> {
  if (!compilePattern(source)) return 'invalid';
  const pattern = parsePattern(source);
  if (mayBeEmpty(pattern)) return 'empty-match';
  return source.length > MAX_LENGTH || runsAway(pattern, source) ? 'runaway' : null;
}

function runsAway(pattern: PatternNode, source: string): boolean {
  const assertions = [...assertionsOf(pattern)];
  try {
    return isExponential(toAutomaton(pattern, source, 'loop')) || isPolynomial(toAutomaton(pattern, source, 'once'), assertions.length > 0) || assertions.some((body) => runsAway(body, source));
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** Whether a match may hold no character, be it at certain places only. */
function mayBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'sign':
      return false;
    case 'sequence':
      return node.parts.every(mayBeEmpty);
    case 'choice':
      return node.parts.some(mayBeEmpty);
    case 'repeat':
      return node.least === 0 || mayBeEmpty(node.body);
    case 'assertion':
      return true;
  }
}

/** The patterns of what a pattern looks for ahead and behind; an empty one for each border. */
function* assertionsOf(node: PatternNode): Generator<PatternNode> {
  if (node.kind === 'assertion') yield node.body;
  else if (node.kind === 'repeat') yield* assertionsOf(node.body);
  else if (node.kind !== 'sign') for (const part of node.parts) yield* assertionsOf(part);
}
