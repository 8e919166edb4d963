import { type ErrorCode, UmbraError } from '../errors';
import type { HttpResponse } from './transport';

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'service-input-refused',
  401: 'service-key-refused',
  402: 'service-no-credit',
  403: 'service-plan',
  404: 'service-not-found',
  409: 'service-busy',
  413: 'service-input-too-large',
  415: 'service-input-unsupported',
  422: 'service-input-refused',
  429: 'service-limited',
};

/**
 * The error that a status stands for, with the time after which the service wants to be asked
 * again where it says so. What the service wrote stays out of it: that is text of others.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date.
 */
export function statusError(response: HttpResponse, now: number): UmbraError {
  const { status } = response;
  const code = CODES[status] ?? (status >= 500 ? 'service-failed' : 'service-reply-invalid');
  const retryAfterMs = status === 429 || status >= 500 ? retryAfter(response.header('retry-after'), now) : null;
  return new UmbraError(code, { status, ...(retryAfterMs === null ? {} : { retryAfterMs }) });
}

/** What a `Retry-After` header asks for in milliseconds from now, not negative; `null` where there is none or it is no time. RFC 9110, 10.2.3. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
