import { ID_SCORE, NO_TERMS, type EntityRow } from './row';

export const BE_NATIONAL_NUMBER: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: {
    en: [
      'belgian national number', 'national number', 'national register number', 'national registration number', 'belgian national register number', 'belgian social security number', 'insz', 'niss', 'rrn', 'nrn',
      'bis number', 'belgian id number', 'social security number', 'national id',
    ],
    fr: [
      'numero national', 'n national', 'no national', 'num national', 'numero de registre national', 'numero du registre national', 'registre national', 'n registre national', 'n de registre national', 'rn', 'nn',
      'numero niss', 'n niss', 'numero bis', 'numero d identification du registre national', 'numero d identification de la securite sociale', 'numero de securite sociale belge', 'numero de securite sociale',
    ],
    de: ['nationalregisternummer', 'nationalnummer', 'belgische nationalregisternummer', 'erkennungsnummer der sozialen sicherheit', 'enss', 'nationalregister', 'nationalregister nr'],
    es: ['numero nacional belga', 'numero de registro nacional belga'],
    it: ['numero nazionale belga', 'numero di registro nazionale belga'],
    nl: [
      'rijksregisternummer', 'rijksregister', 'rijksregister nr', 'rijksregisternr', 'rrnr', 'rr nr', 'rr nummer', 'insz nummer', 'insz nr', 'inss', 'nationaal nummer', 'bis nummer', 'bisnummer',
      'identificatienummer van de sociale zekerheid', 'sociale zekerheidsnummer', 'socialezekerheidsnummer', 'identificatienummer rijksregister',
    ],
  },
  context: {
    en: ['belgian', 'belgium'],
    fr: ['mutualite', 'mutuelle', 'ne a', 'nee a', 'domicilie', 'domiciliee', 'onss', 'onem', 'inami'],
    de: ['krankenkasse', 'belgien'],
    es: ['belgica'],
    it: ['belgio'],
    nl: ['mutualiteit', 'ziekenfonds', 'geboren te', 'wonende te', 'rsz', 'rva', 'riziv', 'identiteitskaart'],
  },
};

export const BE_EID: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['eid', 'eid number', 'eid card number', 'belgian id card', 'belgian identity card', 'identity card', 'identity card number', 'id card', 'id card number', 'national id card', 'card number'],
    fr: ['carte d identite', 'numero de carte d identite', 'n carte d identite', 'no carte d identite', 'numero de la carte d identite', 'carte d identite belge', 'numero de carte', 'n de carte', 'numero carte eid', 'carte identite'],
    de: ['belgischer personalausweis', 'personalausweis', 'personalausweisnummer', 'ausweisnummer', 'kartennummer'],
    es: ['documento de identidad belga', 'carne de identidad belga'],
    it: ['carta d identita belga', 'carta d identita'],
    nl: ['identiteitskaart', 'identiteitskaartnummer', 'nummer identiteitskaart', 'nr identiteitskaart', 'nummer van de identiteitskaart', 'kaartnummer', 'eid nummer', 'eid kaart', 'identiteitskaart nr', 'vreemdelingenkaart'],
  },
  context: { ...NO_TERMS, fr: ['registre national', 'commune', 'valable'], nl: ['rijksregister', 'gemeente', 'geldig'] },
};

export const BE_PASSPORT: EntityRow = {
  category: 'government',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['belgian passport', 'passport', 'passport number', 'passport no', 'passport num'],
    fr: ['passeport belge', 'passeport', 'numero de passeport', 'n passeport', 'no passeport', 'n de passeport'],
    de: ['belgischer reisepass', 'reisepass', 'reisepassnummer', 'passnummer'],
    es: ['pasaporte belga', 'pasaporte', 'numero de pasaporte'],
    it: ['passaporto belga', 'passaporto', 'numero di passaporto'],
    nl: ['paspoort', 'paspoortnummer', 'reispas', 'nummer paspoort', 'paspoort nr', 'belgisch paspoort'],
  },
  context: { ...NO_TERMS, en: ['travel document', 'nationality'], fr: ['nationalite', 'visa'], nl: ['nationaliteit', 'visum'] },
  labelled: true,
};

export const BE_VAT: EntityRow = {
  category: 'business',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['belgian vat', 'belgian vat number', 'belgian company number', 'enterprise number', 'belgian enterprise number', 'vat', 'vat number', 'vat no', 'vat id', 'kbo', 'bce', 'cbe', 'company number'],
    fr: ['tva belge', 'numero d entreprise', 'n d entreprise', 'n entreprise', 'no entreprise', 'num entreprise', 'tva', 'numero de tva', 'numero tva', 'n tva', 'no tva', 'banque carrefour des entreprises', 'numero bce', 'n bce', 'rpm'],
    de: ['unternehmensnummer', 'belgische ust id', 'mwst nummer', 'mwst nr', 'zdu'],
    es: ['iva belga', 'numero de iva belga'],
    it: ['partita iva belga'],
    nl: ['ondernemingsnummer', 'btw', 'btw nummer', 'btw nr', 'ondernemingsnr', 'kbo nummer', 'kbo nr', 'rpr', 'btw be', 'kruispuntbank van ondernemingen', 'ond nr', 'belgisch btw nummer'],
  },
  context: { ...NO_TERMS, fr: ['facture', 'srl', 'sprl', 'asbl', 'societe', 'siege social', 'entreprise'], nl: ['factuur', 'bvba', 'bv', 'nv', 'vzw', 'maatschappelijke zetel', 'onderneming', 'vennootschap'], en: ['invoice'] },
};

export const BE_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'be',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['belgian license plate', 'license plate', 'licence plate', 'number plate', 'plate number', 'registration plate', 'vehicle registration', 'plate'],
    fr: ['plaque belge', 'plaque', 'plaque d immatriculation', 'numero de plaque', 'n de plaque', 'n plaque', 'immatriculation', 'plaque mineralogique', 'immatricule'],
    de: ['belgisches kennzeichen', 'kennzeichen', 'nummernschild', 'kfz kennzeichen', 'autokennzeichen'],
    es: ['matricula belga', 'matricula'],
    it: ['targa belga', 'targa'],
    nl: ['nummerplaat', 'kentekenplaat', 'kenteken', 'nummerplaten', 'plaatnummer', 'inschrijvingsnummer', 'nummerplaat voertuig'],
  },
  context: { ...NO_TERMS, en: ['car', 'vehicle', 'parked', 'van'], fr: ['voiture', 'vehicule', 'camionnette', 'conducteur', 'carte grise', 'div'], nl: ['wagen', 'auto', 'voertuig', 'bestelwagen', 'bestuurder', 'inschrijvingsbewijs'] },
};
