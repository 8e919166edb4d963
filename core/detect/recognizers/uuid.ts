import { matchDense } from '../dense-runs';
import type { Recognizer } from '../recognizer';
import { makeFinding } from '../score';

const FORM = /(?<![A-Za-z0-9]|[A-Za-z0-9][_-])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-([0-9a-fA-F])[0-9a-fA-F]{3}-([0-9a-fA-F])[0-9a-fA-F]{3}-[0-9a-fA-F]{12}(?![A-Za-z0-9]|[_-][A-Za-z0-9])/g;
/** All zeros or all ones: no one's. */
const EMPTY = /^[0-]+$|^[f-]+$/i;

/** Identifiers that are unique everywhere. RFC 9562. */
export const uuid: Recognizer = {
  id: 'uuid',
  entities: ['UUID'],
  *find(input) {
    for (const match of matchDense(input, FORM)) {
      const [written, version = '', variant = ''] = match;
      const span = { start: match.index, end: match.index + written.length };
      if (EMPTY.test(written)) yield makeFinding('uuid', 'UUID', 'bare', span, { pattern: 'empty', reserved: true });
      else yield makeFinding('uuid', 'UUID', /[1-8]/.test(version) && /[89ab]/i.test(variant) ? 'strong' : 'plain', span, { pattern: 'uuid' });
    }
  },
};
