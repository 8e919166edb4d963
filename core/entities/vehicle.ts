import { NO_TERMS, type EntityRow } from './row';

export const VIN: EntityRow = {
  category: 'vehicle',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
