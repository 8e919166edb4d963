import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const CA_SIN: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_OHIP: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_BC_PHN: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_QUEBEC_HIN: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_AB: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_MB: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_SK: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_NS: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_NB: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_NL: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_PE: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_YT: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_NT: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_HEALTH_NU: EntityRow = {
  category: 'medical',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_POSTAL_CODE: EntityRow = {
  category: 'contact',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_BN: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_GST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_QST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const CA_PST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
