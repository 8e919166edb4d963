import { codedInput } from '../folded-text';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { kindOf } from '../web/domains';
import { findProfileSites } from '../web/profile-sites';

/** Scheme and further labels of the host, before a site's name. */
const BEFORE = /(?:https?:\/\/)?(?:[a-z0-9-]{1,30}\.){0,2}$/i;
const BEFORE_REACH = 80;
const NAME = /[\w.%+-]{2,100}/y;
const REST = /[^\s<>"'`{}|\\^]{0,300}/y;
/** `https://social.example.com/@name`: who has such a page is on a server of the Fediverse. */
const FEDIVERSE = /https?:\/\/([a-z0-9.-]{4,100})\/@\w[\w.-]{0,60}(?:@[a-z0-9.-]{4,100})?/gi;

/** Addresses of people's pages in social and professional networks, code forges and the Fediverse. */
export const socialProfile: Recognizer = {
  id: 'social-profile',
  entities: ['SOCIAL_PROFILE'],
  *find(input) {
    const { text } = input;
    for (const { start: site, end: at, meaning } of findProfileSites(codedInput(input))) {
      const before = BEFORE.exec(text.slice(Math.max(0, site - BEFORE_REACH), site))?.[0] ?? '';
      const start = site - before.length;
      // `netflix.com/` is not `x.com/`.
      if (/[\p{L}\p{N}@_/-]/u.test(text.charAt(start - 1))) continue;
      NAME.lastIndex = at;
      const name = NAME.exec(text)?.[0].replace(/[.%+-]+$/, '').toLowerCase();
      if (name === undefined || name.length < 2 || meaning.taken.has(name)) continue;
      REST.lastIndex = at + name.length;
      const rest = (REST.exec(text)?.[0] ?? '').replace(/[.,;:!?)\]*_~-]{1,10}$/, '');
      if (meaning.flat && /^\/[^?#\s]/.test(rest)) continue;
      yield makeFinding('social-profile', 'SOCIAL_PROFILE', 'strong', { start, end: at + name.length + rest.length }, { pattern: 'site' });
    }
    for (const { 0: address, 1: host = '', index: start } of text.matchAll(FEDIVERSE)) {
      if (kindOf(host) !== null) yield makeFinding('social-profile', 'SOCIAL_PROFILE', 'plain', { start, end: start + address.replace(/[.-]+$/, '').length }, { pattern: 'fediverse' });
    }
  },
};
