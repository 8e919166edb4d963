import type { Evidence } from '../../entities/row';
import { matchReadings } from '../match-numbers';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const V4 = /(?=\d{1,3}\.)(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[.,-])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}(?!\d))?(?!_?[\p{L}\p{N}])(?!\.\d|-\d)/gu;
/** A space beside a dot, as OCR puts it. */
const V4_SPACED = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[.,-] ?)\d{1,3}(?: ?\. ?\d{1,3}){3}(?!_?[\p{L}\p{N}])(?!\.\d|-\d)/gu;
/** Digits with marks between: an address whose marks were lost or misread, where a label or its column says so. */
const V4_MISREAD = /(?<![\p{L}\p{N}]|[\p{L}\p{N}]_)(?<!\d[.,:/-] ?)(?=[\d.,:-]{8,15}(?![\d.,:-]))\d{1,3}(?:[.,:-]?\d{1,3}){3}(?!_?[\p{L}\p{N}])/gu;
/** A lost colon, or one that was read as another mark; groups with look-alikes of digits. Global, unique local and link-local addresses. */
const V6_MISREAD = /(?<![\p{L}\p{N}:.-])(?:2[0-9a-fOolISB]{3}|f[cde][0-9a-fOolISB]{2})(?:(?:[:;.-]{1,2}| ?:: ?)[0-9a-fA-FOolIS]{1,4}){3,7}(?![\p{L}\p{N}:.-])/gu;
const V6 = /(?=[0-9a-fA-F]{0,4}:[0-9a-fA-F]{0,4}:)(?<![\p{L}\p{N}:.])(?<![\p{L}\p{N}]_)(?:[0-9a-fA-F]{0,4}:){2,8}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{1,4})?(?:%\w{1,16})?(?:\/\d{1,3})?(?![\p{L}\p{N}]|:[\p{L}\p{N}:]|_[\p{L}\p{N}])/gu;

/** What stands before a number that counts versions, not hosts. */
const VERSION_BEFORE = /(?:\b(?:v|ver|version|release|build|rev|oid|section|chapter|firmware)[.:= ]{0,2}|[a-z]\/|§ ?)$/i;

/** Kept for private networks, loopback, documentation and the like: they count all the same. RFC 6890. */
const RESERVED_V4 = /^(?:10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|2(?:2[4-9]|[345]\d)\.)/;
/** For examples in texts. RFC 5737. */
const DOCUMENTATION = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./;
const RESERVED_V6 = /^(?:::1?$|f[cdef]|2001:0?db8)/i;

