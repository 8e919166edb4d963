import { LABEL_SCORE, type EntityRow } from './row';

export const VIN: EntityRow = {
  category: 'vehicle',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['vin', 'vehicle identification number', 'chassis number', 'chassis no', 'vin number', 'frame number'],
    fr: ['numero de chassis', 'numero vin', 'numero d identification du vehicule', 'numero de serie du vehicule'],
    de: ['fin', 'fahrgestellnummer', 'fahrzeug identifizierungsnummer', 'fahrzeugidentifizierungsnummer', 'fahrgestell nr', 'fahrzeug identnummer'],
    es: ['numero de bastidor', 'bastidor', 'numero de chasis', 'no bastidor'],
    it: ['numero di telaio', 'telaio', 'numero telaio'],
    nl: ['chassisnummer', 'voertuigidentificatienummer'],
    pl: ['numer nadwozia', 'nr nadwozia', 'numer vin', 'nr vin'],
    sv: ['chassinummer'],
    fi: ['valmistenumero', 'alustanumero'],
  },
  context: {
    en: ['vehicle', 'car', 'truck', 'dealer', 'odometer', 'recall'],
    fr: ['vehicule', 'voiture', 'carte grise'],
    de: ['fahrzeug', 'auto', 'pkw', 'zulassung'],
    es: ['vehiculo', 'coche'],
    it: ['veicolo', 'auto', 'targa'],
  },
};

export const LICENSE_PLATE: EntityRow = {
  category: 'vehicle',
  country: null,
  on: true,
  score: LABEL_SCORE,
  labels: {
    en: ['license plate', 'licence plate', 'number plate', 'plate number', 'plate no', 'license plate number', 'registration plate', 'vehicle registration', 'registration number', 'tag number', 'reg no'],
    fr: ['plaque', 'plaque d immatriculation', 'immatriculation', 'immatricule', 'immatriculee', 'numero d immatriculation'],
    de: ['kennzeichen', 'kfz kennzeichen', 'autokennzeichen', 'amtliches kennzeichen', 'nummernschild'],
    es: ['matricula', 'placa', 'numero de matricula', 'numero de placa'],
    it: ['targa', 'numero di targa', 'targata', 'targato'],
    nl: ['kenteken', 'nummerplaat'],
    pl: ['numer rejestracyjny', 'nr rejestracyjny', 'tablica rejestracyjna'],
    sv: ['registreringsnummer', 'regnummer'],
    fi: ['rekisterinumero', 'rekisteritunnus'],
  },
  context: {
    en: ['vehicle', 'car', 'parked', 'truck'],
    fr: ['vehicule', 'voiture', 'stationnement'],
    de: ['fahrzeug', 'auto', 'pkw', 'halter'],
    es: ['vehiculo', 'coche', 'aparcado'],
    it: ['veicolo', 'auto', 'parcheggiata'],
  },
  labelled: true,
};
