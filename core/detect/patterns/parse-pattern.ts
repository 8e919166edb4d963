/** What a regular expression is made of, as far as backtracking goes. */
export type PatternNode =
  /** One character of a set, given as a pattern for it. */
  | { readonly kind: 'sign'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly least: number; readonly most: number }
  /** Takes no characters, but may fail: a border, or a look ahead or behind with its own pattern. */
  | { readonly kind: 'assertion'; readonly body: PatternNode };

const NOTHING: PatternNode = { kind: 'sequence', parts: [] };
/** A back reference may be anything: it is taken for one character of any kind. */
const ANYTHING: PatternNode = { kind: 'sign', source: '[^]' };

const SET = /\[(?:\\.|[^\\\]])*\]/suy;
const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}(?:\\u[\da-f]{4})?|x[\da-f]{2}|p\{[^}]*\}|c[a-z]|k<[^>]*>|\d+|.)/isuy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|<[^>]*>|[a-z-]*:))?/y;

/** Takes a source apart that `RegExp` accepts with the flag `u`. */
export function parsePattern(source: string): PatternNode {
  let at = 0;

  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const match = token.exec(source);
    if (match) at = token.lastIndex;
    return match;
  };

  const parseChoice = (): PatternNode => {
    const parts = [parseSequence()];
    while (source[at] === '|') {
      at++;
      parts.push(parseSequence());
    }
    return { kind: 'choice', parts };
  };

  const parseSequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const body = parseAtom();
      const quantifier = take(QUANTIFIER);
      parts.push(quantifier ? { kind: 'repeat', body, ...boundsOf(quantifier) } : body);
    }
    return { kind: 'sequence', parts };
  };

  const parseAtom = (): PatternNode => {
    const group = take(GROUP);
    if (group) {
      const body = parseChoice();
      at++;
      return group[1] ? { kind: 'assertion', body } : body;
    }
    if (take(/[\^$]|\\b/iy)) return { kind: 'assertion', body: NOTHING };
    if (take(/\\(?:[1-9]\d*|k<[^>]*>)/y)) return ANYTHING;
    const [text] = take(SET) ?? take(ESCAPE) ?? take(/./suy) ?? [''];
    return { kind: 'sign', source: text };
  };

  return parseChoice();
}

function boundsOf([text, least, comma, most]: RegExpExecArray): { least: number; most: number } {
  if (least !== undefined) return { least: Number(least), most: most ? Number(most) : comma ? Infinity : Number(least) };
  return { least: text.startsWith('+') ? 1 : 0, most: text.startsWith('?') ? 1 : Infinity };
}
