import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const SG_NRIC_FIN: EntityRow = {
  category: 'government',
  country: 'sg',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
