import { CAR_TERMS, DRIVER_LICENSE_TERMS, ID_CARD_TERMS, PASSPORT_TERMS, PLATE_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, NO_TERMS, type EntityRow, type Terms } from './row';

const GERMANY: Terms = { en: ['germany', 'german'], fr: ['allemagne', 'allemand'], de: ['deutschland', 'deutsche'], es: ['alemania'], it: ['germania'] };

export const DE_TAX_ID: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['german tax id', 'german tax identification number', 'german tin', 'tax id', 'tax id number', 'tax identification number', 'tax identification no', 'tin'],
    fr: ['numero fiscal allemand', 'identifiant fiscal allemand', 'numero d identification fiscale'],
    de: [
      'steuer id', 'steuerid', 'steuer idnr', 'steuer id nr', 'steueridnr', 'idnr', 'id nr', 'identnr', 'steuer identnr', 'steuer ident nr', 'identifikationsnummer', 'steueridentifikationsnummer', 'steuer identifikationsnummer',
      'steuerliche identifikationsnummer', 'personliche identifikationsnummer', 'steuerident', 'tax id nr', 'steuer identnummer', 'ident nr',
    ],
    es: ['numero fiscal aleman', 'numero de identificacion fiscal'],
    it: ['codice fiscale tedesco', 'numero di identificazione fiscale'],
  },
  context: { ...GERMANY, de: ['finanzamt', 'steuernummer', 'steuerbescheid', 'lohnsteuer', 'elstam', 'bundeszentralamt', 'steuerklasse', 'lohnabrechnung', 'gehaltsabrechnung', 'arbeitnehmer', 'steuerpflichtige', 'elster'] },
};

export const DE_TAX_NUMBER: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['german tax number', 'tax number', 'tax no', 'tax reference', 'tax file number'],
    fr: ['numero fiscal allemand', 'numero fiscal', 'numero d impot'],
    de: ['steuernummer', 'steuer nr', 'steuernr', 'st nr', 'stnr', 'st nummer', 'steuer nummer', 'ust nr', 'einkommensteuernummer', 'umsatzsteuernummer', 'elster steuernummer'],
    es: ['numero fiscal aleman', 'numero fiscal'],
    it: ['numero fiscale tedesco', 'numero fiscale'],
  },
  context: { ...GERMANY, de: ['finanzamt', 'rechnung', 'umsatzsteuer', 'elster', 'steuerbescheid'] },
  labelled: true,
};

export const DE_SOCIAL_SECURITY: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['german social security number', 'social security number', 'social security no', 'social insurance number', 'pension insurance number', 'german pension insurance number'],
    fr: ['numero de securite sociale allemand', 'numero de securite sociale'],
    de: [
      'rentenversicherungsnummer', 'rentenversicherungs nr', 'rvnr', 'rv nummer', 'rv nr', 'sozialversicherungsnummer', 'sozialversicherungs nr', 'sozialversicherungsnr', 'sv nummer', 'sv nr', 'svnr', 'sv ausweis', 'vsnr', 'vs nr',
      'versicherungsnummer', 'versicherungs nr', 'rentennummer', 'sozialvers nr', 'rentenvers nr', 'sozialversicherungsausweis', 'versicherungsnummer der rentenversicherung',
    ],
    es: ['numero de seguridad social aleman', 'numero de la seguridad social'],
    it: ['numero di previdenza sociale tedesco', 'numero di sicurezza sociale'],
  },
  context: { ...GERMANY, de: ['rentenversicherung', 'sozialversicherung', 'arbeitnehmer', 'krankenkasse', 'lohnabrechnung', 'gehaltsabrechnung', 'drv', 'personalnummer'] },
};

export const DE_ID_CARD: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: withOwn(ID_CARD_TERMS, {
    en: ['german id card', 'german identity card', 'german id', 'personalausweis'],
    fr: ['carte d identite allemande'],
    de: [
      'personalausweis', 'personalausweisnummer', 'personalausweis nr', 'personalausweisnr', 'perso', 'persoausweis', 'perso nr', 'pa nummer', 'pa nr', 'npa', 'ausweisnummer', 'ausweis nr', 'ausweisnr', 'ausweis', 'seriennummer',
      'dokumentennummer', 'ausweiskennnummer', 'ausweisdokument', 'ausgewiesen durch', 'elektronischer aufenthaltstitel', 'aufenthaltstitel',
    ],
    es: ['documento de identidad aleman'],
    it: ['carta d identita tedesca'],
  }),
  context: GERMANY,
  labelled: true,
};

export const DE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['german passport', 'german passport number'],
    fr: ['passeport allemand'],
    de: ['reisepass', 'reisepassnummer', 'reisepass nr', 'reisepassnr', 'passnummer', 'passnr', 'pass nr', 'pass nummer', 'deutscher reisepass', 'kinderreisepass', 'dienstpass'],
    es: ['pasaporte aleman'],
    it: ['passaporto tedesco'],
  }),
  context: GERMANY,
  labelled: true,
};

export const DE_DRIVER_LICENSE: EntityRow = {
  category: 'government',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: withOwn(DRIVER_LICENSE_TERMS, {
    en: ['german driving licence', 'german driver license', 'fuhrerschein'],
    fr: ['permis de conduire allemand'],
    de: ['fuhrerschein', 'fuehrerschein', 'fuhrerscheinnummer', 'fuehrerscheinnummer', 'fuhrerschein nr', 'fuhrerscheinnr', 'fahrerlaubnis', 'fahrerlaubnisnummer', 'fs nr', 'fs nummer', 'kartenfuhrerschein', 'fuhrerscheins'],
    es: ['permiso de conducir aleman'],
    it: ['patente tedesca'],
  }),
  context: { ...GERMANY, de: ['fahrerlaubnisklasse', 'klasse b', 'fahrer', 'ausgestellt'] },
  labelled: true,
};

