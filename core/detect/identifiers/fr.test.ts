import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('FR_NIR', [
  ['[[1 85 05 78 006 084 91]]', 0.6],
  // A wrong key: most that are typed or read have one.
  ['Assurée [[2 85 05 78 006 084 36]], CPAM de Paris', 0.5],
  ['NIR : [[185057800608436]]', 0.5, 0.75],
  ['N° SS [[1.85.05.78.006.084]]', 0.9],
  ['N° de sécurité sociale : [[2 99 12 2A 004 118 19]]', 0.9],
  ['Code de l\'Assurance Maladie : [[1 850578 00608491]]', 0.5],
  ['"numeroSecuriteSociale": "[[185057800608491]]"', 0.9],
  ['French social security number [[185057800608491]]', 0.9],
  ['Bulletin de paie\nNom\tN° sécu\nDurand\t[[185057800608436]]', 0.5],
]);

testNothing('FR_NIR', [
  '1 700 000 000 000',
  '1700000000000',
  '356938035643809',
  '01 45 67 89 01 23',
  '1234 5678 9012 345',
  'ref 2024 05 12 345 678',
  '06 12 34 56 78 / 01 45 67 89',
]);

testCases('FR_TIN', [
  ['[[30 23 217 600 053]]', 0.8],
  ['Numéro fiscal : [[3023217600059]]', 0.5],
  ['"numeroFiscal":"[[3023217600053]]"', 0.9],
]);

testNothing('FR_TIN', ['1700000000123', '3023217600054', 'EAN 4006381333931']);

testCases('FR_CNI', [
  ["Carte nationale d'identité n° [[880692310285]]", 0.5],
  ['CNI: [[T7X62TZ79]]', 0.5],
]);

testNothing('FR_CNI', ['880692310285', 'T7X62TZ79', 'commande 202405120815', 'SKU A12B34C56']);

testCases('FR_PASSPORT', [
  ['Passeport n° [[12AB34567]]', 0.5],
  ['passport_no,name\n[[12AB34567]],Ada', 0.5],
]);

testNothing('FR_PASSPORT', ['12AB34567', 'le lot 24XY00123', '12 AB 345']);

testCases('FR_DRIVER_LICENSE', [['Permis de conduire n° [[940692310285]]', 0.5], ['N° de permis : [[13AA00002]]', 0.5]]);

testNothing('FR_DRIVER_LICENSE', ['940692310285', 'permis de construire 75 108']);

testCases('FR_LICENSE_PLATE', [
  ['La voiture [[AB-344-CA]] est mal garée', 0.5],
  ['plaque [[ab344ca]]', 0.5],
  ['immatriculé [[344 ABC 75]]', 0.5],
]);

testNothing('FR_LICENSE_PLATE', ['SS-123-AB', 'IO-123-UA', 'AB-1234-CD', 'XAB-123-CD', 'le 12 MAI 24', '3 RUE 75', 'UTF-008-BE', '100 km 50', '12 AVR 75']);

testCases('FR_POSTAL_CODE', [['Code postal : [[75008]]', 0.5], ['zip\n[[33000]]', 0.5]]);

testNothing('FR_POSTAL_CODE', ['75008', 'port 65535', 'il en a 12345']);
