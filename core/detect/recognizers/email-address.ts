import type { Evidence } from '../../entities/row';
import type { TextSpan } from '../../model';
import { escapePattern } from '../../text/escape-pattern';
import { makeFinding } from '../score';
import type { DetectInput, Recognizer } from '../recognizer';
import { KNOWN_TLDS } from '../web/tlds';

/** Kept for examples, tests and private networks. RFC 2606, RFC 6761, RFC 8375. */
const RESERVED_TLDS: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'localhost', 'local', 'internal', 'lan', 'home', 'corp', 'arpa', 'onion']);
/** Files such as `logo@2x.png` look like addresses. */
const FILE_ENDINGS: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'ico', 'js', 'mjs', 'cjs', 'ts', 'tsx', 'jsx', 'css', 'scss', 'json', 'html', 'htm', 'map', 'pdf', 'mp4']);

const ATOM = '[\\p{L}\\p{N}_%+~-]{1,64}';
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?';
const SPELLED_AT = '[ ]?[([{] ?(?:at|arroba|chiocciola|arobase) ?[)\\]}][ ]?';
const SPELLED_DOT = '[ ]?[([{] ?(?:dot|punkt|point|punto) ?[)\\]}][ ]?';

/** Up to the first label of the domain: what follows is read label by label. OCR parts a name before its dot or `_`. */
const HEAD = headPattern("[.'&]{1,2}", '(?:@|%40)');
const HEAD_IN_PIXELS = headPattern("[.'&]{1,2}| [._]|_ ", '[([{]?[@\u00A9\u00AE]');
const NEXT_LABEL = new RegExp(`([ \\n]{0,2})(?:[.,]|${SPELLED_DOT})([ \\n]{0,2})(${LABEL})`, 'iuy');
/** What may follow a domain that was cut by a line end or lost its dot. */
const CUT_OFF = new RegExp(`[ \\n]{1,2}(${LABEL}(?:\\.${LABEL}){0,4})`, 'uy');

function headPattern(joint: string, at: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_%+~-])(${ATOM}(?:(?:${joint})${ATOM}){0,8}|"[^"\\n@]{1,64}")([ \\n]{0,2}${at}[ \\n]{0,2}|${SPELLED_AT})(${LABEL})`, 'giu');
}

/** What stands between the two parts of every address, or may stand there. */
const PIVOT = /%40|[@\u00A9\u00AE]|[([{] ?(?:at|arroba|chiocciola|arobase) ?[)\]}]/gi;
/** How far an address may reach before and after it, up to the first label of its domain. */
const REACH_BEFORE = 320;
const REACH_AFTER = 100;

/** An address up to the first label of its domain. */
interface Head extends TextSpan {
  readonly local: string;
  readonly at: string;
  readonly label: string;
}

/** Looks around every pivot alone: letters and digits are everywhere else, too. */
function* headsOf({ text, fromPixels }: DetectInput): Generator<Head> {
  const pattern = fromPixels ? HEAD_IN_PIXELS : HEAD;
  let from = 0;
  let to = 0;
  const heads = function* (): Generator<Head> {
    for (const { 0: head, 1: local = '', 2: at = '', 3: label = '', index } of text.slice(from, to).matchAll(pattern)) yield { start: from + index, end: from + index + head.length, local, at, label };
  };
  for (const { index } of text.matchAll(PIVOT)) {
    if (index - REACH_BEFORE > to) {
      yield* heads();
      from = index - REACH_BEFORE;
    }
    to = index + REACH_AFTER;
  }
  yield* heads();
}

/** Addresses that no person reads, and those that stand for any. */
const ROLE = /^(?:no-?reply|do-?not-?reply|nobody|mailer-daemon|postmaster|bounces?|notifications?|ne-?pas-?repondre|keine-?antwort|no-?responder|non-?rispondere)(?:[+._-].*)?$/i;
const FIXTURE = /^(?:user(?:name)?|test\d*|foo|bar|you|your[._-]?(?:name|e?mail)|name|e?mail|someone|somebody|example|sample|demo|jo(?:hn|e)\.?doe|jane\.?doe|max\.?mustermann|mario\.?rossi)\d{0,2}$/i;
const FIXTURE_DOMAIN = /^(?:example|test|domain|company|acme|foo|bar|e?mail|my-?domain|your-?domain|your-?company|website)$/i;

function isNobody(local: string, labels: readonly string[]): boolean {
  return ROLE.test(local) || (FIXTURE.test(local) && FIXTURE_DOMAIN.test(labels.at(-2) ?? ''));
}

