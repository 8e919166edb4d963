import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('BE_NATIONAL_NUMBER', [
  ['[[85.07.30-033.28]]', 0.7],
  ['[[85073003328]]', 0.7],
  // Born since 2000, and a number for foreigners.
  ['[[12.07.30-033.76]] en [[85.27.30-033.71]]', 0.7],
  ['Rijksregisternummer: [[85.07.30-033.29]]', 0.9],
  ['[[85.07.30-033.29]]', 0.5, 0.6],
  ['N° national [[85073003329]]', 0.5],
  ['INSZ\tNaam\n[[850730-033-28]]\tAda', 0.9],
  ['NISS: [[85 07 30 033 28]]', 0.9],
]);

testNothing('BE_NATIONAL_NUMBER', ['85073003329', '85.13.45', '0478 12 34 56 7', '32 478 12 34 56', '2024.05.12-033.28', '85.07.30']);

testCases('BE_EID', [
  ['[[592-0123456-56]]', 0.5],
  ['Identiteitskaart: [[592-0123456-57]]', 0.6],
  ["Carte d'identité n° [[592012345656]]", 0.9],
  ['vreemdelingenkaart [[B 1234567 89]]', 0.5],
]);

testNothing('BE_EID', ['592-0123456-57', '592012345657', 'B123456789']);

testCases('BE_PASSPORT', [['Paspoort: [[EH123456]]', 0.5], ['Passeport n° [[EH 123456]]', 0.45]]);

testNothing('BE_PASSPORT', ['EH123456', 'AB 123456']);

testCases('BE_VAT', [
  ['[[BE 0403.170.701]]', 0.7],
  ['BTW [[BE0403170702]]', 0.9],
  ['Ondernemingsnummer [[0403.170.701]]', 0.9],
  ['could be [[0403.170.701]]', 0.7],
  ['TVA : [[BE 403.170.701]]', 0.9],
  ["N° d'entreprise : [[0403.170.702]]", 0.6],
]);

testNothing('BE_VAT', ['0403.170.702', '0478123457', 'BE68 5390 0754 7034', '1234.567.890', '403.170.701 EUR is']);

testCases('BE_LICENSE_PLATE', [['[[1-ABC-123]]', 0.5], ['Nummerplaat: [[1ABC123]]', 0.5], ['plaque [[ABC-123]]', 0.5]]);

testNothing('BE_LICENSE_PLATE', ['3-USB-001', '1ABC123', 'ABC-123', '1 ABC 123', '2-for-123']);
