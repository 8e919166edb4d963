import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pageAnswers } from './page-answers';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The browser's own part: how long the page takes to say that it listens; `null` where it never does. */
function listensAfter(ms: number | null): void {
  browser.scripting.executeScript = (() => (ms === null ? new Promise(() => undefined) : new Promise((resolve) => setTimeout(() => resolve([{ result: true }]), ms)))) as unknown as typeof browser.scripting.executeScript;
}

const after = <Value>(ms: number, value: Value) => new Promise<Value>((resolve) => {
  setTimeout(() => resolve(value), ms);
});

async function asked<Value>(question: () => Promise<Value>): Promise<{ readonly answer: Value | null; readonly ms: number }> {
  const begun = Date.now();
  const outcome = pageAnswers(7, question).then((answer) => ({ answer, ms: Date.now() - begun }));
  await vi.runAllTimersAsync();
  return await outcome;
}

test('a page that listens and takes its time is waited for', async () => {
  listensAfter(600);
  expect(await asked(() => after(3500, 'words'))).toEqual({ answer: 'words', ms: 3500 });
});

test('a page that is held up is given up after a second', async () => {
  listensAfter(null);
  expect(await asked(() => after(3500, 'words'))).toEqual({ answer: null, ms: 1000 });
});

test('a page that listens and never answers is given up after a while', async () => {
  listensAfter(10);
  expect(await asked(() => after(60_000, 'words'))).toEqual({ answer: null, ms: 5010 });
});

test('an answer is an answer, also where the page was slow to say that it listens', async () => {
  listensAfter(null);
  expect(await asked(() => after(900, 'words'))).toEqual({ answer: 'words', ms: 900 });
});

test('a page that may not be asked says nothing', async () => {
  browser.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));
  expect(await asked(() => Promise.reject(new Error('Cannot access contents of the page.')))).toMatchObject({ answer: null, ms: 0 });
});
