import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const SG_NRIC_FIN: EntityRow = {
  category: 'government',
  country: 'sg',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['nric', 'nric number', 'nric no', 'fin', 'fin number', 'fin no', 'nric fin', 'singapore id', 'identity card number', 'foreign identification number', 'work permit number'],
    fr: ['carte d identite de singapour'],
    de: ['singapurischer personalausweis'],
    es: ['documento de identidad de singapur'],
    it: ['carta d identita di singapore'],
  },
  context: { ...NO_TERMS, en: ['singapore', 'singpass', 'work pass', 'permanent resident', 'cpf', 'identity card'] },
};
