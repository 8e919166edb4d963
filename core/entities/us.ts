import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const US_SSN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: { strong: 0.85, plain: 0.55, weak: 0.3, bare: 0.15 },
  labels: {
    en: ['ssn', 'social security', 'social security number', 'social security no', 'social sec', 'soc sec', 'my social', 'ss', 'ss number', 'taxpayer id', 'tin', 'tax id'],
    fr: ['numero de securite sociale americain', 'numero de securite sociale'],
    de: ['us sozialversicherungsnummer', 'amerikanische sozialversicherungsnummer'],
    es: ['seguro social', 'numero de seguro social', 'numero de seguridad social'],
    it: ['numero di previdenza sociale', 'numero di sicurezza sociale'],
  },
  context: { ...NO_TERMS, en: ['last four', 'w 2', 'w2', 'w 9', 'taxpayer', 'social'] },
};

export const US_ITIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['itin', 'individual taxpayer identification number', 'individual taxpayer id', 'taxpayer identification number', 'taxpayer id', 'tin', 'tax id'],
    fr: ['numero de contribuable americain'],
    de: ['us steuernummer', 'amerikanische steuernummer'],
    es: ['numero de identificacion personal del contribuyente', 'numero de identificacion del contribuyente'],
    it: ['codice fiscale americano', 'codice fiscale statunitense'],
  },
  context: { ...NO_TERMS, en: ['w 7', 'irs', 'taxpayer'] },
};

export const US_ATIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['atin', 'adoption taxpayer identification number', 'adoption taxpayer id'] },
  context: { ...NO_TERMS, en: ['w 7a', 'adoption', 'irs'] },
};

export const US_PTIN: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['ptin', 'preparer tax identification number', 'preparer tin', 'tax preparer id'] },
  context: { ...NO_TERMS, en: ['preparer', 'irs'] },
  labelled: true,
};

export const US_PASSPORT: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['us passport', 'us passport number', 'american passport', 'passport number', 'passport no', 'passport', 'passport card', 'passport id', 'travel document'],
    fr: ['passeport americain'],
    de: ['us pass', 'us reisepass', 'amerikanischer reisepass'],
    es: ['pasaporte estadounidense', 'pasaporte americano'],
    it: ['passaporto americano', 'passaporto statunitense'],
  },
  context: { ...NO_TERMS, en: ['travel', 'visa', 'immigration', 'state department'] },
  labelled: true,
};

export const US_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    en: [
      'driver license', 'drivers license', 'driver s license', 'driver licence', 'drivers licence', 'driver s licence', 'driving license', 'driving licence',
      'driver license number', 'drivers license number', 'driver s license number', 'driver licence number', 'driver s licence number', 'operator license', 'operator s license', 'license number', 'license no', 'lic no', 'dl', 'dl number', 'dl no', 'dln', 'd l', 'state id', 'state id number',
    ],
    fr: ['permis de conduire americain'],
    de: ['us fuhrerschein', 'amerikanischer fuhrerschein'],
    es: ['licencia de conducir', 'licencia de manejo'],
    it: ['patente americana', 'patente statunitense'],
  },
  context: { ...NO_TERMS, en: ['dmv', 'driver', 'license', 'licensed'] },
  labelled: true,
};

export const US_DOD_ID: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['dod id', 'dod id number', 'dodid', 'edipi', 'electronic data interchange personal identifier', 'military id', 'cac number', 'dod number'] },
  context: { ...NO_TERMS, en: ['dod', 'common access card', 'cac', 'military', 'service member', 'deers'] },
  labelled: true,
};

export const US_A_NUMBER: EntityRow = {
  category: 'government',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['alien number', 'alien registration number', 'alien registration no', 'alien reg no', 'alien id', 'a number', 'uscis number', 'uscis no', 'uscis', 'green card number'],
    es: ['numero de extranjero', 'numero de registro de extranjero', 'numero a'],
  },
  context: { ...NO_TERMS, en: ['alien', 'green card', 'permanent resident', 'immigration', 'ins', 'i 94', 'i 485', 'i 765'] },
  labelled: true,
};

export const US_EIN: EntityRow = {
  category: 'business',
  country: 'us',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['ein', 'fein', 'employer identification number', 'employer id', 'federal tax id', 'federal id', 'federal employer id', 'tax id', 'tax id number', 'tin', 'taxpayer id', 'taxpayer identification number'],
    es: ['numero de identificacion del empleador', 'numero de identificacion patronal'],
  },
  context: { ...NO_TERMS, en: ['employer', 'irs', 'payer', 'w 9', '1099'] },
  labelled: true,
};

/** Nine digits are common, and one in twenty-five of them passes: that alone stays below what is shown. */
export const ABA_ROUTING_NUMBER: EntityRow = {
  category: 'financial',
  country: 'us',
  on: true,
  score: { ...ID_SCORE, plain: 0.5 },
  labels: {
    ...NO_TERMS,
    en: ['routing number', 'routing no', 'routing', 'aba', 'aba number', 'aba routing number', 'aba rtn', 'rtn', 'routing transit number', 'transit number', 'bank routing', 'ach routing', 'wire routing'],
    fr: ['numero de routage', 'code aba'],
    de: ['us bankleitzahl', 'aba nummer', 'routingnummer'],
    es: ['numero de ruta', 'numero de ruta bancaria', 'codigo aba'],
    it: ['codice aba', 'numero di routing'],
  },
  context: { ...NO_TERMS, en: ['bank', 'ach', 'wire', 'direct deposit', 'checking', 'savings', 'account'] },
  labelled: true,
};

/** Never more than a label tells, and as much as of an account anywhere. */
export const US_BANK_NUMBER: EntityRow = {
  category: 'financial',
  country: 'us',
  on: true,
  score: { ...ID_SCORE, bare: 0.24 },
  labels: {
    ...NO_TERMS,
    en: ['us bank account', 'us bank account number', 'account number', 'account no', 'account num', 'account', 'acct', 'acct number', 'acct no', 'bank account', 'bank account number', 'checking account', 'savings account', 'bank acct', 'a c no'],
    es: ['cuenta corriente', 'numero de cuenta', 'cuenta de ahorros'],
  },
  context: { ...NO_TERMS, en: ['bank', 'deposit', 'checking', 'savings', 'routing', 'wire', 'ach'] },
  labelled: true,
};

/** No surer than a street address, of which it is a part. */
export const US_POSTAL: EntityRow = {
  category: 'contact',
  country: 'us',
  on: true,
  score: { strong: 0.55, plain: 0.5, weak: 0.3, bare: 0.12 },
  labels: { ...NO_TERMS, en: ['zip', 'zip code', 'zipcode', 'zip 4', 'postal code', 'postcode'], es: ['codigo zip'] },
  context: { ...NO_TERMS, en: ['address', 'city', 'state', 'street', 'ship to', 'mailing', 'usps'] },
  labelled: true,
};

export const US_TOLLFREE: EntityRow = {
  category: 'contact',
  country: 'us',
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.5, bare: 0.25 },
  labels: { ...NO_TERMS, en: ['toll free', 'tollfree', 'toll free number', 'freephone', 'hotline', 'helpline'], fr: ['numero sans frais'], es: ['numero gratuito', 'linea gratuita'] },
  context: { ...NO_TERMS, en: ['call', 'phone', 'support', 'customer service', 'dial'] },
};
