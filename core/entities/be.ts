import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const BE_NATIONAL_NUMBER: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BE_EID: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BE_VAT: EntityRow = {
  category: 'business',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const BE_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
