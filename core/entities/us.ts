import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const US_SSN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: { strong: 0.85, plain: 0.6, weak: 0.5, bare: 0.15 },
  labels: { ...NO_TERMS, en: ['ssn', 'social security', 'social security number', 'social security no', 'soc sec', 'ss', 'itin', 'taxpayer id', 'tin'], es: ['seguro social', 'numero de seguro social'] },
  context: { ...NO_TERMS, en: ['last four', 'w 2', 'w2', 'w 9', 'taxpayer'] },
  example: '987-65-4321',
};

export const US_ITIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_ATIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_PTIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_PASSPORT: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_DOD_ID: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_A_NUMBER: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_EIN: EntityRow = {
  category: 'business',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const ABA_ROUTING_NUMBER: EntityRow = {
  category: 'financial',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_BANK_NUMBER: EntityRow = {
  category: 'financial',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_MBI: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_NPI: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_DEA: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_MEDICARE_HICN: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_RRB: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_POSTAL: EntityRow = {
  category: 'contact',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const US_TOLLFREE: EntityRow = {
  category: 'contact',
  country: 'us',
  on: false,
  score: ID_SCORE,
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
