import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const ES_NIF: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  // Eight digits and a letter are rarely anything else.
  score: { ...ID_SCORE, plain: 0.65, weak: 0.45, bare: 0.2 },
  labels: {
    en: ['dni', 'nif', 'spanish id', 'spanish id number', 'spanish national id', 'spanish identity card', 'national id', 'id card', 'identity card', 'id document', 'spanish tax id', 'tax id', 'tax number'],
    fr: ['numero d identite espagnol', 'carte d identite espagnole', 'numero fiscal espagnol'],
    de: ['spanische ausweisnummer', 'spanischer personalausweis', 'spanische steuernummer'],
    es: [
      'documento nacional de identidad', 'documento nacional', 'numero de dni', 'numero dni', 'n dni', 'no dni', 'num dni', 'dni nif', 'nif dni', 'dni nie', 'd n i', 'n i f', 'numero de identificacion fiscal',
      'numero de nif', 'documento de identidad', 'documento identidad', 'doc identidad', 'documento identificativo', 'numero de documento', 'n documento', 'no documento', 'num documento', 'carnet de identidad',
      'identificacion fiscal', 'dni del titular', 'nif titular', 'dni paciente', 'dni e',
    ],
    it: ['carta d identita spagnola', 'documento spagnolo', 'codice fiscale spagnolo'],
  },
  context: {
    ...NO_TERMS,
    es: ['titular', 'identificado', 'identificada', 'documento', 'provisto', 'provista', 'con domicilio en', 'contribuyente', 'mayor de edad', 'interesado', 'interesada', 'firmante'],
  },
};

export const ES_NIE: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['nie', 'nie number', 'spanish foreigner number', 'foreigner identity number', 'foreigner id', 'spanish residence permit', 'residence permit'],
    fr: ['numero nie', 'numero d etranger espagnol', 'titre de sejour espagnol'],
    de: ['nie nummer', 'spanische auslandernummer'],
    es: [
      'numero de identidad de extranjero', 'numero de identificacion de extranjero', 'identidad de extranjero', 'numero de nie', 'numero nie', 'n nie', 'no nie', 'dni nie', 'nif nie', 'nif', 'n i e', 'tie',
      'tarjeta de residencia', 'tarjeta de identidad de extranjero', 'permiso de residencia', 'documento de identidad', 'numero de documento',
    ],
    it: ['numero nie', 'numero di identita per stranieri'],
  },
  context: { ...NO_TERMS, es: ['extranjero', 'extranjera', 'extranjeria', 'residente', 'titular', 'identificado', 'identificada', 'dni'] },
};

export const ES_NIF_OTHER: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['spanish nif', 'nif', 'spanish tax id'],
    fr: ['nif espagnol'],
    de: ['spanische nif'],
    es: ['numero de identificacion fiscal', 'nif menor', 'nif provisional', 'nif k', 'nif l', 'nif m', 'n i f', 'numero nif', 'documento de identidad'],
    it: ['nif spagnolo'],
  },
  context: { ...NO_TERMS, es: ['menor', 'titular', 'contribuyente', 'extranjero'] },
};

export const ES_NSS: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['nss', 'nass', 'naf', 'spanish social security number', 'spanish social security', 'social security number', 'social security no'],
    fr: ['numero de securite sociale espagnol'],
    de: ['spanische sozialversicherungsnummer', 'sozialversicherungsnummer'],
    es: [
      'numero de la seguridad social', 'numero de seguridad social', 'seguridad social', 'n seguridad social', 'n ss', 'no ss', 'num ss', 'n s s', 'afiliacion', 'numero de afiliacion', 'n afiliacion', 'no afiliacion',
      'num afiliacion', 'numero afiliacion', 'n de afiliacion', 'numero de afiliacion a la seguridad social', 'afiliacion a la seguridad social', 'nuss', 'numero nuss', 'numero nass',
      'n afiliacion ss', 'cartilla de la seguridad social', 'nss titular',
    ],
    it: ['numero di previdenza sociale spagnolo'],
  },
  context: { ...NO_TERMS, es: ['tgss', 'trabajador', 'trabajadora', 'cotizacion', 'nomina', 'vida laboral', 'afiliado', 'afiliada', 'regimen general', 'asegurado', 'asegurada', 'inss', 'paciente'] },
};

export const ES_PASSPORT: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['spanish passport', 'passport', 'passport number', 'passport no', 'passport num'],
    fr: ['passeport espagnol', 'passeport', 'numero de passeport'],
    de: ['spanischer reisepass', 'reisepass', 'reisepassnummer', 'passnummer'],
    es: ['pasaporte', 'numero de pasaporte', 'n pasaporte', 'no pasaporte', 'num pasaporte', 'pasaporte n', 'pasaporte no', 'pasaporte numero', 'numero pasaporte', 'pasaporte espanol'],
    it: ['passaporto spagnolo', 'passaporto', 'numero di passaporto'],
  },
  context: { ...NO_TERMS, es: ['visado', 'nacionalidad', 'frontera', 'viajero', 'viajera', 'embajada', 'consulado'], en: ['travel document', 'nationality'] },
  labelled: true,
};

