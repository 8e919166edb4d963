import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const IT_FISCAL_CODE: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_IDENTITY_CARD: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_PASSPORT: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_VAT_CODE: EntityRow = {
  category: 'business',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_HEALTH_CARD: EntityRow = {
  category: 'medical',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const IT_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
