import { NO_TERMS, type EntityRow } from './row';

export const CUSTOM_WORD: EntityRow = {
  category: 'custom',
  country: null,
  on: true,
  score: { strong: 1, plain: 1, weak: 1, bare: 1 },
  labels: NO_TERMS,
  context: NO_TERMS,
};

export const CUSTOM_PATTERN: EntityRow = {
  category: 'custom',
  country: null,
  on: true,
  score: { strong: 1, plain: 1, weak: 1, bare: 1 },
  labels: NO_TERMS,
  context: NO_TERMS,
};
