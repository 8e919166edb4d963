import { NO_TERMS, type EntityRow } from './row';

export const DATE_OF_BIRTH: EntityRow = {
  category: 'personal',
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
    pl: ['data urodzenia', 'urodzony', 'urodzona', 'ur'],
    sv: ['fodelsedatum', 'fodd', 'fodelsedag'],
    fi: ['syntymaaika', 'syntynyt', 'synt'],
  },
  context: NO_TERMS,
  labelsNext: true,
  example: '14 March 1983',
};
