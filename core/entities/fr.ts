import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const FR_NIR: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french social security number', 'french social security', 'nir', 'insee', 'insee number', 'social security number', 'social security no', 'ssn'],
    fr: [
      'numero de securite sociale', 'securite sociale', 'n securite sociale', 'numero secu', 'n secu', 'no secu', 'num secu', 'secu', 'n ss', 'no ss', 'num ss', 'numero ss', 'n de ss',
      'numero insee', 'n insee', 'numero nir', 'carte vitale', 'immatriculation', 'numero d immatriculation', 'numero d assure', 'numero assure', 'n d assure', 'numero d assure social',
      'assurance maladie', 'numero d identification', 'n d identification', 'ins nir', 'matricule ins', 'identite nationale de sante',
    ],
    de: ['franzosische sozialversicherungsnummer', 'sozialversicherungsnummer', 'nir nummer'],
    es: ['numero de seguridad social frances', 'numero de la seguridad social', 'numero nir'],
    it: ['numero di sicurezza sociale', 'numero di previdenza sociale', 'codice nir'],
  },
  context: {
    en: ['cpam', 'social security'],
    fr: ['cpam', 'ameli', 'assure', 'assuree', 'beneficiaire', 'mutuelle', 'urssaf', 'salarie', 'salariee', 'bulletin de paie', 'vitale', 'ins'],
    de: ['cpam', 'frankreich'],
    es: ['cpam', 'francia'],
    it: ['cpam', 'francia'],
  },
};

export const FR_TIN: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french tax number', 'french tax id', 'french tin', 'tax number', 'tax id', 'tin', 'tax identification number', 'tax reference', 'spi'],
    fr: [
      'numero fiscal', 'n fiscal', 'no fiscal', 'num fiscal', 'numero fiscal de reference', 'numero fiscal declarant', 'identifiant fiscal', 'numero d identification fiscale', 'nif', 'numero spi', 'n spi',
      'reference fiscale', 'numero de contribuable',
    ],
    de: ['franzosische steuernummer', 'steuernummer', 'steuerliche identifikationsnummer', 'steuer id'],
    es: ['numero fiscal frances', 'numero de identificacion fiscal', 'identificador fiscal'],
    it: ['numero fiscale francese', 'codice fiscale francese', 'numero di identificazione fiscale'],
  },
  context: {
    en: ['taxpayer', 'income tax'],
    fr: ['impots', 'impot', 'contribuable', 'avis d imposition', 'declaration de revenus', 'dgfip', 'foyer fiscal', 'declarant'],
    de: ['finanzamt', 'steuer'],
    es: ['impuestos', 'contribuyente'],
    it: ['imposte', 'contribuente'],
  },
};

export const FR_CNI: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french identity card', 'french id card', 'french national id', 'national identity card', 'identity card', 'identity card number', 'id card', 'id card number', 'national id', 'identity document'],
    fr: ['cni', 'cnie', 'carte nationale d identite', 'carte d identite', 'carte identite', 'numero de carte d identite', 'numero cni', 'n cni', 'piece d identite', 'titre d identite', 'document d identite'],
    de: ['franzosischer personalausweis', 'personalausweis', 'ausweisnummer', 'identitatskarte'],
    es: ['documento de identidad frances', 'documento de identidad', 'carne de identidad', 'tarjeta de identidad'],
    it: ['carta d identita francese', 'carta d identita', 'documento d identita'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const FR_PASSPORT: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french passport', 'passport', 'passport number', 'passport no', 'passport num'],
    fr: ['passeport', 'numero de passeport', 'n passeport', 'no passeport', 'n de passeport', 'passeport n'],
    de: ['franzosischer reisepass', 'reisepass', 'reisepassnummer', 'passnummer', 'pass nr'],
    es: ['pasaporte frances', 'pasaporte', 'numero de pasaporte'],
    it: ['passaporto francese', 'passaporto', 'numero di passaporto', 'numero passaporto'],
  },
  context: { en: ['travel document', 'visa', 'nationality'], fr: ['titre de voyage', 'visa', 'nationalite'], de: ['visum'], es: ['visado'], it: ['visto'] },
  labelled: true,
};

export const FR_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french driving licence', 'french driver license', 'driving licence', 'driving license', 'driver license', 'drivers license', 'driver s license', 'drivers licence', 'driver licence'],
    fr: ['permis de conduire', 'numero de permis', 'numero de permis de conduire', 'n permis', 'n de permis', 'no permis', 'num permis', 'permis n', 'permis no', 'neph', 'numero neph'],
    de: ['franzosischer fuhrerschein', 'fuhrerschein', 'fuhrerscheinnummer'],
    es: ['permiso de conducir frances', 'permiso de conducir', 'carnet de conducir'],
    it: ['patente francese', 'patente', 'patente di guida', 'numero patente'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const FR_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french license plate', 'license plate', 'licence plate', 'number plate', 'plate number', 'registration plate', 'vehicle registration', 'plate'],
    fr: ['plaque', 'plaque d immatriculation', 'immatriculation', 'numero d immatriculation', 'n d immatriculation', 'immatricule', 'immat', 'plaque mineralogique', 'vehicule immatricule'],
    de: ['franzosisches kennzeichen', 'kennzeichen', 'kfz kennzeichen', 'nummernschild'],
    es: ['matricula francesa', 'matricula', 'placa de matricula'],
    it: ['targa francese', 'targa', 'numero di targa'],
  },
  context: {
    en: ['car', 'vehicle', 'driver', 'parked', 'van', 'truck'],
    fr: ['vehicule', 'voiture', 'carte grise', 'conducteur', 'camion', 'camionnette', 'moto', 'stationne', 'garage'],
    de: ['auto', 'fahrzeug', 'wagen', 'halter'],
    es: ['coche', 'vehiculo', 'furgoneta', 'moto'],
    it: ['auto', 'veicolo', 'macchina', 'furgone', 'moto'],
  },
};

export const FR_POSTAL_CODE: EntityRow = {
  category: 'contact',
  country: 'fr',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['french postal code', 'postal code', 'postcode', 'post code', 'zip', 'zip code'],
    fr: ['code postal', 'cp', 'code postal et ville'],
    de: ['postleitzahl', 'plz'],
    es: ['codigo postal'],
    it: ['codice postale', 'cap'],
  },
  context: { ...NO_TERMS, fr: ['cedex'] },
  labelled: true,
};
