import type { Evidence } from '../../entities/row';
import type { TextSpan } from '../../model';
import { foldedInput } from '../folded-text';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { indexKeywords } from '../secrets/keyword-index';
import { findLogins } from '../secrets/login-address';

/** Names that may stand within longer ones: `dbPassword`, `MYSQL_ROOT_PASSWORD`. */
const WITHIN = ['password', 'passwd', 'passphrase', 'passcode', 'passwort', 'kennwort', 'losungswort', 'contrasena', 'wachtwoord', 'haslo', 'has\u0142o', 'losenord', 'salasana'];
/** Names that are a word of their own, or the last part of one: `db_pwd`. */
const ALONE_NAMES = ['pwd', 'mdp', 'pass', 'mot de passe', "parola d'ordine", 'parola d ordine', 'palabra de paso', 'clave de acceso', 'clave', 'zugangscode', "code d'acces", 'code d acces', 'codice di accesso'];
const findNames = indexKeywords<boolean>([...WITHIN.map((name) => [name, true] as const), ...ALONE_NAMES.map((name) => [name, false] as const)], false);

/** After the name: `: x`, `": "x"`, `=x`; the name may have something in brackets after it, and XML its value in an attribute. */
const ASSIGNED = /s?\d{0,2}(?: ?\([^)\n]{0,30}\))?["'`*_]{0,3}[ \t]{0,4}(?:(?::=|=>|[:=|])[*_]{0,3}[ \t]{0,4}\n?| value=)/y;
const ELEMENT = /(?: [^<>\n]{0,80})?>/y;
const OPTION = /[ =]/y;
/** `the password is x`, in five languages. */
const SAID = /(?: [a-z]{2,12}){0,5} (?:is|was|lautet|ist|est|es|e|era|war|to|set to)(?: now)?[ :]{1,2}/y;
/** The name and the value are all of a line: the mark between them was lost. */
const BESIDE = / (?=[^\s]{0,40}[a-z])(?=[^\s]{0,40}\d)(?=[^\s]{6,60}(?:\n|$))/y;
/** Behind the name, within a line, what can be nothing else: letters, digits and marks, or letters and digits by turns. */
const MIXED = / (?:(?=[^\s]{0,40}\p{L})(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[!#$%&*?=+^~])(?=[^\s]{8,60}(?:\s|$))|(?=(?:(?:[a-z]{1,3}\d{1,3}){2,4}[a-z]{0,3}|(?:\d{1,3}[a-z]{1,3}){2,4}\d{0,3})[.,;]?(?:\s|$)))/uy;
/** `pw: x`: two letters, too short to be looked up. */
const SHORT = /(?<![a-z0-9])pw["'`]?[ \t]{0,4}(?::=|=>|[:=|])[ \t]{0,4}\n?/g;
/** A value of mixed signs alone in its cell or line: a password if a label stands over it. */
const ALONE = /(?:^|[\t\n])[ ]?((?=[^\s]{0,40}[A-Za-z])(?=[^\s]{0,40}[\d!@#$%^&*?_+=~-])[^\s]{6,40})[ ]?(?=$|[\t\n])/g;

/** Quoted, or up to the next space: a quote that OCR lost leaves the other alone. */
const VALUE = /"([^"\n]{1,200})"|'([^'\n]{1,200})'|`([^`\n]{1,200})`|["'`]?([^\s"'`]{1,200})/y;
/** What stands in a password's place without being one: masks, placeholders, calls and words about passwords. */
const NO_VALUE = /^(?:[*\u2022\u25CF\u25CB\u2217\u00B7.xX-]{2,}|<[^>]*>?|\$\{?.*|\{\{.*|%[\w(].*|\[[^\]]*\]?|null|none|nil|true|false|undefined|string|required|optional|forgotten|forgot|reset|change|show|hide|hidden|redacted|and|or|your|the|must|process\.env.*|os\.environ.*|getenv.*|[\w.]{2,40}\(.*|your[_-]?password.*)[;,.)]*$/i;

/** What sentences say of passwords: `the password is required`, `… est incorrect`. */
const OF_PASSWORDS = /^(?:an?|at|in|on|not|no|too|so|very|also|only|never|always|still|already|being|case|set|sent|weak|wrong|strong|long|short|empty|unique|safe|kept|good|bad|new|old|what|how|la|le|les|un|une|una|el|der|die|das|ein|eine|nicht|zu|pas|trop|muy|demasiado|falsch|richtig|leer|stark|debil|non|troppo)$|(?:ed|ing|ly|able|ible|ory|alid|rrect[aeo]?|e[es]?|ad[ao]|at[ao]|ut[ao]|id[ao]|iert|fen|sen|ten|ig|lich|isch|bar|ert|tzt|nnt|elt)$/i;

/** Passwords by what is written beside them, in forms, prose, code and addresses. */
export const password: Recognizer = {
  id: 'password',
  entities: ['PASSWORD'],
  *find(input) {
    const { text } = input;
    for (const { pattern, end, evidence } of introductions(input)) {
      const found = readValue(text, end, evidence);
      if (found && !(pattern === 'said' && found.evidence === 'weak' && OF_PASSWORDS.test(text.slice(found.start, found.end)))) yield makeFinding('password', 'PASSWORD', found.evidence, found, { pattern, context: true });
    }
    for (const { passwordSpan } of findLogins(input)) yield makeFinding('password', 'PASSWORD', 'strong', passwordSpan, { pattern: 'connection', context: true });
    for (const match of text.matchAll(ALONE)) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      yield makeFinding('password', 'PASSWORD', 'bare', { start, end: start + (match[1]?.length ?? 0) }, { pattern: 'alone' });
    }
  },
};

interface Introduction {
  readonly pattern: string;
  /** Where the value begins. */
  readonly end: number;
  readonly evidence: Evidence;
}

/** Every place where a name leads to a value. */
function* introductions(input: DetectInput): Generator<Introduction> {
  const coded = foldedInput(input);
  const folded = coded.text;
  for (const { start, end, meaning: within } of findNames(coded)) {
    const before = folded.slice(Math.max(0, start - 40), start);
    // `PWD=/home/ada` of a shell is a folder.
    if ((!within && /[a-z0-9]$/.test(before)) || folded.startsWith('pwd=/', start)) continue;
    const lines: readonly (readonly [string, RegExp, Evidence, boolean])[] = [
      ['assigned', ASSIGNED, 'strong', true],
      ['element', ELEMENT, 'strong', /<[\w.:-]{0,38}$/.test(before)],
      ['option', OPTION, 'plain', /(?:^|[^a-z0-9])--?$/.test(before)],
      ['said', SAID, 'plain', within || !folded.startsWith('pass', start)],
      ['beside', BESIDE, 'weak', /(?:^|\n)[ \t]*$/.test(before)],
      ['mixed', MIXED, 'plain', !/(?:^|\n)[ \t]*$/.test(before)],
    ];
    for (const [pattern, expression, evidence, fits] of lines) {
      expression.lastIndex = end;
      if (fits && expression.test(folded)) yield { pattern, end: expression.lastIndex, evidence };
    }
  }
  for (const match of folded.matchAll(SHORT)) yield { pattern: 'assigned', end: match.index + match[0].length, evidence: 'strong' };
}

function readValue(text: string, start: number, evidence: Evidence): (TextSpan & { readonly evidence: Evidence }) | undefined {
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
