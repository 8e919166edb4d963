import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const IT_FISCAL_CODE: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian fiscal code', 'fiscal code', 'italian tax code', 'tax code', 'italian tax id', 'tax id', 'tax identification number', 'codice fiscale'],
    fr: ['code fiscal italien', 'code fiscal', 'numero fiscal italien'],
    de: ['italienische steuernummer', 'steuercode', 'steuernummer'],
    es: ['codigo fiscal italiano', 'codigo fiscal'],
    it: ['cod fiscale', 'cod fisc', 'c f', 'cf', 'cod fis', 'codice fisc', 'codicefiscale', 'codfisc', 'codfis', 'codice fiscale cliente', 'codice fiscale paziente', 'codice fiscale assistito', 'codice contribuente'],
  },
  context: { ...NO_TERMS, it: ['nato a', 'nata a', 'residente', 'sottoscritto', 'sottoscritta', 'contribuente', 'assistito', 'assistita', 'agenzia delle entrate', 'tessera sanitaria'] },
};

export const IT_IDENTITY_CARD: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian identity card', 'italian id card', 'cie', 'identity card', 'identity card number', 'id card', 'id card number', 'national id', 'identity document', 'document number'],
    fr: ['carte d identite italienne', 'carte d identite'],
    de: ['italienischer personalausweis', 'personalausweis', 'ausweisnummer'],
    es: ['carta de identidad italiana', 'documento de identidad'],
    it: [
      'carta d identita', 'carta identita', 'carta di identita', 'carta d identita elettronica', 'carta di identita elettronica', 'numero carta d identita', 'numero carta identita', 'c i', 'ci n', 'c i n', 'numero cie',
      'documento d identita', 'documento di identita', 'documento di riconoscimento', 'numero documento', 'n documento', 'estremi documento', 'numero di documento',
    ],
  },
  context: { ...NO_TERMS, it: ['rilasciata', 'rilasciato', 'rilasciata dal comune', 'comune di', 'prefettura', 'identita'] },
  labelled: true,
};

export const IT_PASSPORT: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian passport', 'passport', 'passport number', 'passport no', 'passport num'],
    fr: ['passeport italien', 'passeport', 'numero de passeport'],
    de: ['italienischer reisepass', 'reisepass', 'reisepassnummer', 'passnummer'],
    es: ['pasaporte italiano', 'pasaporte', 'numero de pasaporte'],
    it: ['passaporto', 'numero passaporto', 'numero di passaporto', 'numero del passaporto', 'n passaporto', 'passaporto n', 'passaporto numero', 'passaporto italiano'],
  },
  context: { ...NO_TERMS, en: ['travel document', 'nationality'], it: ['questura', 'cittadinanza', 'visto', 'rilasciato dalla questura'] },
  labelled: true,
};

export const IT_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian driving licence', 'italian driver license', 'driving licence', 'driving license', 'driver license', 'drivers license', 'driver s license', 'driver licence', 'drivers licence'],
    fr: ['permis de conduire italien', 'permis italien', 'permis de conduire'],
    de: ['italienischer fuhrerschein', 'fuhrerschein', 'fuhrerscheinnummer'],
    es: ['permiso de conducir italiano', 'permiso de conducir', 'carnet de conducir'],
    it: ['patente', 'patente di guida', 'numero patente', 'numero di patente', 'numero della patente', 'n patente', 'patente n', 'patente numero', 'patente cat', 'patente b'],
  },
  context: { ...NO_TERMS, it: ['motorizzazione', 'conducente', 'rilasciata dalla motorizzazione', 'guida', 'mctc'], en: ['license', 'licence', 'driver'] },
  labelled: true,
};

export const IT_VAT_CODE: EntityRow = {
  category: 'business',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian vat', 'italian vat number', 'italian vat code', 'partita iva', 'piva', 'vat', 'vat number', 'vat no', 'vat id', 'vat code', 'vat reg no', 'vat registration number'],
    fr: ['tva italienne', 'numero de tva italien'],
    de: ['italienische ust id', 'italienische umsatzsteuer identifikationsnummer', 'italienische mwst nummer'],
    es: ['iva italiano', 'numero de iva italiano'],
    it: [
      'p iva', 'part iva', 'partitaiva', 'p i', 'numero partita iva', 'numero di partita iva', 'n partita iva', 'cf piva', 'c f p iva', 'codice iva', 'iva', 'p iva c f', 'codice fiscale', 'cod fiscale',
      'c f', 'cf', 'codice fiscale e partita iva', 'registro imprese', 'cod fisc', 'id fiscale iva',
    ],
  },
  context: {
    ...NO_TERMS,
    it: ['fattura', 'srl', 'spa', 's r l', 's p a', 'snc', 'sas', 'ditta', 'societa', 'impresa', 'azienda', 'fornitore', 'sede legale', 'rea', 'cciaa', 'capitale sociale', 'ragione sociale', 'codice sdi', 'intestatario'],
  },
};

export const IT_HEALTH_CARD: EntityRow = {
  category: 'medical',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian health card', 'european health insurance card', 'ehic', 'health card', 'health card number', 'health insurance card', 'card identification number'],
    fr: ['carte europeenne d assurance maladie', 'carte de sante italienne'],
    de: ['europaische krankenversicherungskarte', 'italienische gesundheitskarte'],
    es: ['tarjeta sanitaria europea', 'tarjeta sanitaria italiana'],
    it: [
      'tessera sanitaria', 'numero tessera sanitaria', 'numero di tessera sanitaria', 'n tessera sanitaria', 'tessera europea di assicurazione malattia', 'team', 'tessera team', 'numero team', 'ts cns',
      'numero identificazione tessera', 'numero di identificazione della tessera', 'tessera europea',
    ],
  },
  context: { ...NO_TERMS, it: ['assistito', 'assistita', 'asl', 'ssn', 'servizio sanitario', 'medico di base', 'paziente'] },
};

export const IT_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'it',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['italian license plate', 'license plate', 'licence plate', 'number plate', 'plate number', 'registration plate', 'vehicle registration', 'plate'],
    fr: ['plaque italienne', 'plaque d immatriculation', 'plaque'],
    de: ['italienisches kennzeichen', 'kennzeichen', 'kfz kennzeichen', 'nummernschild'],
    es: ['matricula italiana', 'matricula'],
    it: ['targa', 'numero di targa', 'numero targa', 'n targa', 'targato', 'targata', 'targa veicolo', 'targa n', 'auto targata', 'veicolo targato'],
  },
  context: { ...NO_TERMS, en: ['car', 'vehicle', 'parked', 'van'], it: ['auto', 'autovettura', 'veicolo', 'macchina', 'furgone', 'moto', 'libretto', 'parcheggiata', 'conducente', 'autocarro', 'camion', 'rimorchio'] },
  labelled: true,
};
