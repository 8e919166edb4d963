import type { Automaton } from './automaton';

/** Combinations of states that are looked at; what needs more counts as found. */
const MOST_STEPS = 300_000;

/**
 * Whether the time to find that a text does not match can double with every character: some state can be left and
 * reached again by the same characters in two ways. Weber and Seidl, "On the degree of ambiguity of finite automata".
 */
export function isExponential(automaton: Automaton): boolean {
  const { next } = automaton;
  const loops = loopsOf(automaton);
  if (next.some((targets, from) => [...targets].some(([to, ways]) => ways > 1 && loops[from] !== undefined && loops[from] === loops[to]))) return true;
  const seen = new Set<string>();
  const waiting: (readonly [number, number])[] = [...next.keys()].filter((state) => loops[state] !== undefined).map((state) => [state, state]);
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [p, q] = pair;
    for (const [a, b] of steps(automaton, pair, [loops[p], loops[q]], loops)) {
      if (p !== q && a === b) return true;
      if (a === b || seen.has(`${a},${b}`)) continue;
      if (seen.add(`${a},${b}`).size > MOST_STEPS) return true;
      waiting.push([a ?? 0, b ?? 0]);
    }
  }
  return false;
}

/**
 * Whether that time can grow with the square of the length or faster: two loops take the same characters, and one
 * leads to the other by them too. Where a match may end with the second loop, nothing is tried again.
 */
export function isPolynomial(automaton: Automaton, mayFailAtEnd: boolean): boolean {
  const loops = loopsOf(automaton);
  const states = [...automaton.next.keys()].filter((state) => loops[state] !== undefined);
  let budget = MOST_STEPS;
  for (const p of states) {
    for (const q of states) {
      if (loops[p] === loops[q] || (automaton.ends.has(q) && !mayFailAtEnd)) continue;
      const seen = new Set<string>();
      const waiting: (readonly number[])[] = [[p, p, q]];
      for (let triple = waiting.pop(); triple; triple = waiting.pop()) {
        for (const [a, b, c] of steps(automaton, triple, [loops[p], undefined, loops[q]], loops)) {
          if ((a === p && b === q && c === q) || budget-- < 0) return true;
          if (seen.has(`${a},${b},${c}`)) continue;
          seen.add(`${a},${b},${c}`);
          waiting.push([a ?? 0, b ?? 0, c ?? 0]);
        }
      }
    }
  }
  return false;
}

/** Where several walkers may stand after one more character that all of them take; each within its loop, if it has one. */
function* steps({ signs, next }: Automaton, from: readonly number[], within: readonly (number | undefined)[], loops: readonly (number | undefined)[], signsLeft = -1n): Generator<number[]> {
  const [first, ...others] = from;
  if (first === undefined) {
    yield [];
    return;
  }
  const [loop, ...othersWithin] = within;
  for (const to of next[first]?.keys() ?? []) {
    const both = signsLeft & (signs[to] ?? 0n);
    if (both === 0n || (loop !== undefined && loops[to] !== loop)) continue;
    for (const rest of steps({ signs, next, ends: NO_ENDS }, others, othersWithin, loops, both)) yield [to, ...rest];
  }
}

const NO_ENDS: ReadonlySet<number> = new Set();

/** For every state the number of its loop: states that lead to one another share one. */
function loopsOf({ next }: Automaton): (number | undefined)[] {
  const reach = next.map((_, state) => {
    const reached = new Set<number>();
    const waiting = [state];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const to of next[from]?.keys() ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        waiting.push(to);
      }
    }
    return reached;
  });
  return reach.map((reached, state) => (reached.has(state) ? Math.min(...[...reached].filter((other) => reach[other]?.has(state))) : undefined));
}
