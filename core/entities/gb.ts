import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const UK_NINO: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_UTR: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_PASSPORT: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_DRIVING_LICENCE: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_ELECTORAL_ROLL: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_NHS: EntityRow = {
  category: 'medical',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_CHI: EntityRow = {
  category: 'medical',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_BANK: EntityRow = {
  category: 'financial',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_POSTCODE: EntityRow = {
  category: 'contact',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_VEHICLE_REGISTRATION: EntityRow = {
  category: 'vehicle',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_VAT: EntityRow = {
  category: 'business',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const UK_COMPANY: EntityRow = {
  category: 'business',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
