import { NO_TERMS, type EntityRow } from './row';

export const PASSPORT_MRZ: EntityRow = {
  category: 'government',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.8, weak: 0.6, bare: 0.2 },
  labels: {
    en: ['machine readable zone', 'mrz', 'passport mrz'],
    fr: ['zone de lecture automatique', 'bande mrz'],
    de: ['maschinenlesbare zone', 'maschinenlesbarer bereich'],
    es: ['zona de lectura mecanica', 'zona mrz'],
    it: ['zona a lettura ottica', 'banda mrz'],
  },
  context: { ...NO_TERMS, en: ['passport', 'visa'], fr: ['passeport'], de: ['reisepass'], es: ['pasaporte'], it: ['passaporto'] },
};

export const ID_CARD_MRZ: EntityRow = {
  category: 'government',
  country: null,
  on: true,
  score: { strong: 0.97, plain: 0.8, weak: 0.6, bare: 0.2 },
  labels: {
    en: ['id card mrz', 'machine readable zone', 'mrz'],
    fr: ['zone de lecture automatique', 'bande mrz'],
    de: ['maschinenlesbare zone', 'maschinenlesbarer bereich'],
    es: ['zona de lectura mecanica', 'zona mrz'],
    it: ['zona a lettura ottica', 'banda mrz'],
  },
  context: { ...NO_TERMS, en: ['identity card', 'id card'], fr: ['carte d identite'], de: ['personalausweis'], es: ['documento de identidad'], it: ['carta d identita'] },
};
