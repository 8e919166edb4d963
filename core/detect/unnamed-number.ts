import type { TextSpan } from '../model';

/** How much of a line is read to either side of a number. */
const REACH = 100;
/** Words of English sentences. */
const ENGLISH = /(?<![a-z'])(?:the|an?|is|are|was|were|be|been|has|have|had|will|can|of|to|in|on|at|for|from|with|by|as|and|or|but|not|this|that|these|it|its|here|there|my|your|his|her|their|our|i|he|she|they|we|you|who|which|when|appears?|shows?|gave|said|please)(?![a-z'])/gi;
/** A sentence has so many words beside the number at least, and one of them is English. */
const LEAST_WORDS = 3;
/** What counts, orders and machines are called, right before a number of theirs. */
const OTHER_BEFORE =
  /(?<![a-z])(?:order|invoice|ticket|case|claim|ref|reference|request|transaction|tracking|shipment|parcel|package|booking|confirmation|receipt|batch|lot|serial|model|part|item|product|sku|isbn|issn|doi|pmid|article|issue|bug|commit|revision|build|version|release|job|task|run|process|thread|worker|session|event|message|error|code|line|row|record|page|port|seed|block|offset|address|count|counter|total|sum|amount|price|cost|budget|revenue|population|about|around|nearly|almost|over|than|approximately|exactly|of|timestamp|epoch|time|date|hash|key|index|size|length|version|file|image|video|channel|group|team|project|company|firm|business|vendor|supplier|store|shop)s?(?:[ _-]?(?:id|no|nr|num|number|code|numbers))?(?: (?:is|was|are|were|of|as|has|with))?[.:# ]{1,3}$/i;
/** What is counted, right behind it. */
const UNIT_BEHIND = /^ ?(?:[%€$£°]|(?:bytes?|bits?|[kmg]i?b|ms|ns|us|seconds?|minutes?|hours?|days?|years?|times|people|persons?|inhabitants|users?|customers?|views?|visitors?|downloads?|records?|rows?|lines?|items?|pieces?|units?|points?|votes?|shares?|miles?|km|kg|m|dollars?|euros?|pounds|usd|eur|gbp|requests?|events?|files?|pixels?|tokens?|parameters?|transactions?|orders?|copies)(?![a-z]))/i;

/**
 * Whether a number stands in an English sentence that does not say what it is: no code, table or log, no other number
 * beside it, and nothing counted, ordered or made.
 */
export function isUnnamedInProse(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const tail = after.split('\n', 1)[0] ?? '';
  if (!/[a-z]{2}[),]? \(?$/.test(head) || !/^\)?[.,;!?)]?(?: [a-z(]|["']?$)/i.test(tail)) return false;
  const around = `${head} ${tail}`;
  if (/\d|[\t|=<>{}[\]\\/_@]|::/.test(around) || OTHER_BEFORE.test(head) || UNIT_BEHIND.test(tail)) return false;
  return (around.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS && (around.match(ENGLISH) ?? []).length > 0;
}
