import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ErrorCode, UmbraError } from '../errors';
import { createCaller, LONGEST_WAIT_MS } from './caller';
import { retryAfter } from './status-error';
import type { HttpRequest, HttpResponse } from './transport';

const REQUEST: HttpRequest = { method: 'POST', url: 'https://service.example/', headers: {}, body: null };
const reply = (status: number, headers: Record<string, string> = {}): HttpResponse => ({ status, header: (name) => headers[name] ?? null, body: new Uint8Array(), file: null });

/** A caller over answers in their order, with what it waited. */
function over(...answers: readonly (HttpResponse | ErrorCode)[]) {
  const waits: number[] = [];
  let asked = 0;
  const call = createCaller({
    transport: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      if (answer === undefined || typeof answer === 'string') throw new UmbraError(answer ?? 'unexpected');
      return answer;
    },
    sleep: async (ms) => void waits.push(ms),
    random: () => 0.5,
    now: () => 0,
  });
  return { call, waits, asked: () => asked };
}

test('what may be repeated is sent again after a cut line, a time-out or a fault, ever later', async () => {
  const { call, waits } = over('service-unreachable', reply(503), reply(200));
  expect((await call(REQUEST, { repeatable: true })).status).toBe(200);
  expect(waits).toEqual([375, 750]);
});

test('what may not be repeated is sent once', async () => {
  for (const answer of ['service-unreachable', 'service-timeout', reply(500), reply(409)] as const) {
    const { call, asked } = over(answer);
    await expect(call(REQUEST, { repeatable: false })).rejects.toBeInstanceOf(UmbraError);
    expect(asked()).toBe(1);
  }
});

test('a refusal with a short wait is waited out, even for what may not be repeated: it was not done', async () => {
  const { call, waits } = over(reply(429, { 'retry-after': '3' }), reply(200));
  expect((await call(REQUEST, { repeatable: false })).status).toBe(200);
  expect(waits).toEqual([3000]);
});

test('a refusal without a time, or with a long one, is told at once', async () => {
  for (const headers of [{}, { 'retry-after': String(LONGEST_WAIT_MS / 1000 + 1) }] as Record<string, string>[]) {
    const { call, asked } = over(reply(429, headers));
    await expect(call(REQUEST, { repeatable: true })).rejects.toMatchObject({ code: 'service-limited' });
    expect(asked()).toBe(1);
  }
});

test('it gives up after three attempts', async () => {
  const { call, asked } = over('service-timeout');
  await expect(call(REQUEST, { repeatable: true })).rejects.toMatchObject({ code: 'service-timeout' });
  expect(asked()).toBe(3);
});

test('an abort is no reason to try again', async () => {
  const { call, asked } = over('cancelled');
  await expect(call(REQUEST, { repeatable: true })).rejects.toMatchObject({ code: 'cancelled' });
  expect(asked()).toBe(1);
});

test.each<[string | null, number | null]>([[null, null], ['', null], ['7', 7000], [' 7 ', 7000], ['-1', null], ['1e9', null], ['soon', null], ['Thu, 01 Jan 1970 00:00:09 GMT', 9000], ['Wed, 31 Dec 1969 23:59:00 GMT', 0]])('Retry-After %j is %j ms', (value, ms) => {
  expect(retryAfter(value, 0)).toBe(ms);
});

test('whatever a header says, it gives a time that is not negative, or none', () => {
  fc.assert(fc.property(fc.string(), (value) => {
    const ms = retryAfter(value, 1_000_000);
    expect(ms === null || ms >= 0).toBe(true);
  }));
});
