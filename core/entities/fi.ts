import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const FI_PERSONAL_IDENTITY_CODE: EntityRow = {
  category: 'government',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FI_PASSPORT: EntityRow = {
  category: 'government',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FI_BUSINESS_ID: EntityRow = {
  category: 'business',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const FI_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
