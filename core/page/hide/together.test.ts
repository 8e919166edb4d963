import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Together } from './together';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('changes are made together, in their order, once all are there', () => {
  const made: string[] = [];
  const together = new Together();
  together.add(() => made.push('first'));
  together.add(() => made.push('second'));
  expect(made).toEqual([]);
  together.now();
  expect(made).toEqual(['first', 'second']);
  vi.runAllTimers();
  expect(made).toEqual(['first', 'second']);
});

test('what waits longer than others take is made without them', () => {
  const made: string[] = [];
  const together = new Together();
  together.add(() => made.push('first'));
  vi.advanceTimersByTime(900);
  together.add(() => made.push('second'));
  vi.advanceTimersByTime(150);
  expect(made).toEqual(['first', 'second']);
  // The next ones wait longer, so that a very long page is not laid out all the time.
  together.add(() => made.push('third'));
  vi.advanceTimersByTime(1500);
  expect(made).toEqual(['first', 'second']);
  vi.advanceTimersByTime(5000);
  expect(made).toEqual(['first', 'second', 'third']);
});

test('what comes after all others were made is made too', () => {
  const made: string[] = [];
  const together = new Together();
  together.now();
  together.add(() => made.push('late'));
  vi.advanceTimersByTime(5000);
  expect(made).toEqual(['late']);
});
