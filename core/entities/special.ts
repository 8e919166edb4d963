import { NO_TERMS, type EntityRow } from './row';

export const NRP: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const GENDER: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SEXUAL_ORIENTATION: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const MARITAL_STATUS: EntityRow = {
  category: 'special',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
