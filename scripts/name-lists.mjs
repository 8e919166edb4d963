#!/usr/bin/env node
// Writes .generated/name-lists.ts: the lists of core/detect/names/lists, and IANA's of top-level domains, each as one string that packs small.
// Words are folded and sorted; of each only what differs from the one before is written, after the number of letters
// that it shares with it: `anna`, `annabel` and `annie` are `0anna4bel3ie`. `unpackWords` reads it.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'core/detect/names/lists');

/** Words of all lists whose file name matches. */
function wordsOf(pattern) {
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').replace(/^#.*$/gm, '').split(/\s+/).filter(Boolean));
}

/** As `foldLetters` does: a letter whose plain form is longer stays as it is. */
function fold(word) {
  return [...word.toLowerCase()]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
}

function pack(words) {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
    packed += shared + word.slice(shared);
    before = word;
  }
  return packed;
}

const lists = {
  GIVEN_NAMES: ['Given names of all languages but Polish.', /^given-(?!polish)/],
  POLISH_GIVEN_NAMES: ['Given names of Polish, in the nominative.', /^given-polish/],
  SURNAMES: ['Surnames.', /^surnames/],
  EVERYDAY_WORDS: ['Words, places and things that are capitalised and are no names there.', /^everyday-/],
};

const { default: domains } = await import('tlds', { with: { type: 'json' } });
const constant = (name, doc, words) => `/** ${doc} */\nexport const ${name} =\n  '${pack(words)}';\n`;
const code = [
  ...Object.entries(lists).map(([name, [doc, pattern]]) => constant(name, doc, wordsOf(pattern).map(fold))),
  constant('TOP_LEVEL_DOMAINS', "Top-level domains that there are, by IANA's list.", domains),
].join('\n');

const target = join(root, '.generated/name-lists.ts');
mkdirSync(dirname(target), { recursive: true });
// What is as it was stays untouched: somebody may be reading it.
if (!existsSync(target) || readFileSync(target, 'utf8') !== code) writeFileSync(target, code);