export const DE_HEALTH_INSURANCE: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['german health insurance number', 'kvnr', 'health insurance number', 'health insurance no', 'insurance number', 'insured person number'],
    fr: ['numero d assurance maladie allemand', 'numero d assure', 'numero d assurance maladie'],
    de: [
      'krankenversichertennummer', 'krankenversicherten nr', 'krankenversicherungsnummer', 'krankenversicherungs nr', 'versichertennummer', 'versicherten nr', 'versichertennr', 'versicherten id', 'vers nr', 'kv nummer', 'kv nr', 'kvnummer', 'kvnr',
      'egk nummer', 'egk nr', 'gesundheitskarte', 'gesundheitskartennummer', 'krankenkassennummer', 'versicherungsnummer', 'versicherungs nr', 'mitgliedsnummer', 'krankenkassen nr', 'versicherungskarte',
    ],
    es: ['numero de seguro medico aleman', 'numero de asegurado'],
    it: ['numero di assicurazione sanitaria tedesco', 'numero assicurato'],
  },
  context: { ...GERMANY, de: ['krankenkasse', 'krankenversicherung', 'aok', 'barmer', 'patient', 'versicherte', 'gesundheitskarte', 'egk', 'kasse'] },
  labelled: true,
};

export const DE_LANR: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['lanr', 'german physician number', 'physician number', 'doctor number'], de: ['lebenslange arztnummer', 'arztnummer', 'arzt nr', 'arztnr', 'lanr nummer', 'vertragsarztnummer', 'arzt nummer'] },
  context: { ...NO_TERMS, en: ['physician', 'doctor'], de: ['arzt', 'arztin', 'praxis', 'rezept', 'bsnr', 'vertragsarzt', 'kbv'] },
  labelled: true,
};

export const DE_BSNR: EntityRow = {
  category: 'medical',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: { ...NO_TERMS, en: ['bsnr', 'german practice number', 'practice number'], de: ['betriebsstattennummer', 'betriebsstaettennummer', 'betriebsstatten nr', 'betriebsstattennr', 'bsnr nummer', 'praxisnummer', 'nbsnr', 'nebenbetriebsstattennummer'] },
  context: { ...NO_TERMS, en: ['practice'], de: ['praxis', 'rezept', 'lanr', 'betriebsstatte', 'kbv', 'vertragsarzt'] },
  labelled: true,
};

export const DE_VAT_ID: EntityRow = {
  category: 'business',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['german vat number', 'german vat id', 'german vat'],
    fr: ['numero tva allemand'],
    de: ['umsatzsteuer identifikationsnummer', 'umsatzsteueridentifikationsnummer', 'umsatzsteuer id nr', 'umsatzsteuer idnr', 'umsatzsteuer id', 'ust identifikationsnummer', 'ust identnr', 'ust ident nr', 'vat nr', 'ust nr'],
    es: ['numero iva aleman'],
    it: ['partita iva tedesca'],
  }),
  context: { ...GERMANY, de: ['rechnung', 'gmbh', 'impressum', 'umsatzsteuer'] },
};

export const DE_HANDELSREGISTER: EntityRow = {
  category: 'business',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['german commercial register number', 'commercial register number', 'commercial register', 'company register number', 'trade register number'],
    de: ['handelsregisternummer', 'handelsregister nr', 'handelsregister', 'registernummer', 'register nr', 'hrb', 'hra', 'hrb nr', 'hra nr', 'hrb nummer', 'hr nummer', 'hr nr', 'vereinsregister', 'vereinsregisternummer', 'genossenschaftsregister', 'partnerschaftsregister'],
  },
  context: { ...GERMANY, de: ['amtsgericht', 'registergericht', 'gmbh', 'geschaftsfuhrer', 'sitz', 'impressum', 'kg', 'eingetragen'] },
  labelsNext: true,
};

export const DE_KFZ: EntityRow = {
  category: 'vehicle',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PLATE_TERMS, {
    en: ['german plate', 'german license plate', 'german number plate'],
    fr: ['plaque allemande'],
    de: ['kennzeichen', 'kfz kennzeichen', 'autokennzeichen', 'kfz kz', 'kfz nr', 'amtliches kennzeichen', 'amtlichen kennzeichen', 'amtl kennzeichen', 'nummernschild', 'fahrzeugkennzeichen', 'wunschkennzeichen'],
    es: ['matricula alemana'],
    it: ['targa tedesca'],
  }),
  context: CAR_TERMS,
  labelled: true,
};

export const DE_PLZ: EntityRow = {
  category: 'contact',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: { en: ['german postal code', 'german postcode', 'postal code', 'postcode', 'post code', 'zip', 'zip code'], fr: ['code postal'], de: ['plz', 'postleitzahl', 'plz ort', 'postleitzahl ort'], es: ['codigo postal'], it: ['codice postale', 'cap'] },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const DE_SCHUFA: EntityRow = {
  category: 'financial',
  country: 'de',
  on: true,
  score: ID_SCORE,
  labels: {
    ...NO_TERMS,
    en: ['schufa id', 'schufa number', 'schufa reference'],
    de: ['schufa nummer', 'schufa nr', 'schufa auskunft nr', 'schufa auskunftsnummer', 'schufa geschaftszeichen', 'schufa kundennummer', 'schufa aktenzeichen', 'schufa referenz', 'schufa referenznummer', 'schufa bonitatsauskunft nr'],
  },
  context: { ...NO_TERMS, en: ['schufa', 'credit report'], de: ['schufa', 'bonitat', 'auskunft'] },
  labelled: true,
};
