import { CAR_TERMS, PASSPORT_TERMS, PLATE_TERMS, VAT_TERMS, withOwn } from './document-terms';
import { ID_SCORE, type EntityRow } from './row';

export const FI_PERSONAL_IDENTITY_CODE: EntityRow = {
  category: 'government',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: {
    en: ['finnish personal identity code', 'finnish personal id', 'finnish id', 'finnish id code', 'finnish social security number', 'hetu', 'personal identity code', 'social security number', 'ssn'],
    fr: ['code d identite finlandais', 'code personnel finlandais'],
    de: ['finnische personenkennziffer', 'finnischer personencode', 'personenkennziffer'],
    es: ['codigo de identidad finlandes', 'codigo personal finlandes'],
    it: ['codice di identita finlandese', 'codice personale finlandese'],
    fi: ['henkilotunnus', 'henkilotunnuksen', 'henkilotunnuksesi', 'henkilotunnukseni', 'hetun', 'sosiaaliturvatunnus', 'sotu', 'hlotunnus', 'hlo tunnus', 'syntymaaika ja henkilotunnus'],
    sv: ['personbeteckning', 'personbeteckningen', 'socialskyddssignum'],
  },
  context: { en: ['finland', 'finnish'], fr: ['finlande', 'finlandais'], de: ['finnland', 'finnisch'], es: ['finlandia'], it: ['finlandia'], fi: ['kela', 'syntynyt', 'potilas', 'asiakas', 'sukunimi', 'etunimi', 'tyontekija'] },
};

export const FI_PASSPORT: EntityRow = {
  category: 'government',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PASSPORT_TERMS, {
    en: ['finnish passport', 'finnish passport number'],
    fr: ['passeport finlandais'],
    de: ['finnischer reisepass'],
    es: ['pasaporte finlandes'],
    it: ['passaporto finlandese'],
    fi: ['passi', 'passin numero', 'passinumero', 'passin nro', 'passini numero', 'matkustusasiakirja'],
    sv: ['finskt pass', 'passnummer'],
  }),
  context: { en: ['visa', 'nationality'], fr: ['visa'], de: ['visum'], es: ['visado'], it: ['visto'], fi: ['viisumi', 'kansalaisuus'] },
  labelled: true,
};

export const FI_BUSINESS_ID: EntityRow = {
  category: 'business',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: withOwn(VAT_TERMS, {
    en: ['finnish business id', 'business id', 'business identity code', 'finnish vat number', 'y tunnus'],
    fr: ['numero d entreprise finlandais'],
    de: ['finnische unternehmensnummer', 'unternehmensnummer'],
    es: ['numero de empresa finlandes'],
    it: ['codice azienda finlandese'],
    fi: ['y tunnus', 'ytunnus', 'y tunnuksen', 'ly tunnus', 'yritystunnus', 'yritys ja yhteisotunnus', 'alv numero', 'alv tunnus'],
    sv: ['fo nummer', 'fo nr', 'foretags och organisationsnummer'],
  }),
  context: { en: ['finland', 'finnish'], fr: ['finlande'], de: ['finnland'], es: ['finlandia'], it: ['finlandia'], fi: ['oy', 'oyj', 'yritys', 'lasku', 'kotipaikka', 'kaupparekisteri'] },
  labelled: true,
};

export const FI_LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: 'fi',
  on: true,
  score: ID_SCORE,
  labels: withOwn(PLATE_TERMS, {
    en: ['finnish plate', 'finnish license plate'],
    fr: ['plaque finlandaise'],
    de: ['finnisches kennzeichen'],
    es: ['matricula finlandesa'],
    it: ['targa finlandese'],
    fi: ['rekisterinumero', 'rekisteritunnus', 'rekisterikilpi', 'rekkari', 'reknro', 'rek nro', 'rek tunnus', 'ajoneuvon tunnus'],
  }),
  context: CAR_TERMS,
  labelled: true,
};
