import { ID_CARD_TERMS, PASSPORT_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, type EntityRow } from './row';

export const PL_PESEL: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['pesel', 'pesel number', 'polish national id', 'polish national identification number', 'polish id number', 'polish personal number'],
    fr: ['numero pesel', 'numero national polonais'],
    de: ['pesel nummer', 'polnische personennummer', 'polnische identifikationsnummer'],
    es: ['numero pesel', 'numero nacional polaco'],
    it: ['numero pesel', 'codice pesel'],
    pl: ['numer pesel', 'nr pesel', 'pesele', 'numer ewidencyjny pesel', 'numer ewidencyjny', 'nr ewidencyjny', 'identyfikator podatkowy pesel'],
  },
  context: {
    en: ['poland', 'polish'],
    fr: ['pologne', 'polonais'],
    de: ['polen', 'polnisch'],
    es: ['polonia', 'polaco'],
    it: ['polonia', 'polacco'],
    pl: [
      'zamieszkaly', 'zamieszkala', 'legitymujacy', 'legitymujaca', 'data urodzenia', 'urodzony', 'urodzona', 'pracownik', 'ubezpieczony', 'pacjent', 'nazwisko', 'imie', 'pelnomocnik', 'powod', 'pozwany', 'obywatel',
    ],
  },
};

export const PL_ID_CARD: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(ID_CARD_TERMS, {
    en: ['polish identity card', 'polish id card', 'polish id', 'dowod osobisty', 'dowod'],
    fr: ['carte d identite polonaise'],
    de: ['polnischer personalausweis', 'personalausweis', 'personalausweisnummer'],
    es: ['documento de identidad polaco'],
    it: ['carta d identita polacca'],
    pl: [
      'dowod osobisty', 'dowodu osobistego', 'dowodem osobistym', 'dowodowi osobistemu', 'dowodzie osobistym', 'dowody osobiste', 'dowodow osobistych', 'dowodami osobistymi',
      'dowod tozsamosci', 'dowodu tozsamosci', 'dowodem tozsamosci', 'numer dowodu', 'nr dowodu', 'seria i numer dowodu', 'seria i nr dowodu', 'seria nr dowodu', 'dowod os', 'dow osob', 'dow os', 'dowod nr', 'dowod seria',
      'dowodem nr', 'dokument tozsamosci', 'dokumentu tozsamosci', 'dokumentem tozsamosci', 'seria i numer', 'serii i numerze', 'seria i nr', 'nr do', 'dowod', 'edowod', 'e dowod',
    ],
  }),
  context: { en: ['poland', 'polish'], fr: ['pologne'], de: ['polen'], es: ['polonia'], it: ['polonia'], pl: ['legitymujacy sie', 'legitymujaca sie', 'legitymuje sie', 'wydany przez', 'wydanym przez', 'seria', 'okaziciel'] },
  labelled: true,
};

export const PL_PASSPORT: EntityRow = {
  category: 'government',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['polish passport', 'polish passport number'],
    fr: ['passeport polonais'],
    de: ['polnischer reisepass'],
    es: ['pasaporte polaco'],
    it: ['passaporto polacco'],
    pl: ['paszport', 'paszportu', 'paszportem', 'numer paszportu', 'nr paszportu', 'seria i numer paszportu', 'seria i numer', 'paszport seria'],
  }),
  context: { en: ['visa', 'nationality'], fr: ['visa'], de: ['visum'], es: ['visado'], it: ['visto'], pl: ['legitymujacy sie', 'legitymujaca sie', 'wiza', 'obywatelstwo', 'cudzoziemiec'] },
  labelled: true,
};

export const PL_NIP: EntityRow = {
  category: 'business',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['nip', 'polish nip', 'polish tax number', 'polish tax id', 'polish vat number', 'tax id', 'tax identification number', 'tin'],
    fr: ['numero nip', 'numero fiscal polonais'],
    de: ['nip nummer', 'polnische steuernummer', 'steuernummer'],
    es: ['numero nip', 'numero fiscal polaco'],
    it: ['codice nip', 'numero nip'],
    pl: ['numer nip', 'nr nip', 'nipu', 'nipem', 'nipie', 'numer identyfikacji podatkowej', 'nr identyfikacji podatkowej', 'identyfikator podatkowy', 'identyfikator podatkowy nip', 'nip nabywcy', 'nip sprzedawcy', 'nip ue'],
  }),
  context: {
    en: ['poland', 'polish'],
    fr: ['pologne'],
    de: ['polen'],
    es: ['polonia'],
    it: ['polonia'],
    pl: ['sp z o o', 'faktura', 'sprzedawca', 'nabywca', 'podatnik', 'regon', 'krs', 'spolka', 'siedziba', 'dzialalnosc gospodarcza', 'ceidg'],
  },
  labelled: true,
};

export const PL_REGON: EntityRow = {
  category: 'business',
  country: 'pl',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['regon', 'regon number', 'polish business number', 'polish statistical number', 'polish company number'],
    fr: ['numero regon'],
    de: ['regon nummer'],
    es: ['numero regon'],
    it: ['numero regon', 'codice regon'],
    pl: ['numer regon', 'nr regon', 'numer identyfikacyjny regon', 'numer statystyczny'],
  },
  context: { en: ['poland', 'polish'], fr: ['pologne'], de: ['polen'], es: ['polonia'], it: ['polonia'], pl: ['sp z o o', 'krs', 'nip', 'siedziba', 'ceidg', 'dzialalnosc gospodarcza'] },
  labelled: true,
};
