import type { TextSpan } from '../../model';
import type { DetectInput } from '../recognizer';
import { KNOWN_TLDS } from './tlds';

/** Endings of files that are top-level domains too: `main.rs`, `setup.py`, `index.md`. */
const FILE_TLDS: ReadonlySet<string> = new Set(['py', 'rs', 'md', 'sh', 'zip', 'mov', 'ps', 'so', 'tf', 'pub', 'ml', 'mk', 'mm', 'bz', 'cab', 'cat', 'la', 'ax', 'as']);
/** Words that programs and sentences put after a dot: `user.name`, `window.open`, `the end.in short`. */
const WORD_TLDS: ReadonlySet<string> = new Set([
  'name', 'id', 'open', 'call', 'read', 'next', 'play', 'show', 'run', 'new', 'now', 'save', 'select', 'search', 'zero', 'click', 'box', 'link', 'style', 'host', 'page', 'info', 'map', 'data', 'date', 'top', 'is', 'it', 'in', 'no', 'to', 'me',
  'my', 'at', 'be', 'do', 'by', 'us', 'im', 'you', 'here', 'work', 'email', 'phone', 'support', 'network', 'channel', 'codes', 'watch', 'build', 'prof', 'how', 'one', 'day', 'foo', 'prime', 'bid', 'int', 'sub', 'active', 'locker', 'frame', 'color', 'direct', 'report', 'limited', 'final',
  'group', 'center', 'space', 'world', 'today', 'live', 'care', 'cards', 'total', 'stream', 'download', 'country', 'city', 'company', 'contact', 'exchange', 'token', 'like', 'press', 'fit', 'win', 'off', 'moe', 'val', 'man', 'men', 'red', 'blue', 'black', 'pink', 'green', 'gold', 'able', 'app', 'pro', 'docs', 'dev', 'bar', 'post', 'abs', 'author', 'test', 'keep', 'start', 'end', 'plus', 'target',
]);

const SIGN = 'a-z0-9\\u00A1-\\uFFFF';
/** Labels and an ending, where no path of files, no other word and no call goes on before or after. */
const DOMAIN = new RegExp(`(?:(?<=//)|(?<![${SIGN}./\\\\]|[${SIGN}][@_-]))[${SIGN}](?:[${SIGN}-]{0,62}\\.){1,8}(?:xn--[a-z0-9-]{2,40}|[${SIGN}]{2,24})(?![_-]{0,2}[${SIGN}]|[@(]|\\.[${SIGN}])`, 'gi');

/** A name of the domain name system where it stands in a text. */
export interface Domain extends TextSpan {
  readonly host: string;
  /** Its ending is as much a file's or a word: nothing is sure without a sign that it is an address. */
  readonly doubtful: boolean;
}

const domainsByInput = new WeakMap<DetectInput, readonly Domain[]>();

/** All domain names of an input that end in a top-level domain; names of files are none. Found once, however many ask. */
export function domainsOf(input: DetectInput): readonly Domain[] {
  const known = domainsByInput.get(input);
  if (known) return known;
  const domains: Domain[] = [];
  for (const { 0: host, index: start } of input.text.matchAll(DOMAIN)) {
    const kind = kindOf(host);
    if (kind) domains.push({ host, start, end: start + host.length, doubtful: kind === 'doubtful' });
  }
  domainsByInput.set(input, domains);
  return domains;
}

/** Whether a text of labels and dots is a domain's name: surely, perhaps, or not at all. */
export function kindOf(host: string): 'domain' | 'doubtful' | null {
  const labels = host.split('.');
  const tld = labels.at(-1) ?? '';
  const ending = tld.toLowerCase();
  if (!(KNOWN_TLDS.has(ending) || ending.startsWith('xn--')) || labels.some((label) => label === '' || label.startsWith('-') || label.endsWith('-'))) return null;
  // `end.It`: a space was lost after a sentence.
  if (tld !== ending && host !== host.toUpperCase()) return null;
  const first = labels[0]?.toLowerCase();
  if (first === 'www') return labels.length > 2 ? 'domain' : null;
  if (labels.length === 2 && FILE_TLDS.has(ending)) return null;
  return FILE_TLDS.has(ending) || WORD_TLDS.has(ending) || labels.some((label) => label.length === 1 && labels.length > 2) ? 'doubtful' : 'domain';
}
