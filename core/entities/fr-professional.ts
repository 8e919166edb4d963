import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const FR_SIREN: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['siren', 'siren number', 'french company number', 'rcs'],
    fr: ['numero siren', 'n siren', 'no siren', 'rcs', 'siren siret', 'numero rcs', 'immatriculee au rcs', 'registre du commerce'],
    de: ['siren nummer', 'handelsregister frankreich'],
    es: ['numero siren', 'registro mercantil frances'],
    it: ['numero siren', 'registro imprese francese'],
  },
  context: {
    en: ['sarl', 'sas'],
    fr: ['sarl', 'sas', 'eurl', 'sasu', 'sci', 'societe', 'entreprise', 'siege social', 'greffe', 'insee', 'capital social'],
    de: ['firma'],
    es: ['empresa'],
    it: ['azienda'],
  },
  labelled: true,
};

export const FR_SIRET: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  // Labelled it is surer than the card whose number its fourteen digits may be.
  score: { ...ID_SCORE, plain: 0.62 },
  labels: {
    en: ['siret', 'siret number', 'french establishment number'],
    fr: ['numero siret', 'n siret', 'no siret', 'siret siege', 'siret employeur', 'siren siret', 'numero d etablissement'],
    de: ['siret nummer'],
    es: ['numero siret'],
    it: ['numero siret'],
  },
  context: {
    en: ['employer', 'sarl', 'sas'],
    fr: ['ape', 'naf', 'urssaf', 'employeur', 'etablissement', 'sarl', 'sas', 'eurl', 'sasu', 'siege', 'entreprise', 'societe'],
    de: ['arbeitgeber', 'firma'],
    es: ['empresa'],
    it: ['azienda'],
  },
};

export const FR_VAT: EntityRow = {
  category: 'business',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french vat', 'french vat number', 'french vat id'],
    fr: ['tva', 'numero de tva', 'numero tva', 'n tva', 'no tva', 'tva intracommunautaire', 'tva intracom', 'tva intra', 'n tva intracommunautaire', 'identifiant tva', 'id tva'],
    de: ['franzosische ust id', 'franzosische umsatzsteuer identifikationsnummer'],
    es: ['iva frances', 'nif iva frances'],
    it: ['partita iva francese'],
  },
  context: { en: ['invoice', 'tax'], fr: ['facture', 'sarl', 'sas', 'siret', 'siren', 'rcs'], de: ['rechnung'], es: ['factura'], it: ['fattura'] },
};

export const FR_RPPS: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['rpps', 'rpps number', 'french doctor number'],
    fr: ['numero rpps', 'n rpps', 'no rpps', 'identifiant rpps', 'numero rpps prescripteur', 'identifiant national ps'],
    de: ['rpps nummer'],
    es: ['numero rpps'],
    it: ['numero rpps'],
  },
  context: {
    ...NO_TERMS,
    fr: ['docteur', 'medecin', 'prescripteur', 'praticien', 'adeli', 'finess', 'pharmacien', 'infirmier', 'infirmiere', 'sage femme', 'kinesitherapeute', 'conventionne'],
  },
};

export const FR_ADELI: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['adeli', 'adeli number'],
    fr: ['numero adeli', 'n adeli', 'no adeli', 'code adeli', 'identifiant adeli', 'numero am', 'n am', 'numero assurance maladie du praticien'],
    de: ['adeli nummer'],
    es: ['numero adeli'],
    it: ['numero adeli'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const FR_FINESS: EntityRow = {
  category: 'medical',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['finess', 'finess number', 'french hospital number'],
    fr: ['numero finess', 'n finess', 'no finess', 'code finess', 'finess geographique', 'finess juridique', 'finess ej', 'finess et', 'finess pmsi', 'numero d etablissement de sante'],
    de: ['finess nummer'],
    es: ['numero finess'],
    it: ['numero finess'],
  },
  context: { ...NO_TERMS, fr: ['hopital', 'clinique', 'chu', 'etablissement', 'ehpad', 'centre hospitalier', 'cabinet', 'pharmacie', 'raison sociale'] },
  labelled: true,
};

export const FR_RIB: EntityRow = {
  category: 'financial',
  country: 'fr',
  on: true,
  // Its last groups may be numbers of other countries: together they are an account.
  score: { ...ID_SCORE, plain: 0.75 },
  labels: {
    en: ['rib', 'french bank account', 'french account number', 'bank account', 'account number', 'account no'],
    fr: [
      'releve d identite bancaire', 'coordonnees bancaires', 'compte bancaire', 'numero de compte', 'n de compte', 'n compte', 'no compte', 'compte', 'identite bancaire', 'numero de compte bancaire',
      'code banque', 'cle rib',
    ],
    de: ['kontonummer', 'bankverbindung', 'franzosische kontonummer'],
    es: ['numero de cuenta', 'cuenta bancaria', 'datos bancarios'],
    it: ['numero di conto', 'conto corrente', 'coordinate bancarie'],
  },
  context: {
    en: ['bank', 'transfer', 'direct debit'],
    fr: ['banque', 'virement', 'prelevement', 'domiciliation', 'code guichet', 'guichet', 'titulaire', 'agence'],
    de: ['bank', 'uberweisung'],
    es: ['banco', 'transferencia'],
    it: ['banca', 'bonifico'],
  },
};
