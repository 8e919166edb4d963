/** Steps that undo remembers. Older ones are forgotten. */
export const MAX_STEPS = 200;

/** A value with the ways back and forth from it. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** Nearest first. */
  readonly future: readonly T[];
  /** Steps with the same tag in a row are one step: keys held down, a slider pulled. */
  readonly tag: string | null;
}

/** A history that begins here. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], tag: null };
}

/** One step on. The same value again is no step. */
export function commit<T>(history: History<T>, next: T, tag: string | null = null): History<T> {
  if (next === history.present) return history;
  if (tag !== null && tag === history.tag) return { ...history, present: next, future: [] };
  const past = [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], tag };
}

/** One step back, where there is one. */
export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future], tag: null };
}

/** One step forth again, where there is one. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, tag: null };
}

/** The same steps with every value changed alike: for what happened beside the user, such as a reading that goes on. */
export function rewrite<T>(history: History<T>, change: (value: T) => T): History<T> {
  return { ...history, past: history.past.map(change), present: change(history.present), future: history.future.map(change) };
}
