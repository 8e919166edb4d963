import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const FR_NIR: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_TIN: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_CNI: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_PASSPORT: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_SIREN: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_SIRET: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_VAT: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_RPPS: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_ADELI: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_FINESS: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_RIB: EntityRow = {
  category: 'financial',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FR_POSTAL_CODE: EntityRow = {
  category: 'contact',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
