import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const US_MBI: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['mbi', 'medicare beneficiary identifier', 'medicare beneficiary id', 'medicare number', 'medicare no', 'medicare id', 'medicare'],
    es: ['numero de medicare', 'identificador de beneficiario de medicare'],
  },
  context: { ...NO_TERMS, en: ['beneficiary', 'cms', 'part a', 'part b', 'claim', 'patient'] },
};

/** Ten digits are a phone number or a time more often, and one in fifty of them passes: that alone stays below what is shown. */
export const US_NPI: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: { strong: 0.8, plain: 0.4, weak: 0.25, bare: 0.12 },
  labels: { ...NO_TERMS, en: ['npi', 'npi number', 'npi no', 'national provider identifier', 'national provider id', 'provider npi', 'rendering provider', 'billing provider'] },
  context: { ...NO_TERMS, en: ['provider', 'physician', 'prescriber', 'practice', 'taxonomy', 'nppes', 'cms'] },
  labelled: true,
};

export const US_DEA: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['dea', 'dea number', 'dea no', 'dea registration', 'dea registration number', 'dea certificate', 'dea license', 'dea id'] },
  context: { ...NO_TERMS, en: ['prescriber', 'controlled substance', 'prescription', 'physician', 'pharmacy', 'provider', 'narcotic'] },
  labelled: true,
};

export const US_MEDICARE_HICN: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['hicn', 'hic number', 'hic no', 'health insurance claim number', 'medicare claim number', 'medicare number', 'medicare no', 'medicare id', 'medicare'] },
  context: { ...NO_TERMS, en: ['beneficiary', 'cms', 'claim', 'patient'] },
};

export const US_RRB: EntityRow = {
  category: 'medical',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['rrb', 'rrb number', 'rrb claim number', 'railroad retirement', 'railroad retirement number', 'railroad medicare', 'railroad retirement board'] },
  context: { ...NO_TERMS, en: ['railroad', 'medicare', 'annuitant', 'claim'] },
  labelled: true,
};
