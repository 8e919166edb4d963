import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const IE_PPS: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IE_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IE_EIRCODE: EntityRow = {
  category: 'contact',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IE_VAT: EntityRow = {
  category: 'business',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
