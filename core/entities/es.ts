import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const ES_NIF: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_NIE: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_NIF_OTHER: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_NSS: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_PASSPORT: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_CIF: EntityRow = {
  category: 'business',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_CCC: EntityRow = {
  category: 'financial',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ES_CIP: EntityRow = {
  category: 'medical',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
