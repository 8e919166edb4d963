import type { TextSpan } from '../../model';
import type { DetectInput } from '../recognizer';

/** An address that holds a name and a password: `scheme://name:password@host:port/…`. RFC 3986, section 3.2.1. */
export interface LoginAddress extends TextSpan {
  readonly scheme: string;
  readonly password: string;
  readonly passwordSpan: TextSpan;
  /** The host with its port, or several of them. */
  readonly host: TextSpan;
}

const SCHEME = /([a-z][a-z0-9+.-]{1,30}):\/\/$/i;
const LOGIN = /[^\s:/@?#"'`<>]{0,100}:([^\s/@"'`<>][^\s@"'`<>]{0,200})@([^\s/?#"'`<>,;)\]}]{2,200}(?:,[\w.-]{1,100}:\d{1,5}){0,8})/y;
const REST = /[^\s"'`<>|\\^{}]{0,1000}/y;
/** Longest scheme with its three signs. */
const SCHEME_REACH = 34;

const loginsByInput = new WeakMap<DetectInput, readonly LoginAddress[]>();

/** All addresses in a text that hold a password; the end of a sentence is no part of them. Found once, however many ask. */
export function findLogins(input: DetectInput): readonly LoginAddress[] {
  const known = loginsByInput.get(input);
  if (known) return known;
  const logins = [...loginsIn(input.text)];
  loginsByInput.set(input, logins);
  return logins;
}

function* loginsIn(text: string): Generator<LoginAddress> {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const body = at + 3;
    LOGIN.lastIndex = body;
    const login = LOGIN.exec(text);
    const scheme = login && SCHEME.exec(text.slice(Math.max(0, body - SCHEME_REACH), body))?.[1];
    if (!login || !scheme) continue;
    const [whole, password = '', host = ''] = login;
    const hostEnd = body + whole.length - trailing(host);
    REST.lastIndex = body + whole.length;
    const rest = REST.exec(text)?.[0] ?? '';
    const passwordStart = body + whole.length - host.length - 1 - password.length;
    yield {
      scheme: scheme.toLowerCase(),
      password,
      passwordSpan: { start: passwordStart, end: passwordStart + password.length },
      start: body - 3 - scheme.length,
      host: { start: hostEnd - host.length + trailing(host), end: hostEnd },
      end: rest === '' ? hostEnd : body + whole.length + rest.length - trailing(rest),
    };
  }
}

/** How many closing marks and sentence ends a text ends with. */
function trailing(text: string): number {
  let end = text.length;
  while (end > 0 && '.,;:!?)]}*_~'.includes(text.charAt(end - 1))) end--;
  return text.length - end;
}
