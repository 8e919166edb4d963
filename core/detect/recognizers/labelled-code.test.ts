import { expect, test } from 'vitest';
import type { EntityType } from '../../model';
import { foundIn, testCases, testNothing } from '../../../test/support/marked-text';

testCases('MEDICAL_RECORD_NUMBER', [
  ['MRN: [[00482915]]', 0.6],
  ['IPP : [[8004718265]], vu ce jour', 0.6],
  ['NHC: [[4718265]].\nDomicilio: Calle Mayor 3', 0.6],
  ['NHC:[[471826 5]].', 0.6],
  ['Fallnummer [[24-118829]] vom 03.02.2024', 0.6],
  ['Dossier n°[[2210UZX417]] mis à jour', 0.6],
  ['número de historia: [[H204/7718]]', 0.6],
  ['<td>MRN</td><td>[[4471829]]</td>', 0.6],
  ['"mrn": "[[A-0044718]]", "n": 1', 0.6],
  ['Name\tMRN\nAda\t[[471826]]\nEve\t[[471827]]', 0.6],
]);

testNothing('MEDICAL_RECORD_NUMBER', [
  'MRN: unknown',
  'The MRN was recorded on 03.02.2024',
  'episodio 2019',
  'MRN on file. 12,500 patients',
  'dossier médical du 12/03/2021',
]);

testCases('MEDICAL_LICENSE', [
  ['Médico: Ana Ruiz NºCol: [[28 46 10357]].\nInforme', 0.6],
  ['Nº colegiado [[28/46/10357]]', 0.6],
  ['Colegiada n.º [[461035]]', 0.6],
  ['numer PWZ: [[4718265]]', 0.6],
]);

testCases('BANK_ACCOUNT', [
  ['Account number: [[000417 8829]]', 0.6],
  ['Kontonummer [[4718 265 30]] bei der Bank', 0.6],
  ['numéro de compte : [[04718265301]]', 0.6],
  ['account no. [[19-4718265301/0800]]', 0.6],
]);

testNothing('BANK_ACCOUNT', ['account number 12', 'Konto seit 12.03.2024', 'account: 12,500.00 USD', 'the account of 2019 sales']);

testCases('LICENSE_PLATE', [
  ['License plate: [[7ABC 512]]', 0.6],
  ['Kennzeichen [[B-UM 4718]], blau', 0.6],
  ['targa [[AB 471 CD]]', 0.6],
  ['matrícula [[4718 BCD]]', 0.6],
]);

testNothing('LICENSE_PLATE', ['license plate reader from 2019', 'targa florio', 'plaque 12/03/2024']);

testCases('VAT_NUMBER', [
  ['VAT: [[ATU40718265]]', 0.6],
  ['TVA intracommunautaire : [[LU 4071 8265]]', 0.6],
]);

testNothing('VAT_NUMBER', ['FAKTURA VAT NR FV/2031/07/0042', 'VAT 20%', 'VAT: 12.50', 'incl. VAT 1,204.00 EUR', 'IVA 21 % 12/03/2024']);

testCases('BLOOD_TYPE', [['Blood type: [[AB+]]', 0.5], ['Blutgruppe [[0 neg]]', 0.5], ['groupe sanguin [[A Rh+]]', 0.5]]);
testNothing('BLOOD_TYPE', ['grade A+', 'blood type and so on']);

test.each<[EntityType, string, string]>([
  ['EMPLOYEE_ID', 'Personalnummer: 004718', '004718'],
  ['CUSTOMER_ID', 'Your customer number is C-104-8576.', 'C-104-8576'],
  ['ORDER_ID', 'numéro de commande : SO-2048-7713', 'SO-2048-7713'],
  ['PATIENT_ID', 'pour le patient 8004718265 lors', '8004718265'],
  ['HEALTH_INSURANCE_ID', 'Member ID XQH 204 881 317', 'XQH 204 881 317'],
  ['IMSI', 'IMSI: 001 01 0407182655', '001 01 0407182655'],
  ['DEVICE_ID', 'device_id=9774d56d682e549c&x=1', '9774d56d682e549c'],
  ['ADVERTISING_ID', 'IDFA 38400000-8cf0-11bd-b23e-10b96e40000d', '38400000-8cf0-11bd-b23e-10b96e40000d'],
])('%s in: %s', async (entity, text, value) => {
  const found = await foundIn(text, entity, { policy: { minScore: 0.4 } });
  expect(found.map((finding) => finding.value)).toEqual([value]);
});
