import { NO_TERMS, type EntityRow } from './row';

export const EMAIL_ADDRESS: EntityRow = {
  category: 'contact',
  country: null,
  on: true,
  score: { strong: 0.95, plain: 0.8, weak: 0.55, bare: 0.2 },
  labels: {
    en: ['email', 'e mail', 'mail', 'email address'],
    fr: ['email', 'e mail', 'courriel', 'mel', 'adresse electronique'],
    de: ['email', 'e mail', 'mailadresse', 'e mail adresse'],
    es: ['email', 'correo', 'correo electronico'],
    it: ['email', 'e mail', 'posta elettronica', 'pec'],
    nl: ['e mailadres', 'mailadres'],
    pl: ['adres e mail', 'adres email', 'poczta'],
    sv: ['e post', 'epost', 'e postadress'],
    fi: ['sahkoposti', 'sahkopostiosoite'],
  },
  context: {
    en: ['contact', 'write to', 'reach', 'cc', 'bcc', 'from', 'to', 'reply to', 'sender', 'recipient'],
    fr: ['ecrire a', 'contacter', 'expediteur', 'destinataire', 'repondre a'],
    de: ['schreiben an', 'kontakt', 'absender', 'empfanger', 'antwort an'],
    es: ['escribir a', 'contacto', 'remitente', 'destinatario', 'responder a'],
    it: ['scrivere a', 'contatto', 'mittente', 'destinatario', 'rispondi a'],
  },
};

export const PHONE_NUMBER: EntityRow = {
  category: 'contact',
  country: null,
  on: true,
  score: { strong: 0.85, plain: 0.65, weak: 0.5, bare: 0.25 },
  labels: {
    en: ['phone', 'phone no', 'phone number', 'telephone', 'tel', 'mobile', 'cell', 'cellphone', 'fax', 'whatsapp', 'landline', 'mob', 'ph', 'desk', 'direct line', 'facsimile', 'contact number'],
    fr: ['tel', 'telephone', 'portable', 'mobile', 'fixe', 'numero de telephone', 'telecopie', 'telecopieur', 'gsm', 'ligne directe'],
    de: ['tel', 'telefon', 'telefonnummer', 'handy', 'handynummer', 'mobil', 'mobilnummer', 'mobiltelefon', 'rufnummer', 'fon', 'telefax', 'festnetz', 'durchwahl', 'ruckrufnummer'],
    es: ['tel', 'tfno', 'tlf', 'tfn', 'telf', 'telefono', 'movil', 'celular', 'numero de telefono', 'fijo'],
    it: ['tel', 'telefono', 'cellulare', 'cell', 'numero di telefono', 'fisso', 'recapito telefonico'],
    nl: ['telefoon', 'telefoonnummer', 'mobiel', 'gsm'],
    pl: ['telefon', 'telefonu', 'numer telefonu', 'numer telefonu kontaktowego', 'komorka', 'tel kom'],
    sv: ['telefon', 'telefonnummer', 'mobil', 'mobilnummer'],
    fi: ['puhelin', 'puhelinnumero', 'puh', 'matkapuhelin', 'gsm'],
  },
  context: {
    en: ['call', 'dial', 'text me', 'sms', 'hotline', 'ext', 'ring me', 'answering at', 'reach me at', 'office'],
    fr: ['appeler', 'appelez', 'joindre', 'joignable', 'sms', 'standard', 'poste'],
    de: ['anrufen', 'erreichbar', 'anruf', 'sms', 'hotline', 'ruckruf'],
    es: ['llamar', 'llame', 'llamada', 'sms', 'localizable', 'centralita'],
    it: ['chiamare', 'chiamami', 'chiamata', 'sms', 'centralino', 'interno'],
  },
};

export const STREET_ADDRESS: EntityRow = {
  category: 'contact',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.7, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['address', 'street address', 'home address', 'postal address', 'mailing address', 'billing address', 'shipping address', 'delivery address', 'residential address', 'work address', 'office address', 'business address', 'permanent address', 'current address', 'company address', 'address line', 'addr', 'street', 'street name', 'place of residence', 'residence'],
    fr: ['adresse', 'adresse postale', 'adresse de livraison', 'adresse de facturation', 'adresse du domicile', 'domicile', 'rue', 'voie', 'residence', 'domicilie'],
    de: ['adresse', 'anschrift', 'postanschrift', 'wohnanschrift', 'lieferadresse', 'rechnungsadresse', 'lieferanschrift', 'rechnungsanschrift', 'wohnhaft', 'wohnort', 'strasse', 'strasse hausnummer', 'meldeadresse'],
    es: ['direccion', 'direccion postal', 'domicilio', 'direccion de envio', 'direccion de facturacion', 'calle', 'domicilio particular', 'domicilio social', 'dir'],
    it: ['indirizzo', 'indirizzo postale', 'indirizzo di spedizione', 'indirizzo di fatturazione', 'domicilio', 'residenza', 'via', 'residente in'],
    nl: ['adres', 'postadres', 'woonadres', 'bezoekadres', 'straat', 'factuuradres'],
    pl: ['adres', 'adres zamieszkania', 'adres korespondencyjny', 'adres zameldowania', 'ulica', 'zam'],
    sv: ['adress', 'postadress', 'gatuadress', 'bostadsadress', 'adresse'],
    fi: ['osoite', 'postiosoite', 'katuosoite', 'kotiosoite', 'lahiosoite'],
  },
  context: NO_TERMS,
};

export const POSTAL_CODE: EntityRow = {
  category: 'contact',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['postal code', 'postcode', 'post code', 'zip', 'zip code', 'zipcode', 'postalcode', 'zip postal code'],
    fr: ['code postal', 'cp', 'c p', 'npa'],
    de: ['postleitzahl', 'plz', 'plz ort'],
    es: ['codigo postal', 'cp', 'c p', 'cod postal'],
    it: ['cap', 'c a p', 'codice postale', 'codice di avviamento postale'],
    nl: ['postcode'],
    pl: ['kod pocztowy', 'kod'],
    sv: ['postnummer', 'postnr'],
    fi: ['postinumero'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
};

export const COORDINATES: EntityRow = {
  category: 'contact',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['coordinates', 'coords', 'gps', 'gps coordinates', 'lat lon', 'lat lng', 'latlng', 'latitude longitude', 'geo', 'geolocation', 'location'],
    fr: ['coordonnees', 'coordonnees gps', 'position gps'],
    de: ['koordinaten', 'gps koordinaten', 'standort'],
    es: ['coordenadas', 'coordenadas gps', 'ubicacion'],
    it: ['coordinate', 'coordinate gps', 'posizione'],
  },
  context: NO_TERMS,
};
