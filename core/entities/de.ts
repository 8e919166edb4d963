import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const DE_TAX_ID: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_TAX_NUMBER: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_SOCIAL_SECURITY: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_ID_CARD: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_HEALTH_INSURANCE: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_LANR: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_BSNR: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_VAT_ID: EntityRow = {
  category: 'business',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_HANDELSREGISTER: EntityRow = {
  category: 'business',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_KFZ: EntityRow = {
  category: 'vehicle',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_PLZ: EntityRow = {
  category: 'contact',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DE_SCHUFA: EntityRow = {
  category: 'financial',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
