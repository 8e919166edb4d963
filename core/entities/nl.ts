import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const NL_BSN: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_PASSPORT: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_ID_CARD: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_KVK: EntityRow = {
  category: 'business',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_BTW: EntityRow = {
  category: 'business',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const NL_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
