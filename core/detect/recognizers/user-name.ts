import type { Finding } from '../../model';
import { escapePattern } from '../../text/escape-pattern';
import { foldedInput } from '../folded-text';
import { wordOf } from '../names/lexicon';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { indexKeywords } from '../secrets/keyword-index';

/** What forms, configurations and logs call a user's name, folded. */
const NAMES = [
  ...['user', 'login', 'account', 'screen', 'nick', 'logon'].flatMap((kind) => ['name', ' name', '_name', '-name'].map((end) => kind + end)),
  'userid', 'user id', 'user_id', 'loginid', 'login id', 'user', 'login', 'nick', 'samaccountname', 'benutzername', 'benutzerkennung', 'benutzer', 'anmeldename', 'nutzername', 'identifiant', "nom d'utilisateur", 'nom d utilisateur', 'utilisateur', 'pseudo', 'nombre de usuario', 'usuario', 'nome utente', 'utente', 'gebruikersnaam', 'nazwa uzytkownika', 'anvandarnamn', 'kayttajatunnus',
];
const findNames = indexKeywords(NAMES.map((name) => [name, name] as const), false);
/** After the name: `=ada`, `: ada`, `": "ada"`, `>ada<`. */
const ASSIGNED = /["'`\]]{0,2}[ \t]{0,3}(?:(?::=|=>|[:=|])[*_]{0,2}[ \t]{0,3}["'`<]?|>)/y;
/** What systems say in their logs: whoever logged in is named next. */
const LOGGED = /\b(?:accepted (?:password|publickey) for|failed password for(?: invalid user)?|invalid user|session opened for user|new session \d{1,8} of user|logged in as|authenticated as|signed in as|(?:sign|log) ?in as|angemeldet als|connecte en tant que|conectado como|connesso come|whoami\n|su - |sudo -u |uid=\d{1,10}\() ?/gi;
/** Who speaks in a chat, asks a web server, or acts for another: `[10:22] ada: hi`, `<ada> hi`, `203.0.113.7 - ada [21/Nov/2025`, `sudo: ada : TTY=`. */
const SPEAKER = /^\[?\d{1,2}:\d\d(?: ?[ap]m)?\]? (?:- )?[<@]?(?=[\w.]{0,30}[\d._])(?=[\w.-]{2,32}(?:> |: ))|^<(?!h[1-6]>)(?=\w{0,30}[\d_])(?=[\w.-]{2,32}> [^<\n]{1,300}(?:\n|$))|^\*{1,3} (?=[\w.-]{2,32} (?:has )?(?:joined|left|quit) )|^[\da-f.:]{7,39} - (?=[^\s[]{2,64} \[\d)|sudo: {1,4}(?=[\w.-]{2,32} : )/gim;
/** The folder of a user, on any system. */
const HOME = /(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\|[A-Za-z]:\\\\Users\\\\)/g;
const VALUE = /[\p{L}\p{N}_][\p{L}\p{N}_.+-]{1,63}/uy;
/** A name of Windows, with its domain. */
const DOMAIN = /^[A-Za-z0-9.-]{2,15}\\{1,2}(?=[\p{L}\p{N}_.-]{2})/u;
/** Where programs take a user from: `req.user`, `session.login`. */
const CHAIN = /^(?:[a-z]|req|request|this|self|ctx|context|session|event|e|props|state|data|payload|body|params|config|process|window|document|auth|res|response|row|user|current|form|args|options|opts|env|os|input|item|obj|account|profile|model|db|client)\.[A-Za-z_.]+$/;
/** Letters with a digit or a mark among them: no word of a sentence. */
const ALONE = /(?<![\w.@/\\:+-])(?=[a-z._-]{0,30}(?:\d|[._-][a-z0-9]))[a-z][a-z0-9_-]{0,30}(?:\.[a-z0-9_-]{1,30})?(?![\w@/\\(-]|[.:][\w/])/gi;
/** Names of files. */
const FILE = /\.(?:md|txt|json|ya?ml|toml|xml|csv|html?|css|js|jsx|ts|tsx|mjs|py|rb|go|rs|java|php|sh|sql|lock|env|png|jpe?g|gif|svg|pdf|docx?|xlsx?|zip|log|conf|ini)$/i;
/** Who did it: `by abyron42`. */
const DONE_BY = /\b(?:by|von|par|por|da|door) (?=[a-z][a-z.]{3,18}\d{1,4}(?![\w@-]))(?!base\d|utf\d|x?html\d|http\d|sha\d)/g;
/** Whom a list of changes names before it tells what was done, and when: `abyron committed 2 hours ago`. */
const CHANGED = /(?<=^|[\n\t]|\band )(?!(?:\w+(?:s|ed|ing)|code|work) )(?=[a-z][\w-]{2,38} (?:committed|authored|pushed|opened|merged|commented|reviewed|approved|closed|forked|starred)(?: [^\n\t]{1,40}?)? (?:yesterday|now|just now|\d+ \w+ ago|an? \w+ ago|last \w+|on \w{3,9} \d))/g;
/** What parts cells from one another, or nothing. */
const BORDER = /^[\n\t|>"'`<]?$/;
/** Accounts that are nobody's, values that are no names, and words that go on after a name in a sentence. */
const NOBODY = /^(?:root|admin|administrator|guest|nobody|daemon|www-data|postgres|mysql|ubuntu|debian|ec2-user|git|ftp|mail|default|public|shared|all users|system|service|user|username|login|name|null|none|undefined|true|false|string|number|required|optional|unknown|anonymous|example|you|your|me|test|http|https|id|the|and|or|for|is|was|has|not|must|can|will|to|in|on|of|with|by|from|se[e]?|new|process|this|self|req|request|get|set|const|let|var|function|class|int|varchar|text|bool|boolean|str)$/i;

/** Shortest name that is looked for again, and how many of them. */
const LEAST_AGAIN = 6;
const MOST_AGAIN = 50;

/** Names of users: by what is written before them, in a log's sentence, or as the folder they live in. An ordinary word is none by itself. */
export const userName: Recognizer = {
  id: 'user-name',
  entities: ['USERNAME'],
  *find(input) {
    const { text } = input;
    const coded = foldedInput(input);
    const folded = coded.text;
    const told = new Set<string>();
    for (const { start, end } of findNames(coded)) {
      if (/[a-z]/.test(folded.charAt(start - 1)) && !/[A-Z]/.test(text.charAt(start))) continue;
      // `last_login` is a time.
      if (/last[ _-]?$/.test(folded.slice(Math.max(0, start - 5), start))) continue;
      ASSIGNED.lastIndex = end;
      if (!ASSIGNED.test(folded)) continue;
      const value = readValue(text, ASSIGNED.lastIndex, DOMAIN.exec(text.slice(ASSIGNED.lastIndex, ASSIGNED.lastIndex + 20))?.[0].length);
      if (!value || !isWhole(text, value.end, value.written)) continue;
      told.add(value.written);
      yield makeFinding('user-name', 'USERNAME', 'strong', value, { pattern: 'assigned', context: true });
    }
    for (const [pattern, expression] of [['log', LOGGED], ['home', HOME], ['speaker', SPEAKER], ['done-by', DONE_BY], ['changed', CHANGED]] as const) {
      for (const match of text.matchAll(expression)) {
        const value = readValue(text, match.index + match[0].length);
        if (!value || /^\d+$|\.(?:[a-z]{1,3}|conf|json|yaml|html|java)$/i.test(value.written)) continue;
        told.add(value.written);
        yield makeFinding('user-name', 'USERNAME', 'plain', value, { pattern, context: true });
      }
    }
    yield* again(text, told);
    for (const { 0: word, index: start } of text.matchAll(ALONE)) {
      const end = start + word.replace(/[._-]+$/, '').length;
      // `client_ip` in a query is no user; alone in a cell it may be one.
      if (CHAIN.test(word) || FILE.test(word) || !(/\d/.test(word) || (BORDER.test(text.charAt(start - 1)) && BORDER.test(text.charAt(end))))) continue;
      yield makeFinding('user-name', 'USERNAME', 'bare', { start, end }, { pattern: 'alone' });
    }
  },
};

function readValue(text: string, at: number, domain = 0) {
  const start = at + domain;
  VALUE.lastIndex = start;
  const written = VALUE.exec(text)?.[0].replace(/[.+-]+$/, '');
  if (written === undefined || written.length < 2 || NOBODY.test(written) || CHAIN.test(written)) return undefined;
  return { start: at, end: start + written.length, written };
}

/** Where names that were told stand again, whole: no word of any language, nor a short one. */
function* again(text: string, told: ReadonlySet<string>): Generator<Finding> {
  const names = [...told].filter((name) => name.length >= LEAST_AGAIN && /^[\w.+-]+$/.test(name) && name.toLowerCase() === name && !wordOf(name).everyday).slice(0, MOST_AGAIN);
  if (names.length === 0) return;
  const pattern = new RegExp(String.raw`(?<![\w.@/\\+-])(?:${names.map(escapePattern).join('|')})(?![\w@/\\+-]|\.\w)`, 'g');
  for (const { 0: name, index: start } of text.matchAll(pattern)) yield makeFinding('user-name', 'USERNAME', 'plain', { start, end: start + name.length }, { pattern: 'again', context: true });
}

/** Whether nothing goes on after a value that would make it something else: a sentence, a call, a path or an address. */
function isWhole(text: string, end: number, written: string): boolean {
  const after = text.slice(end, end + 24);
  if (/^(?:[@(\\/[]|\.[A-Za-z_]|::|=>)/.test(after)) return false;
  // `login: see below`: words follow a word. What has a digit or a mark is a name all the same, and so are several pairs in a row.
  return /[\d_.+-]/.test(written) || !/^ +(?:& )?[\p{L}]/u.test(after) || /^ +[\p{L}_]{2,20}["']?[=:]/u.test(after);
}