/** E-mail addresses: also with spaces around `@` and dots, cut by a line end, spelled `(at)`, without a dot. */
export const emailAddress: Recognizer = {
  id: 'email-address',
  entities: ['EMAIL_ADDRESS'],
  *find(input) {
    const domains = new Set<string>();
    for (const { start, end, local, at, label } of headsOf(input)) {
      // The part of a URL before its host is no address: `url` and `password` see to it.
      if (/:\/\/[^\s/]{0,99}$/.test(input.text.slice(Math.max(0, start - 102), start))) continue;
      const domain = readDomain(input, end, label);
      const exact = (at === '@' || at === '%40') && !domain.broken;
      const usual = judge(domain.labels, exact, input.fromPixels);
      if (!usual) continue;
      // `git@example.com:team/repo.git` is a place.
      if (local === 'git' && input.text[domain.end] === ':') continue;
      const nobody = isNobody(local, domain.labels);
      const evidence = nobody && usual === 'strong' ? 'plain' : usual;
      if (isEnding(domain.labels) && !domain.broken) domains.add(domain.labels.join('.').toLowerCase());
      const tld = domain.labels.at(-1)?.toLowerCase() ?? '';
      yield makeFinding('email-address', 'EMAIL_ADDRESS', evidence, { start, end: domain.end }, {
        pattern: exact ? 'address' : 'broken-address',
        ...((nobody || RESERVED_TLDS.has(tld)) && { reserved: true }),
        ...(!exact && { lookalike: true }),
      });
    }
    if (!input.fromPixels) return;
    for (const match of input.text.matchAll(withLostAt(domains)))
      yield makeFinding('email-address', 'EMAIL_ADDRESS', 'plain', { start: match.index, end: match.index + match[0].length }, { pattern: 'lost-at', lookalike: true });
  },
};

/** Domains of mail that needs no other sign to be told from a page's name. */
const MAIL_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'yahoo.com', 'icloud.com', 'proton.me', 'web.de', 'gmx.de', 'gmx.net', 't-online.de', 'orange.fr', 'free.fr', 'libero.it'];

/** Addresses whose `@` was read as a letter: told by a domain that other addresses of the same text have, or that is for mail alone. */
function withLostAt(domains: ReadonlySet<string>): RegExp {
  const known = [...domains].slice(0, MAX_DOMAINS).concat(MAIL_DOMAINS).map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{N}_%+~.@/-])[\\p{L}\\p{N}_%+~.-]{2,64}?[aegqsQG6&\u20AC](?:${known.join('|')})(?![\\p{L}\\p{N}@_-])`, 'giu');
}

/** More domains are not remembered: hostile text would make the pattern long. */
const MAX_DOMAINS = 50;

/** Reads the labels of a domain after its first, over stray spaces as long as no known ending was reached. */
function readDomain({ text, fromPixels }: DetectInput, start: number, first: string): { labels: string[]; end: number; broken: boolean } {
  const labels = [first];
  let end = start;
  let broken = false;
  for (let i = 0; i < 10; i++) {
    NEXT_LABEL.lastIndex = end;
    const next = NEXT_LABEL.exec(text);
    if (!next) break;
    const [whole, before = '', after = '', label = ''] = next;
    const plain = whole.length === label.length + 1 && whole.startsWith('.');
    if (!plain && (isEnding(labels) || !KNOWN_TLDS.has(label.toLowerCase()) && (before + after !== '' && labels.length > 1))) break;
    if (whole.includes(',') && !(fromPixels && whole.length === label.length + 1 && KNOWN_TLDS.has(label))) break;
    labels.push(label);
    end += whole.length;
    broken ||= !plain;
  }
  if (labels.length === 1) {
    CUT_OFF.lastIndex = end;
    const rest = CUT_OFF.exec(text);
    const more = rest?.[1]?.split('.') ?? [];
    const ending = more.at(-1) ?? '';
    const joins = more.length > 1 ? KNOWN_TLDS.has(ending) : fromPixels && COMMON_TLDS.has(ending);
    if (rest && joins) return { labels: [...labels, ...more], end: end + rest[0].length, broken: true };
  }
  return { labels, end, broken };
}

const COMMON_TLDS: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'de', 'fr', 'es', 'uk', 'eu', 'ch', 'nl', 'pl', 'io']);

function isEnding(labels: readonly string[]): boolean {
  const last = labels.at(-1)?.toLowerCase() ?? '';
  return labels.length > 1 && (KNOWN_TLDS.has(last) || RESERVED_TLDS.has(last));
}

function judge(labels: readonly string[], exact: boolean, fromPixels: boolean): Evidence | null {
  const tld = labels.at(-1)?.toLowerCase() ?? '';
  if (/^\d+$/.test(tld)) return labels.length === 4 ? 'weak' : null;
  // A domain of one label is no place on the net; OCR may have lost its dot.
  if (labels.length === 1) return exact && fromPixels ? (/[a-z]{3}/i.test(tld) ? 'weak' : 'bare') : null;
  if (FILE_ENDINGS.has(tld)) return 'bare';
  if (KNOWN_TLDS.has(tld) || tld.startsWith('xn--')) return exact ? 'strong' : 'weak';
  if (RESERVED_TLDS.has(tld)) return exact ? 'plain' : 'weak';
  return exact ? 'weak' : 'bare';
}
