import { NO_TERMS, type EntityRow } from './row';

export const PASSPORT_MRZ: EntityRow = {
  category: 'government',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ID_CARD_MRZ: EntityRow = {
  category: 'government',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