/** What stands beside addresses in tables of connections and visits, and is none. */
const DATE = /^(?:\d{1,2}[.,:-]\d{1,2}[.,:-](?:19|20)?\d{2}|(?:19|20)\d{2}[.,:-]\d{1,2}[.,:-]\d{1,2})$/;
const TIME = /^\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,6})?$/;
const COUNT = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d{1,2})?$/;
const ISO_DATE = /^20[12]\d[:.-](?:0[1-9]|1[0-2])[:.-](?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** Addresses of hosts, IPv4 and IPv6: private and loopback ones too. RFC 791, RFC 4291. */
export const ipAddress: Recognizer = {
  id: 'ip-address',
  entities: ['IP_ADDRESS'],
  *find(input) {
    const forms = input.fromPixels ? [['v4', V4], ['v4-spaced', V4_SPACED], ['v4-misread', V4_MISREAD]] as const : [['v4', V4]] as const;
    const exactly = new Set<number>();
    for (const [pattern, expression] of forms) {
      for (const { match, lookalike } of matchReadings(input, expression)) {
        const exact = pattern === 'v4';
        if (exact) exactly.add(match.index);
        else if (exactly.has(match.index)) continue;
        const address = match[0].replaceAll(' ', '');
        if (!exact && pattern === 'v4-spaced' && address === match[0]) continue;
        if (pattern === 'v4-misread' && !isMisread(address)) continue;
        const before = input.text.slice(Math.max(0, match.index - 12), match.index);
        const evidence = pattern === 'v4-misread' || VERSION_BEFORE.test(before) ? 'bare' : judge(address, exact, input.fromPixels);
        if (!evidence) continue;
        yield makeFinding('ip-address', 'IP_ADDRESS', evidence, { start: match.index, end: match.index + match[0].length }, {
          pattern,
          ...(RESERVED_V4.test(address) && { reserved: true }),
          ...((lookalike || !exact) && { lookalike: true }),
        });
      }
    }
    for (const match of input.text.matchAll(V6)) {
      const evidence = judgeV6(match[0]);
      if (!evidence) continue;
      yield makeFinding('ip-address', 'IP_ADDRESS', evidence, { start: match.index, end: match.index + match[0].length }, {
        pattern: 'v6',
        ...(RESERVED_V6.test(match[0]) && { reserved: true }),
      });
    }
    if (!input.fromPixels) return;
    for (const match of input.text.matchAll(V6_MISREAD)) {
      // Groups that are all decimal are as well a number with dashes.
      if (!match[0].includes(':') || ISO_DATE.test(match[0])) continue;
      yield makeFinding('ip-address', 'IP_ADDRESS', 'weak', { start: match.index, end: match.index + match[0].length }, { pattern: 'v6-misread', lookalike: true });
    }
  },
};

/** Digits from which on those that part into octets by chance are few, with a dot among them or without any mark. */
const LEAST_DIGITS = 10;
const LEAST_DIGITS_UNMARKED = 11;

/**
 * Whether digits and marks can be an IPv4 address whose marks were lost or read as others: four octets without
 * leading zeros. Dates, times, counts and nearly all telephone numbers are none.
 */
function isMisread(text: string): boolean {
  const groups = text.split(/[.,:-]/);
  const digits = text.length - groups.length + 1;
  if (!(text.includes('.') || groups.length === 1 || /^\d+(?:,\d+){3}$/.test(text))) return false;
  if (DATE.test(text) || TIME.test(text) || (COUNT.test(text) && !RESERVED_V4.test(text))) return false;
  if (groups.length < 3 && digits < (groups.length === 1 ? LEAST_DIGITS_UNMARKED : LEAST_DIGITS)) return false;
  return partsInto(4, groups);
}

/** Whether groups of digits are so many octets, some of them perhaps without a mark between. */
function partsInto(count: number, [first, ...more]: readonly string[]): boolean {
  if (first === undefined) return count === 0;
  return [1, 2, 3].some((length) => {
    const rest = first.slice(length);
    return count > 0 && length <= first.length && isOctet(first.slice(0, length)) && partsInto(count - 1, rest === '' ? more : [rest, ...more]);
  });
}

const isOctet = (digits: string): boolean => /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) < 256;

function judge(address: string, exact: boolean, fromPixels: boolean): Evidence | null {
  const octets = address.split('/', 1).join('').split('.').map(Number);
  if (/^(?:0\.0\.0\.0|255\.255\.255\.255)/.test(address)) return 'weak';
  // Versions, object ids and chapters count in single digits.
  if (octets.every((octet) => octet < 10)) return 'bare';
  if (/^255\.|^(?!10\.)\d+\.0\.0\.0$/.test(address) || /^0\d|\.0\d/.test(address)) return 'bare';
  if (octets.some((octet) => octet > 255)) return fromPixels && exact && octets.filter((octet) => octet > 9).length > 2 ? 'weak' : null;
  // In text an address of documentation is an example; in a picture another may have been misread.
  if (!fromPixels && DOCUMENTATION.test(address)) return 'bare';
  return exact && !RESERVED_V4.test(address) ? 'plain' : 'weak';
}

/** `a::b` is also how programs name things: a short form needs digits or a known prefix. */
function judgeV6(text: string): Evidence | null {
  const [address = ''] = text.split(/[%/]/);
  const embedded = address.split(':').at(-1) ?? '';
  if (!/[0-9a-f]|^::$/i.test(address) || (embedded.includes('.') && embedded.split('.').some((octet) => Number(octet) > 255))) return null;
  const halves = address.split('::');
  const groups = address.split(':').filter(Boolean);
  const count = groups.length + (address.includes('.') ? 1 : 0);
  if (halves.length > 2 || (halves.length === 1 ? count !== 8 : count > 7)) return null;
  if (halves.length === 1 && /^:|:$/.test(address)) return null;
  // Eight pairs are a long hardware address just as well.
  if (halves.length === 1) return groups.every((group) => group.length === 2) ? 'weak' : RESERVED_V6.test(address) ? 'plain' : 'strong';
  if (text === '::/0' || (address !== '::' && RESERVED_V6.test(address))) return 'weak';
  if (address.includes('.')) return 'plain';
  return /\d/.test(address) && (groups.length >= 3 || text.includes('/')) ? 'plain' : 'bare';
}
