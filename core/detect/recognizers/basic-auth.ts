import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { findCredentials } from '../secrets/authorization';
import { findLogins } from '../secrets/login-address';
import { isPlaceholder } from '../secrets/placeholder';

/** `curl -u name:password`, `--user`, `--proxy-user`. */
const CURL = /\bcurl\b[^\n]{0,400}?\s(?:-u|--(?:proxy-)?user)[ =]?["']?([^\s"':]{1,64}:[^\s"']{2,100})/g;
const BASE64 = /^[A-Za-z0-9+/]{8,2000}={0,2}$/;

/** Credentials in requests: addresses with a name and a password, `Authorization` headers, `curl -u`. */
export const basicAuth: Recognizer = {
  id: 'basic-auth',
  entities: ['BASIC_AUTH'],
  *find(input) {
    const { text } = input;
    for (const { start, host, password } of findLogins(input)) {
      if (!isPlaceholder(password)) yield makeFinding('basic-auth', 'BASIC_AUTH', 'strong', { start, end: host.end }, { pattern: 'address' });
    }
    for (const { scheme, value, ...span } of findCredentials(input)) {
      if (isPlaceholder(value)) continue;
      const sure = scheme === 'basic' && BASE64.test(value) ? 'strong' : 'plain';
      if (/\d|[A-Z].*[a-z]|=$/.test(value)) yield makeFinding('basic-auth', 'BASIC_AUTH', sure, span, { pattern: `authorization-${scheme}`, context: true });
    }
    if (!text.includes('curl')) return;
    for (const { 0: command, 1: login = '', index } of text.matchAll(CURL)) {
      if (isPlaceholder(login.slice(login.indexOf(':') + 1))) continue;
      const end = index + command.length;
      yield makeFinding('basic-auth', 'BASIC_AUTH', 'strong', { start: end - login.length, end }, { pattern: 'curl', context: true });
    }
  },
};
