import type { Evidence } from '../../entities/row';
import { foldLetters } from '../../text/fold-letters';
import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';

const NAMES = '[a-z0-9_.-]{0,30}(?:passwords?|wachtwoord|haslo|losenord|salasana|passwd|passphrase|passcode|passwort|kennwort|losungswort|contrasena)|(?:[a-z0-9]{0,20}[_.-])?(?:pwd|mdp|pass)|mot de passe|parola d.ordine|palabra de paso|clave de acceso|clave|zugangscode|code d.acces|codice di accesso|\\bpw\\b';
/** `password: x`, `"password": "x"`, `PASSWORD=x`, `--password x`; the name may have something in brackets after it. */
const ASSIGNED = new RegExp(`(?<![a-z0-9])(?:${NAMES})(?: ?\\([^)\\n]{0,30}\\))?["'\`]?[ \\t]{0,4}(?::=|=>|[:=|])[*_]{0,3}[ \\t]{0,4}\\n?`, 'g');
const ELEMENT = new RegExp(`<(?:${NAMES})(?: [^<>\\n]{0,80})?>`, 'g');
const OPTION = /(?<![a-z0-9])--?(?:password|passwd|pass|passphrase)[ =]/g;
/** `the password is x`, in five languages. */
const SAID = new RegExp(`(?<![a-z0-9])(?:${NAMES})(?: [a-z]{2,12}){0,3} (?:is|was|lautet|ist|est|es|e|era|war|to|set to)(?: now)?[ :]{1,2}`, 'g');
/** `scheme://user:password@host`. */
const CONNECTION = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,100}:([^\s/@][^\s@]{0,200})@(?=[^\s/]{2})/gi;
/** A value of mixed signs alone in its cell or line: a password if a label stands over it. */
const ALONE = /(?<=^|[\t\n])[ ]?((?=[^\s]{0,40}[A-Za-z])(?=[^\s]{0,40}[\d!@#$%^&*?_+=~-])[^\s]{6,40})[ ]?(?=$|[\t\n])/g;

/** Quoted, or up to the next space: a quote that OCR lost leaves the other alone. */
const VALUE = /"([^"\n]{1,200})"|'([^'\n]{1,200})'|`([^`\n]{1,200})`|["'`]?([^\s"'`]{1,200})/y;
/** What stands in a password's place without being one: masks, placeholders, calls and words about passwords. */
const NO_VALUE = /^(?:[*\u2022\u25CF\u25CB\u2217\u00B7.xX-]{2,}|<[^>]*>?|\$\{?.*|\{\{.*|%[\w(].*|\[[^\]]*\]?|null|none|nil|true|false|undefined|string|required|optional|forgotten|forgot|reset|change|show|hide|hidden|redacted|and|or|your|the|must|process\.env.*|os\.environ.*|getenv.*|[\w.]{2,40}\(.*|your[_-]?password.*)[;,.)]*$/i;

/** Passwords by what is written beside them, in forms, prose, code and connection strings. */
export const password: Recognizer = {
  id: 'password',
  entities: ['PASSWORD'],
  *find({ text }) {
    const folded = foldLetters(text);
    for (const [pattern, expression, evidence] of [['assigned', ASSIGNED, 'strong'], ['element', ELEMENT, 'strong'], ['option', OPTION, 'plain'], ['said', SAID, 'plain']] as const) {
      for (const match of folded.matchAll(expression)) {
        const found = readValue(text, match.index + match[0].length, evidence);
        if (found) yield makeFinding('password', 'PASSWORD', found.evidence, found, { pattern, context: true });
      }
    }
    for (const match of text.matchAll(CONNECTION)) {
      const end = match.index + match[0].length - 1;
      yield makeFinding('password', 'PASSWORD', 'strong', { start: end - (match[1]?.length ?? 0), end }, { pattern: 'connection', context: true });
    }
    for (const match of text.matchAll(ALONE)) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      yield makeFinding('password', 'PASSWORD', 'bare', { start, end: start + (match[1]?.length ?? 0) }, { pattern: 'alone' });
    }
  },
};

function readValue(text: string, start: number, evidence: Evidence): { start: number; end: number; evidence: Evidence } | undefined {
  VALUE.lastIndex = start;
  const match = VALUE.exec(text);
  if (!match) return undefined;
  const quoted = match[1] ?? match[2] ?? match[3];
  // The next pair of a connection string or a query is no part of it, nor is a closing tag.
  const value = quoted ?? (match[4] ?? '').split(/[;&,](?=[\w-]{1,30}=)|<\//, 1).join('').replace(/[,;.)}\]\\]+$/, '');
  if (value.length < 2 || NO_VALUE.test(value)) return undefined;
  const from = start + match[0].indexOf(value);
  // A plain word may be part of a sentence: "Password: at least eight characters".
  const wordy = quoted === undefined && /^\p{L}+$/u.test(value);
  return { start: from, end: from + value.length, evidence: wordy ? 'weak' : evidence };
}
