import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const CA_SIN: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['sin', 'sin number', 'sin no', 'social insurance number', 'social insurance no', 'social insurance'],
    fr: ['nas', 'numero d assurance sociale', 'assurance sociale', 'no d assurance sociale'],
    de: ['kanadische sozialversicherungsnummer'],
    es: ['numero de seguro social canadiense'],
    it: ['numero di previdenza sociale canadese'],
  },
  context: { ...NO_TERMS, en: ['cra', 't4', 'payroll', 'service canada'], fr: ['arc', 'releve 1', 'service canada'] },
  labelled: true,
};

export const CA_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['canadian passport', 'canadian passport number', 'passport number', 'passport no', 'passport'],
    fr: ['passeport canadien', 'numero de passeport canadien'],
    de: ['kanadischer reisepass'],
    es: ['pasaporte canadiense'],
    it: ['passaporto canadese'],
  },
  context: { ...NO_TERMS, en: ['travel', 'ircc', 'visa', 'immigration'], fr: ['voyage', 'ircc'] },
  labelled: true,
};

export const CA_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: {
    en: [
      'canadian driver licence', 'driver licence', 'driver s licence', 'drivers licence', 'driver license', 'drivers license', 'driver s license', 'driving licence', 'driving license',
      'licence number', 'licence no', 'dl', 'dl number', 'dl no',
    ],
    fr: ['permis de conduire canadien', 'permis de conduire du quebec', 'no de permis', 'numero de permis'],
    de: ['kanadischer fuhrerschein'],
    es: ['licencia de conducir canadiense'],
    it: ['patente canadese'],
  },
  context: { ...NO_TERMS, en: ['icbc', 'saaq', 'serviceontario', 'driver'], fr: ['saaq', 'conducteur'] },
  labelled: true,
};

/** As surely found as a street address, of which it is a part. */
export const CA_POSTAL_CODE: EntityRow = {
  category: 'contact',
  country: 'ca',
  on: true,
  score: { strong: 0.8, plain: 0.55, weak: 0.3, bare: 0.12 },
  labels: { ...NO_TERMS, en: ['postal code', 'canadian postal code', 'post code', 'postcode'], fr: ['code postal', 'code postal canadien'] },
  context: { ...NO_TERMS, en: ['address', 'city', 'province', 'canada', 'mailing'], fr: ['adresse', 'ville', 'province', 'canada'] },
};

export const CA_BN: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['business number', 'cra business number', 'bn', 'bn number', 'program account'], fr: ['numero d entreprise', 'numero d entreprise arc'] },
  context: { ...NO_TERMS, en: ['cra', 'corporation', 'payroll'], fr: ['arc', 'entreprise'] },
  labelled: true,
};

export const CA_GST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['gst', 'gst number', 'gst no', 'gst hst', 'gst hst number', 'hst', 'hst number', 'hst no', 'gst registration', 'hst registration'],
    fr: ['tps', 'tps tvh', 'tvh', 'numero de tps', 'no de tps'],
  },
  context: { ...NO_TERMS, en: ['cra', 'invoice', 'registration'], fr: ['facture', 'inscription'] },
};

export const CA_QST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['qst', 'qst number', 'qst no', 'qst registration'], fr: ['tvq', 'numero de tvq', 'no de tvq', 'numero d inscription a la tvq'] },
  context: { ...NO_TERMS, en: ['quebec', 'invoice'], fr: ['quebec', 'facture', 'revenu quebec'] },
};

export const CA_PST: EntityRow = {
  category: 'business',
  country: 'ca',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['pst number', 'pst no', 'pst registration', 'rst number', 'retail sales tax number'], fr: ['numero de tvp'] },
  context: { ...NO_TERMS, en: ['pst', 'british columbia', 'manitoba', 'saskatchewan', 'invoice'] },
};