export const ES_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'es',
  on: true,
  // Its number is that of the identity card: alone it is taken for that, beside its label for this.
  score: { strong: 0.6, plain: 0.5, weak: 0.3, bare: 0.25 },
  labels: {
    en: ['spanish driving licence', 'spanish driver license', 'driving licence', 'driving license', 'driver license', 'drivers license', 'driver s license', 'driver licence', 'drivers licence'],
    fr: ['permis espagnol', 'permis de conduire espagnol', 'permis de conduire'],
    de: ['spanischer fuhrerschein', 'fuhrerschein', 'fuhrerscheinnummer'],
    es: ['permiso de conducir', 'permiso de conduccion', 'carnet de conducir', 'carne de conducir', 'licencia de conducir', 'licencia de conduccion', 'permiso de circulacion del conductor', 'numero de permiso', 'n permiso'],
    it: ['patente spagnola', 'patente', 'patente di guida'],
  },
  context: NO_TERMS,
  labelled: true,
};

export const ES_CIF: EntityRow = {
  category: 'business',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['cif', 'nif', 'cif number', 'spanish company number', 'spanish vat', 'spanish vat number', 'spanish tax id', 'company tax id'],
    fr: ['cif espagnol', 'tva espagnole'],
    de: ['spanische steuernummer', 'spanische ust id'],
    es: [
      'codigo de identificacion fiscal', 'numero de identificacion fiscal', 'identificacion fiscal', 'cif nif', 'nif cif', 'c i f', 'n i f', 'n cif', 'no cif', 'numero cif', 'numero de cif', 'cif empresa',
      'nif empresa', 'nif iva', 'n iva', 'numero de iva', 'vat',
    ],
    it: ['partita iva spagnola', 'cif spagnolo'],
  },
  context: { ...NO_TERMS, es: ['empresa', 'sociedad', 'razon social', 'ayuntamiento', 'factura', 'proveedor', 'registro mercantil', 'sociedad limitada', 's l', 's a', 'slu', 'sociedad anonima', 'asociacion', 'fundacion'] },
  labelled: true,
};

export const ES_CCC: EntityRow = {
  category: 'financial',
  country: 'es',
  on: true,
  // Its last groups may be numbers of other countries: together they are an account.
  score: { ...ID_SCORE, plain: 0.75 },
  labels: {
    en: ['ccc', 'spanish bank account', 'spanish account number', 'bank account', 'account number', 'account no'],
    fr: ['compte espagnol', 'numero de compte', 'compte bancaire'],
    de: ['spanisches konto', 'kontonummer', 'bankverbindung'],
    es: [
      'codigo cuenta cliente', 'codigo de cuenta cliente', 'cuenta', 'numero de cuenta', 'n cuenta', 'no cuenta', 'num cuenta', 'n de cuenta', 'cuenta bancaria', 'cuenta corriente', 'cuenta de cargo', 'c c c', 'c c',
      'cta', 'n cta', 'datos bancarios', 'domiciliacion bancaria', 'cuenta de abono',
    ],
    it: ['conto spagnolo', 'numero di conto', 'conto corrente'],
  },
  context: { en: ['bank', 'transfer'], fr: ['banque', 'virement'], de: ['bank', 'uberweisung'], es: ['banco', 'entidad', 'oficina', 'transferencia', 'domiciliacion', 'titular', 'recibo', 'caja'], it: ['banca', 'bonifico'] },
};

export const ES_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['spanish license plate', 'license plate', 'licence plate', 'number plate', 'plate number', 'registration plate', 'vehicle registration', 'plate'],
    fr: ['plaque espagnole', 'plaque d immatriculation', 'immatriculation', 'plaque'],
    de: ['spanisches kennzeichen', 'kennzeichen', 'kfz kennzeichen', 'nummernschild'],
    es: ['matricula', 'numero de matricula', 'n matricula', 'placa', 'placa de matricula', 'matricula del vehiculo', 'vehiculo matricula', 'vehiculo con matricula'],
    it: ['targa spagnola', 'targa', 'numero di targa'],
  },
  context: {
    en: ['car', 'vehicle', 'parked', 'van'],
    fr: ['voiture', 'vehicule'],
    de: ['auto', 'fahrzeug', 'wagen'],
    es: ['coche', 'vehiculo', 'turismo', 'furgoneta', 'moto', 'motocicleta', 'ciclomotor', 'conductor', 'conductora', 'itv', 'aparcado', 'estacionado', 'remolque', 'camion'],
    it: ['auto', 'veicolo', 'macchina'],
  },
  labelled: true,
};

export const ES_CIP: EntityRow = {
  category: 'medical',
  country: 'es',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['cip', 'cip sns', 'spanish health card', 'health card', 'health card number', 'health insurance card'],
    fr: ['carte de sante espagnole', 'carte sanitaire'],
    de: ['spanische gesundheitskarte', 'gesundheitskarte'],
    es: [
      'codigo de identificacion personal', 'tarjeta sanitaria', 'tarjeta sanitaria individual', 'numero de tarjeta sanitaria', 'n tarjeta sanitaria', 'no tarjeta sanitaria', 'num tarjeta sanitaria', 'tsi', 'numero tsi',
      'nuhsa', 'n tsi', 'codigo sns', 'codigo cip', 'numero cip', 'targeta sanitaria', 'tis', 'sip', 'numero sip', 'codigo sip',
    ],
    it: ['tessera sanitaria spagnola', 'tessera sanitaria'],
  },
  context: { ...NO_TERMS, es: ['paciente', 'cipa', 'centro de salud', 'historia clinica', 'asegurado', 'servicio de salud', 'sns'] },
  labelled: true,
};
