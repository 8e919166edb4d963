import type { Evidence } from '../../entities/row';
import { matchNumbers } from '../match-numbers';
import { matchNearDigits } from '../near-digits';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const DECIMAL = '-?\\d{1,3}\\.\\d{3,15}';
const DEGREES = "\\d{1,3}(?:\\.\\d{1,10})? ?[\\u00B0o] ?(?:\\d{1,2}(?:\\.\\d{1,10})? ?['m] ?)?(?:\\d{1,2}(?:\\.\\d{1,10})? ?(?:\"|''|s) ?)?";

interface Form {
  readonly pattern: string;
  readonly evidence: Evidence;
  /** Where it names `lat` and `lon`, both must be on the globe. What stands in a group `before` is a part of the point too. */
  readonly expression: RegExp;
  /** How it is looked for: as what begins with a number, or otherwise. */
  readonly matches: (input: DetectInput, expression: RegExp) => Iterable<RegExpExecArray>;
}

/** For what holds a sign that few texts do, and is told by that. */
const matchAnywhere: Form['matches'] = ({ text }, expression) => text.matchAll(expression);

const FORMS: readonly Form[] = [
  { pattern: 'decimal', evidence: 'plain', matches: matchNumbers, expression: new RegExp(`(?<![A-Za-z\\d.,-]|\\d )\\(?(?<lat>${DECIMAL})(?: ?\\u00B0)?(?: ?[NS])?(?: ?[,;/] ?| {1,3})(?<lon>${DECIMAL})(?: ?\\u00B0)?(?: ?[EWO])?(?![A-Za-z\\d]|\\.\\d|[, ] ?-?\\d)`, 'g') },
  { pattern: 'degrees', evidence: 'strong', matches: matchNearDigits, expression: new RegExp(`(?=[NS]? ?\\d)(?<![\\w.])[NS]? ?${DEGREES}[NS]?[,; /]{1,3}[EWO]? ?${DEGREES}(?:[EWO](?![a-z])|(?<=[NS][^NS]{4,40}))`, 'gi') },
  { pattern: 'geo-uri', evidence: 'strong', matches: matchNearDigits, expression: new RegExp('(?<![a-z])geo:(?<lat>-?\\d{1,2}(?:\\.\\d{1,15})?),(?<lon>-?\\d{1,3}(?:\\.\\d{1,15})?)', 'gi') },
  { pattern: 'map-link', evidence: 'strong', matches: matchNumbers, expression: new RegExp(`(?<=[@=/]|!3d)(?<lat>${DECIMAL})(?:,|%2C|/|!4d)(?<lon>${DECIMAL})`, 'g') },
  { pattern: 'plus-code', evidence: 'strong', matches: matchAnywhere, expression: /\+(?<=(?<before>(?<![\w+])[23456789CFGHJMPQRVWX]{8})\+)[23456789CFGHJMPQRVWX]{2,3}(?![\w+])/g },
  { pattern: 'short-plus-code', evidence: 'weak', matches: matchAnywhere, expression: /\+(?<=(?<before>(?<![\w+])(?=[A-Z\d]{0,3}[A-Z])[23456789CFGHJMPQRVWX]{4})\+)[23456789CFGHJMPQRVWX]{2,3}(?![\w+])(?=,? \p{Lu})/gu },
  { pattern: 'field', evidence: 'plain', matches: matchNumbers, expression: /(?<=(?<![a-z])(?:lat|latitude|lng|lon|long|longitude|breitengrad|langengrad|latitud|longitud|latitudine|longitudine)["']? ?[:=] ?["']?)-?\d{1,3}\.\d{2,15}/gi },
];

/** Points on the map: decimal pairs, degrees, geo URIs, map links and plus codes. */
export const coordinates: Recognizer = {
  id: 'coordinates',
  entities: ['COORDINATES'],
  *find(input, policy) {
    // Off unless asked for, and nothing else depends on it.
    if (!policy.entities.includes('COORDINATES')) return;
    for (const { pattern, evidence, matches, expression } of FORMS) {
      for (const match of matches(input, expression)) {
        const { lat, lon, before = '' } = match.groups ?? {};
        if (lat !== undefined && lon !== undefined && (Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180)) continue;
        // Three places alone are as well thousands: `10.000, 12.000`.
        const doubtful = pattern === 'decimal' && /^\D?\d{1,3}\.\d{3}[,;/ ]+\d{1,3}\.\d{3}$/.test(match[0]);
        const inner = match[0].replace(/^[( ]+/, '').trimEnd();
        const start = match.index + match[0].indexOf(inner);
        yield makeFinding('coordinates', 'COORDINATES', doubtful ? 'bare' : evidence, { start: start - before.length, end: start + inner.length }, { pattern });
      }
    }
  },
};
