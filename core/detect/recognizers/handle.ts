import type { Evidence } from '../../entities/row';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { kindOf } from '../web/domains';

/** `@name`, and `@name@host` of the Fediverse; not the domain of a mail address, nor what follows a path. */
const HANDLE = /(?<![A-Za-z0-9./\\+])@([A-Za-z_][A-Za-z0-9_.-]{1,40})(?:@([a-z0-9.-]{4,100}))?/g;
/** What documentation, styles and programs begin with `@`. */
const WORDS: ReadonlySet<string> = new Set([
  'media', 'import', 'keyframes', 'font-face', 'charset', 'supports', 'layer', 'container', 'namespace', 'page', 'property', 'tailwind', 'apply', 'include', 'mixin', 'use', 'forward', 'extend', 'function', 'return', 'each', 'for', 'if', 'else', 'while', 'screen', 'theme', 'utility', 'variant', 'plugin', 'source', 'config', 'at-root', 'debug', 'warn', 'error', 'starting-style', 'counter-style', 'view-transition', 'scope', 'viewport', 'document',
  'param', 'params', 'returns', 'throws', 'exception', 'see', 'since', 'deprecated', 'author', 'version', 'link', 'code', 'type', 'typedef', 'template', 'callback', 'example', 'default', 'private', 'protected', 'public', 'internal', 'readonly', 'override', 'inheritdoc', 'todo', 'test', 'before', 'after', 'beforeeach', 'aftereach', 'var', 'method', 'class', 'interface', 'module', 'ts-ignore', 'ts-expect-error', 'ts-nocheck', 'ts-check', 'jsx', 'license', 'preserve', 'brief', 'file', 'note', 'ingroup',
  'staticmethod', 'classmethod', 'dataclass', 'abstractmethod', 'pytest', 'app', 'end', 'property', 'synthesize', 'implementation', 'protocol', 'selector', 'objc', 'autoreleasepool', 'main', 'state', 'binding', 'published', 'everyone', 'here', 'channel', 'all', 'latest', 'next', 'beta', 'alpha', 'canary', 'head',
]);
/** What a decorator or an annotation stands before, on its line or the next. */
const DECORATED = /^[^\S\n]*\n?[ \t]*(?:(?:async |export |public |private |protected |internal |static |final |abstract |open |override |readonly )*(?:def|class|function|fun|func|interface|enum|record|struct|const|let|var|val|void|int|long|boolean|String|constructor|get|set) |@[A-Za-z]|(?:public|private|protected|export) )/;

/** Names that people have in social networks, as they are written there: `@name`, where something around it says so. */
export const handle: Recognizer = {
  id: 'handle',
  entities: ['HANDLE'],
  *find({ text }) {
    for (const match of text.matchAll(HANDLE)) {
      const name = (match[1] ?? '').replace(/[.-]+$/, '');
      const host = match[2] && kindOf(match[2].replace(/[.-]+$/, '')) !== null ? match[2].replace(/[.-]+$/, '') : undefined;
      const end = match.index + 1 + name.length + (host === undefined ? 0 : host.length + 1);
      const evidence = host === undefined ? judge(text, match.index, end, name) : 'strong';
      if (evidence) yield makeFinding('handle', 'HANDLE', evidence, { start: match.index, end }, { pattern: host === undefined ? 'mention' : 'fediverse' });
    }
  },
};

function judge(text: string, start: number, end: number, name: string): Evidence | null {
  // A scope of npm (`@types/node`), a call (`@Component({`), a block (`@if {`), or a reference of git (`@{u}`).
  if (/^(?:[/({@]|\.[A-Za-z]| ?\{)/.test(text.slice(end, end + 2)) || WORDS.has(name.toLowerCase()) || name.length < 3) return null;
  const before = text.slice(Math.max(0, start - 200), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // ` * @api private`: a tag of documentation.
  if (/^\s*(?:\/\*\*|\*|\/\/\/?|#) ?$/.test(line)) return 'bare';
  const begins = line.trim() === '';
  const after = text.slice(end, end + 80);
  // What stands before a declaration, or is a statement of a style sheet.
  if (begins && (DECORATED.test(after) || /^[ \t][^\n]{0,77}[;{][ \t]*(?:\n|$)/.test(after))) return null;
  // `@Override` alone on its line: an annotation rather than a person.
  if (begins && /^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(name) && /^[ \t]*(?:\n|$)/.test(after)) return 'bare';
  // Whoever is spoken to stands first; within a sentence it may be a channel or a variable, and something must say whose it is.
  return begins && /^ \p{L}/u.test(after) ? 'plain' : 'weak';
}
