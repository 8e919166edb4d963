import type { TextLanguage } from '../../model';
import type { Random } from './random';
import { inventedName } from './words';

/** Networks for documentation: RFC 5737. */
const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] as const;

/** An address for documentation (RFC 5737, RFC 3849); behind the first attempts one for benchmarks (RFC 2544). */
export function fakeIp(value: string, random: Random, attempt: number): string {
  if (value.includes(':')) return `2001:db8::${(1 + random.integer(65_534)).toString(16)}:${(1 + random.integer(65_534)).toString(16)}`;
  if (attempt > 20) return `198.${18 + random.integer(2)}.${random.integer(256)}.${1 + random.integer(254)}`;
  return `${random.pick(NETWORKS)}.${1 + random.integer(254)}`;
}

/** An address for documentation (RFC 7042), behind the first attempts a locally administered one; written likewise. */
export function fakeMac(value: string, random: Random, attempt: number): string {
  const hex = (bytes: number): string => random.integer(256 ** bytes).toString(16).padStart(bytes * 2, '0');
  const digits = attempt < 20 ? `00005e0053${hex(1)}` : `020000${hex(3)}`;
  let at = 0;
  const made = value.replace(/[\dA-Fa-f]/g, () => digits.charAt(at++) || '0');
  return /[A-F]/.test(value) ? made.toUpperCase() : made;
}

/** An address of the web or of mail under a name that is reserved for examples (RFC 2606). */
export function fakeUrl(value: string, language: TextLanguage, random: Random, attempt: number): string {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(value)?.[0] ?? '';
  const slug = slugOf(inventedName(language, random, attempt));
  return /:\/\/[^/]*@/.test(value) ? `${scheme}${slug}:example-${random.integer(10_000)}@example.com` : `${scheme}example.com/${slug}`;
}

/** A host name under `.example` (RFC 2606). */
export function fakeDomain(language: TextLanguage, random: Random, attempt: number): string {
  return `${slugOf(inventedName(language, random, attempt))}.example`;
}

/** Lower case, letters of ASCII alone. */
export function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z\d]+/g, '').toLowerCase();
}
