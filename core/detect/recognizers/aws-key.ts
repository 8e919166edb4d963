import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { isExample } from '../secrets/placeholder';
import { longWords } from '../secrets/long-words';

/** Prefixes of identifiers that come with a secret, then those of users, roles and groups. 16 characters of base 32 follow; fewer where a picture cuts. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const ACCESS_KEY = /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA|AIPA|ANPA)[A-Z0-9]{12,16}(?![A-Za-z0-9])/g;
const EXACT = /^.{4}[A-Z2-7]{16}$/;
/** 40 characters of base 64 with letters of both cases: a hash has but one. */
const SECRET_KEY = /^(?=.{0,39}[a-z])(?=.{0,39}[A-Z])[A-Za-z0-9+/]{40}$/;
/** How a secret key is called right before it. */
const NAMED = /(?:aws|amazon|s3|boto|secret[_ -]?access)[\w .-]{0,30}["'\]]{0,2}[ \t]{0,4}(?:=>|[:=>])[ \t]{0,4}["'`]?$/i;
/** How far after its identifier a secret is expected, and how far back a name is looked for. */
const REACH = 200;
const NAME_REACH = 60;

/** Access keys of Amazon Web Services: the identifier by its prefix, the secret by a name or the identifier before it. */
export const awsKey: Recognizer = {
  id: 'aws-key',
  entities: ['AWS_ACCESS_KEY', 'AWS_SECRET_KEY'],
  *find(input) {
    const { text } = input;
    const ends: number[] = [];
    for (const { 0: id, index: start } of text.matchAll(ACCESS_KEY)) {
      const end = start + id.length;
      ends.push(end);
      const example = isExample(id);
      yield makeFinding('aws-key', 'AWS_ACCESS_KEY', example ? 'weak' : EXACT.test(id) ? 'strong' : 'plain', { start, end }, { pattern: 'identifier', ...(example && { reserved: true }) });
    }
    for (const word of longWords(input)) {
      // What was assigned without a space is one word with its name: `KEY=abc…`.
      const start = word.start + word.value.indexOf('=', word.value.indexOf('_')) + 1;
      const value = text.slice(start, word.end);
      const [written, at] = SECRET_KEY.test(word.value) ? [word.value, word.start] : [value, start];
      if (!SECRET_KEY.test(written)) continue;
      const named = NAMED.test(text.slice(Math.max(0, at - NAME_REACH), at));
      const paired = ends.some((end) => end <= at && at - end < REACH);
      const evidence = isExample(written) ? 'weak' : named ? 'strong' : paired ? 'plain' : 'bare';
      yield makeFinding('aws-key', 'AWS_SECRET_KEY', evidence, { start: at, end: at + written.length }, { pattern: 'secret', ...(isExample(written) && { reserved: true }), ...((named || paired) && { context: true }) });
    }
  },
};
