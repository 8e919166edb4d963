import type { Allowance } from './provider';
import type { HttpResponse } from './transport';

/** A whole number of a header, not negative; `null` where it is missing or something else. */
function count(value: string | null): number | null {
  return value !== null && /^\d{1,15}$/.test(value.trim()) ? Number(value) : null;
}

/** What is left to use, of the headers that the services set. */
export function allowanceOf({ header }: Pick<HttpResponse, 'header'>): Allowance {
  const resets = count(header('x-ratelimit-reset'));
  return {
    creditsRemaining: count(header('x-credits-remaining')),
    freeRequestsRemaining: count(header('x-free-requests-remaining')),
    rateLimitRemaining: count(header('x-ratelimit-remaining')),
    rateLimit: count(header('x-ratelimit-limit')),
    rateLimitResets: resets === null ? null : resets * 1000,
  };
}

/** A header that is `true` or `false`; `null` where it is missing or something else. */
export function flagOf(value: string | null): boolean | null {
  const text = value?.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}
