import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const CH_AHV: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_ID_CARD: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_UID: EntityRow = {
  category: 'business',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_VAT: EntityRow = {
  category: 'business',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CH_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
