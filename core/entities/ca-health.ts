import { ID_SCORE, NO_TERMS, type EntityRow, type Terms } from './row';

/** What every province calls its health card. */
const HEALTH_CARD: Terms = {
  ...NO_TERMS,
  en: ['health card', 'health card number', 'health card no', 'health number', 'provincial health number', 'health insurance number', 'health care number', 'health care card', 'hcn'],
  fr: ['carte sante', 'carte d assurance maladie', 'numero d assurance maladie', 'no d assurance maladie', 'numero de carte sante'],
};

const CARE: Terms = { ...NO_TERMS, en: ['health', 'patient', 'clinic', 'hospital', 'insured'], fr: ['sante', 'patient', 'clinique', 'hopital', 'assure'] };

/** A province's own names go first; then those of all. */
function named(en: readonly string[], fr: readonly string[] = []): Terms {
  return { ...HEALTH_CARD, en: [...en, ...HEALTH_CARD.en], fr: [...fr, ...HEALTH_CARD.fr] };
}

/** For nine digits that a check can tell apart the general names are context alone, so that those who name their province win. */
function ownNames(en: readonly string[], fr: readonly string[] = []): Pick<EntityRow, 'labels' | 'context'> {
  return { labels: { ...NO_TERMS, en, fr }, context: { ...CARE, en: [...CARE.en, ...HEALTH_CARD.en], fr: [...CARE.fr, ...HEALTH_CARD.fr] } };
}

const PATIENT_NUMBER = { category: 'medical', country: 'ca', on: true, score: ID_SCORE } as const satisfies Partial<EntityRow>;
const HEALTH_ID = { ...PATIENT_NUMBER, labelled: true } as const satisfies Partial<EntityRow>;

export const CA_OHIP: EntityRow = {
  ...HEALTH_ID,
  labels: named(['ohip', 'ohip number', 'ohip no', 'ohip card', 'ontario health card', 'ontario health card number', 'ontario health number'], ['carte sante de l ontario', 'assurance sante de l ontario']),
  context: { ...CARE, en: [...CARE.en, 'ontario', 'version code'], fr: [...CARE.fr, 'ontario', 'code de version'] },
};

/** Telephone numbers of ten digits begin with a 9 too: without label or region it stays below what is shown. */
export const CA_BC_PHN: EntityRow = {
  ...HEALTH_ID,
  score: { strong: 0.8, plain: 0.34, weak: 0.25, bare: 0.12 },
  labels: named(['bc phn', 'phn', 'personal health number', 'bc services card', 'care card', 'carecard', 'bc health number', 'msp number'], ['numero personnel de sante']),
  context: { ...CARE, en: [...CARE.en, 'british columbia', 'bc', 'msp'] },
};

export const CA_QUEBEC_HIN: EntityRow = {
  ...PATIENT_NUMBER,
  labels: named(['ramq', 'ramq number', 'nam', 'quebec health card', 'quebec health insurance number', 'quebec health number'], ['nam', 'carte soleil', 'numero ramq', 'no ramq']),
  context: { ...CARE, en: [...CARE.en, 'quebec'], fr: [...CARE.fr, 'quebec'] },
};

export const CA_HEALTH_AB: EntityRow = {
  ...HEALTH_ID,
  ...ownNames(['alberta phn', 'alberta health number', 'alberta health card', 'alberta health care number', 'alberta personal health number', 'ahcip', 'ahcip number', 'uli', 'unique lifetime identifier', 'phn', 'personal health number']),
};

export const CA_HEALTH_MB: EntityRow = {
  ...HEALTH_ID,
  labels: named(['phin', 'manitoba phin', 'personal health identification number', 'manitoba health number', 'manitoba health card', 'mhsc'], ['nip de sante']),
  context: { ...CARE, en: [...CARE.en, 'manitoba'] },
};

export const CA_HEALTH_SK: EntityRow = {
  ...HEALTH_ID,
  ...ownNames(['saskatchewan health number', 'hsn', 'health services number', 'saskatchewan health card', 'sk health number']),
};

export const CA_HEALTH_NS: EntityRow = {
  ...HEALTH_ID,
  labels: named(['nova scotia health card', 'nova scotia health number', 'ns health card', 'msi number', 'nova scotia hcn']),
  context: { ...CARE, en: [...CARE.en, 'nova scotia', 'msi'] },
};

export const CA_HEALTH_NB: EntityRow = {
  ...HEALTH_ID,
  ...ownNames(['new brunswick medicare', 'nb medicare', 'new brunswick health card', 'new brunswick medicare number', 'nb health card'], ['assurance maladie du nouveau brunswick']),
};

export const CA_HEALTH_NL: EntityRow = {
  ...HEALTH_ID,
  labels: named(['mcp', 'mcp number', 'mcp no', 'newfoundland health card', 'newfoundland mcp', 'nl health card']),
  context: { ...CARE, en: [...CARE.en, 'newfoundland', 'labrador'] },
};

export const CA_HEALTH_PE: EntityRow = {
  ...HEALTH_ID,
  labels: named(['pei health card', 'pei health number', 'pei phn', 'prince edward island health card', 'pe health card']),
  context: { ...CARE, en: [...CARE.en, 'pei', 'prince edward island'] },
};

export const CA_HEALTH_YT: EntityRow = {
  ...HEALTH_ID,
  ...ownNames(['yukon health card', 'yukon health number', 'yhcip', 'yukon health care number', 'yhcip number']),
};

export const CA_HEALTH_NT: EntityRow = {
  ...HEALTH_ID,
  labels: named(['nwt health card', 'nwt health number', 'northwest territories health card', 'nt health card', 'nwt health care number']),
  context: { ...CARE, en: [...CARE.en, 'nwt', 'northwest territories'] },
};

export const CA_HEALTH_NU: EntityRow = {
  ...HEALTH_ID,
  ...ownNames(['nunavut health card', 'nunavut health number', 'nunavut health care number', 'nunavut hcn', 'nhcp']),
};
