import { NO_TERMS, type EntityRow } from './row';

export const PERSON: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DATE_OF_BIRTH: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  // A date says nothing without a label, and next to nothing if nobody alive can be born on it.
  score: { strong: 0.8, plain: 0.6, weak: 0.2, bare: 0.1 },
  labels: {
    en: ['date of birth', 'birth date', 'birthdate', 'birthday', 'dob', 'd o b', 'born', 'born on', 'birth'],
    fr: ['date de naissance', 'ne le', 'nee le', 'ne e le', 'ne(e) le', 'naissance', 'date naissance', 'date de nais', 'nais', 'ddn', 'anniversaire', 'ne en', 'nee en'],
    de: ['geburtsdatum', 'geburtstag', 'geb', 'geb datum', 'geboren', 'geboren am', 'geb am', 'gebdat'],
    es: ['fecha de nacimiento', 'nacimiento', 'nacido', 'nacida', 'nacido el', 'nacida el', 'f nac', 'fecha nac', 'f nacimiento', 'fdn', 'cumpleanos', 'nacio', 'nacio el'],
    it: ['data di nascita', 'nascita', 'nato', 'nata', 'nato il', 'nata il', 'nato a', 'nata a', 'data nascita', 'compleanno'],
    nl: ['geboortedatum', 'geboren', 'geboren op', 'geb datum'],
    pl: ['data urodzenia', 'urodzony', 'urodzona', 'urodzonym', 'urodzonej', 'ur', 'data ur'],
    sv: ['fodelsedatum', 'fodd', 'fodelsedag'],
    fi: ['syntymaaika', 'syntynyt', 'synt'],
  },
  context: NO_TERMS,
  labelsNext: true,
  labelled: true,
  example: '14 March 1983',
};

export const LOCATION: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const USERNAME: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const HANDLE: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const SOCIAL_PROFILE: EntityRow = {
  category: 'personal',
  country: null,
  on: true,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};

export const DATE_TIME: EntityRow = {
  category: 'personal',
  country: null,
  // Documents are full of dates that tell of nobody.
  on: false,
  score: { strong: 0.85, plain: 0.7, weak: 0.5, bare: 0.25 },
  labels: {
    en: ['date', 'time', 'timestamp', 'date and time', 'due date'],
    fr: ['date', 'heure', 'horodatage', 'date et heure'],
    de: ['datum', 'uhrzeit', 'zeitpunkt', 'zeitstempel'],
    es: ['fecha', 'hora', 'fecha y hora'],
    it: ['data', 'ora', 'data e ora'],
  },
  context: { ...NO_TERMS, en: ['today', 'yesterday', 'tomorrow', 'since', 'until'] },
  example: '2024-03-15 14:30',
};

export const AGE: EntityRow = {
  category: 'personal',
  country: null,
  on: false,
  score: { strong: 0.8, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: {
    en: ['age', 'aged'],
    fr: ['age', 'agee'],
    de: ['alter', 'lebensalter'],
    es: ['edad'],
    it: ['eta'],
  },
  context: NO_TERMS,
  example: '34 years old',
};

export const ORGANIZATION: EntityRow = {
  category: 'personal',
  country: null,
  on: false,
  score: { strong: 0.9, plain: 0.65, weak: 0.45, bare: 0.15 },
  labels: NO_TERMS,
  context: NO_TERMS,
  example: '?',
};
