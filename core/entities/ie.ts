import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

/** Seven digits and a letter: one in twenty-five passes, which alone stays below what is shown. */
export const IE_PPS: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: { ...ID_SCORE, plain: 0.5 },
  labels: {
    en: ['pps', 'ppsn', 'pps number', 'pps no', 'personal public service number', 'personal public service no', 'rsi number'],
    fr: ['numero pps', 'numero de securite sociale irlandais'],
    de: ['pps nummer', 'irische sozialversicherungsnummer'],
    es: ['numero pps', 'numero de la seguridad social irlandesa'],
    it: ['numero pps', 'codice fiscale irlandese'],
  },
  context: { ...NO_TERMS, en: ['revenue', 'welfare', 'dsp', 'mygovid', 'payroll', 'ireland'] },
  labelled: true,
};

export const IE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['irish passport', 'irish passport number', 'passport number', 'passport no', 'passport', 'passport card'],
    fr: ['passeport irlandais'],
    de: ['irischer reisepass', 'irischer pass'],
    es: ['pasaporte irlandes'],
    it: ['passaporto irlandese'],
  },
  context: { ...NO_TERMS, en: ['travel', 'visa', 'ireland', 'dfa'] },
  labelled: true,
};

export const IE_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ie',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['irish driving licence', 'driving licence', 'driving licence number', 'driving licence no', 'driver number', 'driver licence', 'licence number', 'learner permit'],
    fr: ['permis de conduire irlandais'],
    de: ['irischer fuhrerschein'],
    es: ['permiso de conducir irlandes'],
    it: ['patente irlandese'],
  },
  context: { ...NO_TERMS, en: ['ndls', 'rsa', 'ireland', 'driver'] },
  labelled: true,
};

/** Written without its space it is any code of seven signs: a known key alone stays below what is shown. */
export const IE_EIRCODE: EntityRow = {
  category: 'contact',
  country: 'ie',
  on: true,
  score: { strong: 0.8, plain: 0.42, weak: 0.3, bare: 0.12 },
  labels: { ...NO_TERMS, en: ['eircode', 'eir code', 'postcode', 'postal code', 'post code'], fr: ['code postal irlandais'], de: ['irische postleitzahl'] },
  context: { ...NO_TERMS, en: ['address', 'dublin', 'cork', 'galway', 'ireland', 'delivery'] },
};

export const IE_VAT: EntityRow = {
  category: 'business',
  country: 'ie',
  on: true,
  score: { ...ID_SCORE, plain: 0.5 },
  labels: {
    en: ['irish vat number', 'ie vat', 'vat number', 'vat no', 'vat reg no', 'vat registration number', 'vat id', 'vat'],
    fr: ['tva irlandaise'],
    de: ['irische ust id'],
    es: ['iva irlandes'],
    it: ['partita iva irlandese'],
  },
  context: { ...NO_TERMS, en: ['invoice', 'revenue', 'ireland', 'company'] },
};
