import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const PL_PESEL: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PL_ID_CARD: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PL_PASSPORT: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PL_NIP: EntityRow = {
  category: 'business',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const PL_REGON: EntityRow = {
  category: 'business',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
