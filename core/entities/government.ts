import { NO_TERMS, type EntityRow } from './row';

export const US_SSN: EntityRow = {
  category: 'government',
  on: true,
  score: { strong: 0.85, plain: 0.6, weak: 0.5, bare: 0.15 },
  labels: { ...NO_TERMS, en: ['ssn', 'social security', 'social security number', 'social security no', 'soc sec', 'ss', 'itin', 'taxpayer id', 'tin'], es: ['seguro social', 'numero de seguro social'] },
  context: { ...NO_TERMS, en: ['last four', 'w 2', 'w2', 'w 9', 'taxpayer'] },
  example: '987-65-4321',
};
