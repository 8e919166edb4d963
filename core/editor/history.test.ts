import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, historyOf, MAX_STEPS, redo, rewrite, undo } from './history';

const steps = fc.array(fc.tuple(fc.nat(9), fc.constantFrom(null, 'drag', 'nudge')), { maxLength: 30 });

test('undoing all the way gives the beginning, redoing all the way the end', () => {
  fc.assert(
    fc.property(steps, (edits) => {
      const end = edits.reduce((history, [value, tag]) => commit(history, value, tag), historyOf(-1));
      let back = end;
      while (back.past.length > 0) back = undo(back);
      expect(back.present).toBe(-1);
      let forth = back;
      while (forth.future.length > 0) forth = redo(forth);
      expect(forth.present).toBe(end.present);
      expect(forth.past).toEqual(end.past);
    }),
  );
});

test('edits with one tag in a row are one step, and another edit between parts them', () => {
  const held = [1, 2, 3].reduce((history, value) => commit(history, value, 'nudge'), historyOf(0));
  expect(held.past).toEqual([0]);
  expect(commit(commit(held, 4), 5, 'nudge').past).toEqual([0, 3, 4]);
});

test('after undo, the same tag begins a new step', () => {
  const history = undo(commit(commit(historyOf(0), 1, 'nudge'), 2, 'drag'));
  expect(commit(history, 3, 'nudge').past).toEqual([0, 1]);
});

test('a new edit forgets what was undone; the same value is no edit', () => {
  const undone = undo(commit(historyOf(0), 1));
  expect(commit(undone, 0)).toBe(undone);
  expect(commit(undone, 2).future).toEqual([]);
});

test('the oldest steps are forgotten first', () => {
  let history = historyOf(0);
  for (let step = 1; step <= MAX_STEPS + 5; step++) history = commit(history, step);
  expect(history.past.length).toBe(MAX_STEPS);
  expect(history.past[0]).toBe(5);
});

test('rewriting reaches every step', () => {
  const history = undo(commit(commit(historyOf(1), 2), 3));
  expect(rewrite(history, (value) => value * 10)).toMatchObject({ past: [10], present: 20, future: [30] });
});
