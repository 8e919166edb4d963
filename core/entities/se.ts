import { CAR_TERMS, PASSPORT_TERMS, PLATE_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, type EntityRow } from './row';

export const SE_PERSONNUMMER: EntityRow = {
  category: 'government',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['swedish personal number', 'swedish personal identity number', 'swedish personal identity code', 'swedish id', 'swedish id code', 'swedish social security number', 'personal identity number', 'personal identity code', 'personal number', 'personnummer'],
    fr: ['numero personnel suedois', 'numero d identite suedois'],
    de: ['schwedische personennummer', 'personennummer'],
    es: ['numero personal sueco', 'numero de identidad sueco'],
    it: ['numero personale svedese', 'codice personale svedese'],
    sv: [
      'personnummer', 'personnumret', 'personnr', 'person nr', 'pers nr', 'persnr', 'pnr', 'p nr', 'personnummer ett', 'samordningsnummer', 'samordningsnr', 'samordningsnumret', 'fodelsenummer', 'person organisationsnummer',
      'person org nr', 'person och samordningsnummer',
    ],
  },
  context: { en: ['sweden', 'swedish', 'skatteverket'], fr: ['suede', 'suedois'], de: ['schweden', 'schwedisch'], es: ['suecia', 'sueco'], it: ['svezia'], sv: ['folkbokford', 'fodd', 'fodelsedatum', 'skatteverket', 'bankid', 'patient', 'efternamn', 'fornamn', 'anstalld'] },
};

export const SE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['swedish passport', 'swedish passport number'],
    fr: ['passeport suedois'],
    de: ['schwedischer reisepass'],
    es: ['pasaporte sueco'],
    it: ['passaporto svedese'],
    sv: ['pass', 'passnummer', 'passnumret', 'passnr', 'pass nr', 'svenskt pass'],
  }),
  context: { en: ['visa', 'nationality'], fr: ['visa'], de: ['visum'], es: ['visado'], it: ['visto'], sv: ['visum', 'medborgarskap'] },
  labelled: true,
};

export const SE_ORGANISATIONSNUMMER: EntityRow = {
  category: 'business',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['swedish organisation number', 'swedish company number', 'swedish organization number', 'swedish vat number', 'organisation number', 'organization number', 'company registration number', 'company identity code', 'org no', 'orgnr'],
    fr: ['numero d organisation suedois'],
    de: ['schwedische organisationsnummer', 'organisationsnummer'],
    es: ['numero de organizacion sueco'],
    it: ['numero di organizzazione svedese'],
    sv: ['organisationsnummer', 'organisationsnumret', 'organisationsnr', 'orgnummer', 'org nummer', 'org nr', 'orgnr', 'orgnumret', 'momsregistreringsnummer', 'momsnummer', 'moms nr', 'vat nr'],
  }),
  context: { en: ['sweden', 'swedish'], fr: ['suede'], de: ['schweden'], es: ['suecia'], it: ['svezia'], sv: ['aktiebolag', 'ab', 'f skatt', 'bolagsverket', 'foretag', 'faktura', 'sate', 'bankgiro'] },
  labelled: true,
};

export const SE_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PLATE_TERMS, {
    en: ['swedish plate', 'swedish license plate'],
    fr: ['plaque suedoise'],
    de: ['schwedisches kennzeichen'],
    es: ['matricula sueca'],
    it: ['targa svedese'],
    sv: ['registreringsnummer', 'registreringsnumret', 'regnummer', 'regnr', 'reg nr', 'registreringsskylt', 'bilnummer', 'fordonets registreringsnummer'],
  }),
  context: CAR_TERMS,
  labelled: true,
};

export const SE_BANKGIRO: EntityRow = {
  category: 'financial',
  country: 'se',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['bankgiro', 'bankgiro number', 'swedish bankgiro', 'plusgiro'],
    fr: ['numero bankgiro'],
    de: ['bankgironummer', 'bankgiro nr'],
    es: ['numero bankgiro'],
    it: ['numero bankgiro'],
    sv: ['bankgiro', 'bankgirot', 'bankgironummer', 'bankgironr', 'bankgiro nr', 'bg', 'bg nr', 'bgnr', 'plusgiro', 'plusgirot', 'plusgironummer', 'pg nr', 'postgiro'],
  },
  context: { en: ['ocr'], fr: [], de: [], es: [], it: [], sv: ['ocr', 'inbetalning', 'betala', 'betalning', 'mottagare', 'faktura', 'forfallodag'] },
  labelled: true,
};
