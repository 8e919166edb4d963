import { CAR_TERMS, DRIVER_LICENSE_TERMS, ID_CARD_TERMS, PASSPORT_TERMS, PLATE_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, type EntityRow, type Terms } from './row';

const SWITZERLAND: Terms = { en: ['switzerland', 'swiss'], fr: ['suisse'], de: ['schweiz', 'schweizer'], es: ['suiza'], it: ['svizzera'] };

export const CH_AHV: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['swiss social security number', 'swiss ssn', 'swiss ahv number', 'ahv', 'avs', 'oasi number', 'oasi', 'navs13', 'navs', 'social security number', 'social security no', 'social insurance number'],
    fr: ['numero avs', 'n avs', 'no avs', 'nss', 'numero de securite sociale', 'numero d assure', 'n d assure', 'numero d assurance sociale', 'avs ai', 'avs no'],
    de: [
      'ahv nummer', 'ahv nr', 'ahvnummer', 'ahvnr', 'ahv iv nummer', 'ahvn13', 'ahvn', 'ahv n', 'ahv versichertennummer', 'versichertennummer', 'versicherten nr', 'sozialversicherungsnummer', 'sozialversicherungs nr', 'sv nummer', 'sv nr',
      'ahv ausweis', 'versicherungsausweis',
    ],
    es: ['numero avs', 'numero de seguro social suizo', 'numero de la seguridad social'],
    it: ['numero avs', 'n avs', 'no avs', 'numero d assicurato', 'numero di assicurato', 'numero di sicurezza sociale', 'numero avs ai'],
  },
  context: SWITZERLAND,
};

export const CH_PASSPORT: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['swiss passport', 'swiss passport number'],
    fr: ['passeport suisse'],
    de: ['schweizer pass', 'schweizerpass', 'pass', 'passnummer', 'pass nr'],
    es: ['pasaporte suizo'],
    it: ['passaporto svizzero'],
  }),
  context: SWITZERLAND,
  labelled: true,
};

export const CH_ID_CARD: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: withOwn(ID_CARD_TERMS, {
    en: ['swiss id card', 'swiss identity card', 'swiss id'],
    fr: ['carte d identite suisse', 'numero de la carte d identite'],
    de: ['schweizer identitatskarte', 'identitatskarte', 'identitatskartennummer', 'idk nummer', 'idk', 'id nr', 'identitatskarte nr'],
    es: ['documento de identidad suizo'],
    it: ['carta d identita svizzera', 'numero della carta d identita'],
  }),
  context: SWITZERLAND,
  labelled: true,
};

export const CH_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: withOwn(DRIVER_LICENSE_TERMS, {
    en: ['swiss driving licence', 'swiss driver license'],
    fr: ['permis de conduire suisse', 'numero du permis de conduire'],
    de: ['fuhrerausweis', 'fuehrerausweis', 'fuhrerausweisnummer', 'fuhrerausweis nr', 'fahrausweis', 'fahrausweisnummer', 'lernfahrausweis', 'fak nr', 'fak nummer'],
    es: ['permiso de conducir suizo'],
    it: ['licenza di condurre', 'numero della licenza di condurre', 'licenza di condurre svizzera'],
  }),
  context: SWITZERLAND,
  labelled: true,
};

export const CH_UID: EntityRow = {
  category: 'business',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['swiss business id', 'swiss uid', 'swiss company number', 'business identification number', 'company identification number', 'uid'],
    fr: ['ide', 'numero ide', 'n ide', 'no ide', 'numero d identification des entreprises', 'numero d entreprise'],
    de: ['uid nummer', 'uid nr', 'unternehmens identifikationsnummer', 'unternehmensidentifikationsnummer', 'firmennummer', 'handelsregisternummer', 'hr nummer'],
    es: ['numero de empresa suizo'],
    it: ['idi', 'numero idi', 'n idi', 'numero d identificazione delle imprese'],
  },
  context: SWITZERLAND,
};

export const CH_VAT: EntityRow = {
  category: 'business',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['swiss vat number', 'swiss vat', 'swiss vat id'],
    fr: ['numero tva suisse', 'n tva', 'no tva', 'numero de tva'],
    de: ['mwst nummer', 'mwst nr', 'mwstnr', 'mwst', 'mehrwertsteuernummer', 'mehrwertsteuer nr', 'uid mwst', 'schweizer mwst nummer'],
    es: ['numero de iva suizo'],
    it: ['numero iva svizzero', 'n iva', 'no iva', 'numero iva'],
  }),
  context: SWITZERLAND,
};

export const CH_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'ch',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PLATE_TERMS, {
    en: ['swiss plate', 'swiss license plate', 'swiss number plate'],
    fr: ['plaque suisse', 'plaques de controle', 'plaque de controle', 'numero de plaques', 'plaques'],
    de: ['kontrollschild', 'kontrollschildnummer', 'kontrollschild nr', 'autonummer', 'kontrollschilder', 'schweizer kennzeichen'],
    es: ['matricula suiza'],
    it: ['targa svizzera', 'targa di controllo', 'targhe'],
  }),
  context: CAR_TERMS,
  labelled: true,
};
