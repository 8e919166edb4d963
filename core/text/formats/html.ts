import { type Context, plainContext } from './slot';

const MARKUP = /<!--[^]*?(?:-->|$)|<(script|style)\b[^>]*>[^]*?(?:<\/\1\s*>|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[!?/]?[A-Za-z](?:[^>"']|"[^"]*"|'[^']*')*>?/gi;
const OPEN_TAG = /^<[!?/]?[A-Za-z](?:[^>"']|"[^"]*"|'[^']*')*>?/;
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/**
 * The text, attribute values, comments and scripts of HTML or XML, between which markup stands; sorted. Never
 * throws: what is no markup is text.
 */
export function* htmlContexts(text: string): Generator<Context> {
  let at = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [markup] = match;
    if (match.index > at) yield textContext(at, match.index);
    yield* inMarkup(markup, match.index);
    at = match.index + markup.length;
  }
  if (at < text.length) yield textContext(at, text.length);
}

function* inMarkup(markup: string, offset: number): Generator<Context> {
  if (markup.startsWith('<!')) {
    const start = markup.startsWith('<!--') ? 4 : markup.startsWith('<![CDATA[') ? 9 : 2;
    yield plainContext(offset + start, offset + Math.max(start, markup.length - (markup.endsWith('>') ? (start === 2 ? 1 : 3) : 0)));
    return;
  }
  const [tag = ''] = OPEN_TAG.exec(markup) ?? [];
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    const end = offset + match.index + match[0].length - (match[3] === undefined ? 1 : 0);
    yield { ...textContext(end - value.length, end), encode: match[3] === undefined ? encodeHtml : encodeBare };
  }
  if (markup.length > tag.length) {
    const close = /<\/(?:script|style)\s*>$/i.exec(markup)?.index ?? markup.length;
    yield plainContext(offset + tag.length, offset + close);
  }
}

function textContext(start: number, end: number): Context {
  return { start, end, whole: false, quoted: false, escapes: ENTITY, decode: decodeHtml, encode: encodeHtml };
}

/** What a stretch of HTML text says. */
export function decodeHtml(raw: string): string {
  return raw.replace(ENTITY, (entity) => {
    const name = entity.slice(1, -1);
    if (!name.startsWith('#')) return NAMED[name] ?? entity;
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('&#38;', '&amp;').replaceAll('&#60;', '&lt;').replaceAll('&#62;', '&gt;').replaceAll('&#34;', '&quot;');
}

function encodeBare(text: string): string {
  return text.replace(/[&\s"'=<>`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
