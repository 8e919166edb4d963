import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const SE_PERSONNUMMER: EntityRow = {
  category: 'government',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SE_ORGANISATIONSNUMMER: EntityRow = {
  category: 'business',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SE_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SE_BANKGIRO: EntityRow = {
  category: 'financial',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
