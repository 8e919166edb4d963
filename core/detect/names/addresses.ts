import type { TextSpan } from '../../model';

const LOCAL = /[\p{L}\p{N}._%+-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,100}/u;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"']{1,300}/gi;

/** E-mail and web addresses, in order and apart. They are told by their `@` and scheme, so that the rest of the text costs nothing. */
export function addressesOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(WEB)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].length ?? 0;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 170))?.[0].length ?? 0;
    if (local > 0 && domain > 0) spans.push({ start: at - local, end: at + 1 + domain });
  }
  const apart: TextSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
