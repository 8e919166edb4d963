import { makeFinding } from '../score';
import type { Recognizer } from '../recognizer';

/** OCR miscounts dashes, and a terminal may cut them. RFC 7468; RFC 9580, section 6.2. */
const BEGIN = /(?:[-\u2014_~]{1,6} ?)?\bBEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE(?: ?KEY)?(?: BLOCK)?(?: ?-{1,6}|(?=[ \t]{0,3}\n))|PuTTY-User-Key-File-\d:|AGE-SECRET-KEY-1[A-Z0-9]{20,80}/g;
const END = /-{2,6} ?END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{0,6}|Private-MAC: ?[0-9a-f]{8,128}/y;
/** A line of the body: base64, a header such as `Proc-Type: 4,ENCRYPTED`, or nothing; in code also `\n` and quotes. */
const LINE = /[ \t"'+,]{0,20}(?:[A-Za-z-]{3,20}: [^\n]{0,200}|[A-Za-z0-9+/= ]{0,200})(?:\\r)?(?:\\n)?[ \t"'+,]{0,20}\n?/y;
/** More lines than a key of 16384 bits has. */
const MAX_LINES = 250;

/** Private keys in text armour, with all their lines; where the end is out of sight, as far as lines look like one. */
export const privateKey: Recognizer = {
  id: 'private-key',
  entities: ['PRIVATE_KEY'],
  *find({ text }) {
    let done = 0;
    for (const match of text.matchAll(BEGIN)) {
      if (match.index < done) continue;
      const { end, closed } = readBody(text, match.index + match[0].length);
      done = end;
      yield makeFinding('private-key', 'PRIVATE_KEY', closed || match[0].startsWith('AGE') ? 'strong' : 'plain', { start: match.index, end }, { pattern: closed ? 'armour' : 'open-armour' });
    }
  },
};

function readBody(text: string, start: number): { end: number; closed: boolean } {
  let at = start;
  let end = start;
  for (let line = 0; line < MAX_LINES; line++) {
    END.lastIndex = at;
    if (END.test(text)) return { end: END.lastIndex, closed: true };
    LINE.lastIndex = at;
    const body = LINE.exec(text)?.[0] ?? '';
    if (body === '') break;
    // A short line of words is prose again; an empty one stands between headers and body.
    if (body.trim() !== '' && body.trim().includes(' ') && !body.includes(':') && !/[A-Za-z0-9+/=]{24}/.test(body)) break;
    at += body.length;
    if (body.trim() !== '') end = at - (body.length - body.trimEnd().length);
  }
  return { end, closed: false };
}
