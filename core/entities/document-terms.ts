import type { Terms } from './row';

/** Terms of a country's own and those that papers of its kind have everywhere, its own first. */
export function withOwn(kind: Terms, own: Partial<Terms>): Terms {
  const merged: Partial<Record<keyof Terms, readonly string[]>> = {};
  for (const language of Object.keys({ ...kind, ...own }) as (keyof Terms)[]) merged[language] = [...new Set([...(own[language] ?? []), ...(kind[language] ?? [])])];
  return { ...kind, ...merged };
}

/** What a passport's number is called, whoever gave it out. */
export const PASSPORT_TERMS: Terms = {
  en: ['passport', 'passport number', 'passport no', 'passport nr', 'passport id', 'travel document number'],
  fr: ['passeport', 'numero de passeport', 'numero passeport', 'n passeport', 'no passeport', 'n de passeport'],
  de: ['reisepass', 'reisepassnummer', 'reisepass nr', 'passnummer', 'pass nr', 'passport nummer'],
  es: ['pasaporte', 'numero de pasaporte', 'numero pasaporte', 'n pasaporte', 'no pasaporte'],
  it: ['passaporto', 'numero di passaporto', 'numero passaporto', 'n passaporto', 'passaporto numero'],
  nl: ['paspoort', 'paspoortnummer', 'paspoort nr'],
  pl: ['paszport', 'numer paszportu', 'nr paszportu', 'seria i numer paszportu', 'paszport nr', 'paszportem'],
  sv: ['pass', 'passnummer', 'pass nr', 'passets nummer'],
  fi: ['passi', 'passin numero', 'passinumero', 'passin nro'],
};

/** What an identity card's number is called. */
export const ID_CARD_TERMS: Terms = {
  en: ['id card', 'id card number', 'id card no', 'identity card', 'identity card number', 'identity card no', 'national id', 'national id card', 'identity document', 'identity document number'],
  fr: ['carte d identite', 'numero de carte d identite', 'carte identite', 'cni', 'piece d identite', 'n carte d identite'],
  de: ['ausweis', 'ausweisnummer', 'ausweis nr', 'ausweisnr', 'id karte', 'identitatskarte', 'identitatsausweis', 'id nummer', 'ausweisdokument'],
  es: ['documento de identidad', 'numero de documento de identidad', 'carne de identidad', 'tarjeta de identidad'],
  it: ['carta d identita', 'numero carta d identita', 'carta d identita n', 'documento d identita', 'carta identita'],
  nl: ['identiteitskaart', 'identiteitskaartnummer', 'id kaart', 'identiteitsbewijs', 'legitimatiebewijs', 'documentnummer'],
  pl: ['dowod osobisty', 'dowod tozsamosci'],
  sv: ['id kort', 'identitetskort', 'nationellt id kort'],
  fi: ['henkilokortti', 'henkilokortin numero'],
};

/** What a driving licence's number is called. */
export const DRIVER_LICENSE_TERMS: Terms = {
  en: ['driving licence', 'driving licence number', 'driving license', 'driver license', 'driver licence', 'drivers license', 'drivers licence', 'driver s license', 'driver license number', 'licence number', 'license number'],
  fr: ['permis de conduire', 'numero de permis', 'numero de permis de conduire', 'n permis', 'permis n', 'no permis'],
  de: ['fuhrerschein', 'fuehrerschein', 'fuhrerscheinnummer', 'fuehrerscheinnummer', 'fuhrerschein nr', 'fahrerlaubnis', 'fahrerlaubnisnummer', 'fs nr'],
  es: ['permiso de conducir', 'carnet de conducir', 'licencia de conducir', 'permiso de conduccion'],
  it: ['patente', 'patente di guida', 'numero patente', 'numero di patente'],
  nl: ['rijbewijs', 'rijbewijsnummer', 'rijbewijs nr'],
  pl: ['prawo jazdy', 'prawa jazdy', 'numer prawa jazdy'],
  sv: ['korkort', 'korkortsnummer'],
  fi: ['ajokortti', 'ajokortin numero'],
};

/** What a car's plate is called. */
export const PLATE_TERMS: Terms = {
  en: ['license plate', 'licence plate', 'number plate', 'plate number', 'plate no', 'registration plate', 'registration number', 'vehicle registration', 'registration', 'reg no', 'plate'],
  fr: ['plaque', 'plaque d immatriculation', 'immatriculation', 'numero d immatriculation', 'immatricule', 'plaque mineralogique', 'numero de plaque'],
  de: ['kennzeichen', 'kfz kennzeichen', 'autokennzeichen', 'amtliches kennzeichen', 'amtl kennzeichen', 'nummernschild', 'autonummer', 'polizeiliches kennzeichen'],
  es: ['matricula', 'placa', 'numero de matricula', 'placa de matricula'],
  it: ['targa', 'numero di targa', 'targato', 'targata', 'numero targa'],
  nl: ['kenteken', 'kentekennummer', 'kentekenplaat', 'nummerplaat'],
  pl: ['numer rejestracyjny', 'nr rejestracyjny', 'nr rej', 'tablica rejestracyjna'],
  sv: ['registreringsnummer', 'regnummer', 'regnr', 'reg nr', 'registreringsskylt'],
  fi: ['rekisterinumero', 'rekisteritunnus', 'rekisterikilpi', 'reknro', 'rek nro', 'rekkari'],
};

/** Words that go with a car. */
export const CAR_TERMS: Terms = {
  en: ['car', 'vehicle', 'driver', 'parked', 'van', 'truck', 'motorbike'],
  fr: ['vehicule', 'voiture', 'camionnette', 'moto', 'conducteur', 'carte grise'],
  de: ['kfz', 'pkw', 'lkw', 'auto', 'fahrzeug', 'wagen', 'halter', 'fahrer', 'zulassung', 'zugelassen', 'motorrad', 'parkplatz', 'falschparker'],
  es: ['coche', 'vehiculo', 'furgoneta', 'conductor'],
  it: ['auto', 'veicolo', 'macchina', 'furgone', 'conducente'],
  nl: ['auto', 'voertuig', 'bestuurder', 'geparkeerd'],
  pl: ['samochod', 'pojazd', 'kierowca'],
  sv: ['bil', 'fordon', 'parkerad'],
  fi: ['auto', 'ajoneuvo'],
};

/** What a number for value added tax is called. */
export const VAT_TERMS: Terms = {
  en: ['vat number', 'vat no', 'vat id', 'vat', 'vat registration number', 'vat reg no', 'vatin', 'vat identification number'],
  fr: ['numero de tva', 'tva', 'n tva', 'no tva', 'numero tva', 'tva intracommunautaire'],
  de: ['umsatzsteuer id', 'ust id', 'ustid', 'ust id nr', 'ust idnr', 'ustidnr', 'ustid nr', 'mwst nr', 'mwst nummer', 'mehrwertsteuernummer'],
  es: ['numero de iva', 'nif iva', 'numero iva', 'iva'],
  it: ['partita iva', 'p iva', 'piva', 'numero iva', 'iva'],
  nl: ['btw', 'btw nummer', 'btw nr', 'btw id', 'btw identificatienummer'],
  pl: ['vat ue', 'nip ue', 'vat eu', 'numer vat'],
  sv: ['momsregistreringsnummer', 'momsnummer', 'moms nr', 'vat nr', 'momsreg nr'],
  fi: ['alv numero', 'alv tunnus', 'alv nro', 'arvonlisaverotunniste'],
};
