import { CAR_TERMS, DRIVER_LICENSE_TERMS, ID_CARD_TERMS, PASSPORT_TERMS, PLATE_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, type EntityRow, type Terms } from './row';

const NETHERLANDS: Terms = { en: ['netherlands', 'dutch'], fr: ['pays bas', 'neerlandais'], de: ['niederlande', 'niederlandisch'], es: ['paises bajos'], it: ['paesi bassi', 'olanda'], nl: ['nederland', 'nederlands', 'nederlandse'] };

export const NL_BSN: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['bsn', 'dutch bsn', 'bsn number', 'dutch citizen service number', 'citizen service number', 'dutch social security number', 'dutch national id', 'sofi number', 'social security number', 'tax id', 'tin'],
    fr: ['numero bsn', 'numero de service citoyen', 'numero de securite sociale neerlandais'],
    de: ['bsn nummer', 'burgerservicenummer', 'niederlandische sozialversicherungsnummer', 'sofinummer'],
    es: ['numero bsn', 'numero de servicio ciudadano'],
    it: ['numero bsn', 'codice bsn'],
    nl: ['burgerservicenummer', 'burger service nummer', 'burgerservice nummer', 'bsn nummer', 'bsn nr', 'bsnnummer', 'bsnnr', 'sofinummer', 'sofi nummer', 'sofi nr', 'sofi', 'rsin', 'fiscaal nummer', 'fiscaalnummer', 'persoonsnummer'],
  },
  context: { ...NETHERLANDS, nl: ['nederland', 'nederlandse', 'werknemer', 'patient', 'client', 'geboortedatum', 'geboren', 'belastingdienst', 'loonstrook', 'loonheffing', 'verzekerde', 'digid', 'zorgverzekering'] },
  labelled: true,
};

export const NL_PASSPORT: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['dutch passport', 'dutch passport number'],
    fr: ['passeport neerlandais'],
    de: ['niederlandischer reisepass'],
    es: ['pasaporte neerlandes'],
    it: ['passaporto olandese'],
    nl: ['paspoort', 'paspoortnummer', 'paspoort nr', 'paspoortnr', 'reisdocument', 'reisdocumentnummer', 'nummer paspoort', 'nationaal paspoort'],
  }),
  context: NETHERLANDS,
  labelled: true,
};

export const NL_ID_CARD: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(ID_CARD_TERMS, {
    en: ['dutch id card', 'dutch identity card', 'dutch id'],
    fr: ['carte d identite neerlandaise'],
    de: ['niederlandischer personalausweis', 'personalausweis'],
    es: ['documento de identidad neerlandes'],
    it: ['carta d identita olandese'],
    nl: [
      'identiteitskaart', 'identiteitskaartnummer', 'id kaart', 'idkaart', 'id kaartnummer', 'nederlandse identiteitskaart', 'nik', 'identiteitsbewijs', 'nummer identiteitsbewijs', 'legitimatiebewijs', 'legitimatienummer', 'id bewijs',
      'documentnummer', 'document nr', 'verblijfsdocument', 'verblijfsvergunning',
    ],
  }),
  context: NETHERLANDS,
  labelled: true,
};

export const NL_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(DRIVER_LICENSE_TERMS, {
    en: ['dutch driving licence', 'dutch driver license'],
    fr: ['permis de conduire neerlandais'],
    de: ['niederlandischer fuhrerschein'],
    es: ['permiso de conducir neerlandes'],
    it: ['patente olandese'],
    nl: ['rijbewijs', 'rijbewijsnummer', 'rijbewijs nr', 'rijbewijsnr', 'nummer rijbewijs'],
  }),
  context: NETHERLANDS,
  labelled: true,
};

export const NL_KVK: EntityRow = {
  category: 'business',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['kvk', 'dutch chamber of commerce number', 'chamber of commerce number', 'chamber of commerce', 'coc number', 'dutch company number', 'kvk number'],
    fr: ['numero kvk', 'numero de chambre de commerce'],
    de: ['kvk nummer', 'handelskammernummer'],
    es: ['numero kvk', 'numero de camara de comercio'],
    it: ['numero kvk', 'numero camera di commercio'],
    nl: [
      'kvk nummer', 'kvk nr', 'kvknummer', 'kvknr', 'kv k', 'kv k nummer', 'k v k', 'k v k nummer', 'kamer van koophandel', 'kamer van koophandel nummer', 'handelsregisternummer', 'handelsregister', 'inschrijfnummer', 'dossiernummer kvk', 'vestigingsnummer',
    ],
  },
  context: { ...NETHERLANDS, nl: ['bv', 'b v', 'eenmanszaak', 'vof', 'onderneming', 'bedrijf', 'factuur', 'ingeschreven'] },
  labelled: true,
};

export const NL_BTW: EntityRow = {
  category: 'business',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['dutch vat number', 'dutch vat id', 'dutch vat', 'btw'],
    fr: ['numero tva neerlandais'],
    de: ['niederlandische umsatzsteuer id', 'btw nummer'],
    es: ['numero iva neerlandes'],
    it: ['partita iva olandese'],
    nl: ['btw nummer', 'btw nr', 'btwnummer', 'btwnr', 'btw id', 'btw identificatienummer', 'btw id nummer', 'omzetbelastingnummer', 'ob nummer'],
  }),
  context: NETHERLANDS,
};

export const NL_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'nl',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PLATE_TERMS, {
    en: ['dutch plate', 'dutch license plate', 'dutch number plate'],
    fr: ['plaque neerlandaise'],
    de: ['niederlandisches kennzeichen'],
    es: ['matricula neerlandesa'],
    it: ['targa olandese'],
    nl: ['kenteken', 'kentekennummer', 'kentekenplaat', 'kenteken nr', 'kentekennr', 'nummerplaat', 'kentekenbewijs'],
  }),
  context: CAR_TERMS,
  labelled: true,
};
