import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('LOCATION', [
  // By label.
  ['Localidad/ Provincia: [[Villarriba]].', 0.6],
  ['Ville : [[Saint-Bois]]', 0.6],
  ['"city": "[[Alderton]]"', 0.6],
  ['Country: [[Freedonia]]', 0.6],
  ['Città: [[Borgo Vecchio]], CAP: 1', 0.6],
  ['Adres zamieszkania: [[Brzozowo]]', 0.6],
  ['Address: [[Alderton]]', 0.6],
  // Beside a postcode.
  ['D-10115 [[Berlin]]', 0.6],
  ['00-950 [[Brzozowo]]', 0.6],
  // In what people say.
  ['She lives in [[Denver]].', 0.6],
  ['Panem Janem, zamieszkałym w [[Brzozowie]], urodzonym', 0.4],
  ['Umowa zawarta w [[Krakowie]] dnia', 0.4],
  ['He grew up in [[Kalatsova]].', 0.4],
  ["I'm Kevin from [[Denver]]", 0.4],
  ['They relocated to [[Austin, Texas]] in 2023.', 0.6],
  ['born in [[Madrid]]', 0.6],
  ['wohnt in [[Dresden]]', 0.6],
  ['travelling to [[Canada]] next week', 0.4],
  ['La reunión será en [[Madrid]] la próxima semana', 0.4],
]);

testNothing('LOCATION', ['Address: Required', 'Adresse: Straße', 'Address: see below', 'Nice to meet you', 'Reading is fun', 'Turkey sandwich', 'Jordan called', 'born in March 1980', 'in May', 'lives in fear', 'state: open', 'from Monday', 'Country: null', 'the state of things', 'moved to production', 'Paris Hilton']);

// A town in a name is no label, nor is the last word of a line of prose one for the next column.
testNothing('LOCATION', ['E-mail address\tOccupation', 'Cape Town\tRecruiter', 'Size: 200. Country:\tOperations Manager']);
