import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const UK_NINO: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['nino', 'ni number', 'ni no', 'national insurance number', 'national insurance no', 'national insurance', 'nat ins', 'nat ins no'],
    fr: ['numero d assurance nationale', 'numero de securite sociale britannique'],
    de: ['britische sozialversicherungsnummer', 'national insurance nummer'],
    es: ['numero de la seguridad social britanica', 'numero de seguro nacional'],
    it: ['numero di previdenza britannico', 'numero di assicurazione nazionale'],
  },
  context: { ...NO_TERMS, en: ['hmrc', 'paye', 'p45', 'p60', 'payslip', 'dwp', 'universal credit', 'ni'] },
};

export const UK_UTR: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['utr', 'utr number', 'utr no', 'unique taxpayer reference', 'unique tax reference', 'unique taxpayer ref', 'tax reference', 'self assessment reference'],
    de: ['britische steuernummer'],
    fr: ['reference fiscale britannique'],
  },
  context: { ...NO_TERMS, en: ['hmrc', 'self assessment', 'tax return', 'sa302', 'sa100'] },
  labelled: true,
};

export const UK_PASSPORT: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['uk passport', 'uk passport number', 'british passport', 'british passport number', 'passport number', 'passport no', 'passport'],
    fr: ['passeport britannique'],
    de: ['britischer reisepass', 'britischer pass'],
    es: ['pasaporte britanico'],
    it: ['passaporto britannico'],
  },
  context: { ...NO_TERMS, en: ['travel', 'visa', 'hm passport office', 'right to work', 'brp'] },
  labelled: true,
};

export const UK_DRIVING_LICENCE: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['driving licence', 'driving licence number', 'driving licence no', 'driving license', 'driver licence', 'driver s licence', 'driver number', 'licence number', 'dvla number', 'uk driving licence'],
    fr: ['permis de conduire britannique'],
    de: ['britischer fuhrerschein'],
    es: ['permiso de conducir britanico'],
    it: ['patente britannica'],
  },
  context: { ...NO_TERMS, en: ['dvla', 'dva', 'driver', 'licence', 'photocard'] },
};

export const UK_ELECTORAL_ROLL: EntityRow = {
  category: 'government',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['electoral roll number', 'electoral roll no', 'electoral roll', 'electoral number', 'elector number', 'electoral register number', 'poll number', 'polling number'] },
  context: { ...NO_TERMS, en: ['elector', 'polling', 'voter', 'register of electors', 'ward'] },
  labelled: true,
};

export const UK_NHS: EntityRow = {
  category: 'medical',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['nhs number', 'nhs no', 'nhs', 'nhs id', 'national health service number', 'health and care number', 'h c number', 'hcn'],
    fr: ['numero nhs'],
    de: ['nhs nummer'],
    es: ['numero nhs', 'numero del nhs'],
    it: ['numero nhs', 'numero del servizio sanitario britannico'],
  },
  context: { ...NO_TERMS, en: ['patient', 'gp', 'surgery', 'hospital', 'referral', 'clinic', 'nhs trust'] },
  labelled: true,
};

export const UK_CHI: EntityRow = {
  category: 'medical',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['chi number', 'chi', 'chi no', 'community health index', 'community health index number'] },
  context: { ...NO_TERMS, en: ['patient', 'nhs scotland', 'scotland', 'gp', 'hospital', 'clinic'] },
};

export const UK_BANK: EntityRow = {
  category: 'financial',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['sort code', 'sortcode', 'bank sort code', 'sort code and account number', 'account number', 'account no', 'acc no', 'a c no', 'acct no', 'bank account', 'bank details', 'current account'],
    fr: ['code guichet britannique'],
    de: ['britische bankleitzahl'],
  },
  context: { ...NO_TERMS, en: ['bank', 'bacs', 'faster payment', 'direct debit', 'standing order', 'building society', 'payee'] },
};

export const UK_POSTCODE: EntityRow = {
  category: 'contact',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['postcode', 'post code', 'postal code', 'uk postcode', 'zip', 'zip code'], fr: ['code postal britannique'], de: ['britische postleitzahl'] },
  context: { ...NO_TERMS, en: ['address', 'street', 'road', 'town', 'london', 'england', 'scotland', 'wales', 'uk', 'delivery'] },
};

export const UK_VEHICLE_REGISTRATION: EntityRow = {
  category: 'vehicle',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: [
      'vehicle registration', 'vehicle registration number', 'vehicle registration mark', 'registration plate', 'registration mark', 'number plate', 'licence plate', 'license plate', 'car registration',
      'car reg', 'vehicle reg', 'reg no', 'reg', 'reg number', 'vrm', 'vrn', 'plate',
    ],
    fr: ['plaque britannique'],
    de: ['britisches kennzeichen'],
  },
  context: { ...NO_TERMS, en: ['car', 'vehicle', 'vehicles', 'registration', 'registered', 'van', 'dvla', 'mot', 'v5c', 'parked', 'driver'] },
};

/** Nine digits are common, and one in forty of them passes: that alone stays below what is shown. */
export const UK_VAT: EntityRow = {
  category: 'business',
  country: 'gb',
  on: true,
  score: { strong: 0.8, plain: 0.42, weak: 0.3, bare: 0.12 },
  labels: {
    en: ['uk vat number', 'uk vat', 'vat number', 'vat no', 'vat reg no', 'vat registration number', 'vat registration', 'vat reg', 'vat id', 'vat'],
    fr: ['tva britannique'],
    de: ['britische ust id', 'britische umsatzsteuernummer'],
    es: ['iva britanico'],
    it: ['partita iva britannica'],
  },
  context: { ...NO_TERMS, en: ['invoice', 'hmrc', 'company', 'registered'] },
};

export const UK_COMPANY: EntityRow = {
  category: 'business',
  country: 'gb',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['company number', 'company no', 'company registration number', 'company reg no', 'company registration', 'registered number', 'registered no', 'companies house', 'companies house number', 'crn', 'registered in england', 'registered in england and wales', 'registered in scotland'],
  },
  context: { ...NO_TERMS, en: ['registered office', 'limited', 'ltd', 'plc', 'llp'] },
  labelled: true,
};
