import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('FR_SIREN', [
  ['SIREN : [[732 829 320]]', 0.6],
  ['RCS Paris B [[732 829 320]]', 0.6],
  ['SIREN [[732829321]]', 0.5],
]);

testNothing('FR_SIREN', ['732 829 320', '732829320', 'un budget de 732 829 321 euros']);

testCases('FR_SIRET', [
  ['[[732 829 320 00074]]', 0.5, 0.65],
  ['N° SIRET : [[73282932000075]]', 0.5],
  ['siret=[[73282932000074]]', 0.9],
]);

testNothing('FR_SIRET', ['73282932000075', '20240512081530', '01234567890128']);

testCases('FR_VAT', [
  ['[[FR 44 732 829 320]]', 0.75],
  ['TVA intracommunautaire : [[FR44732829320]]', 0.9],
  ['[[FR12732829320]]', 0.5],
  ['n° TVA [[44732829320]]', 0.9],
]);

testNothing('FR_VAT', ['FR76 3000 6000 0112 3456 7890 189', 'FR1273282932', '12732829320']);

testCases('FR_RPPS', [['RPPS [[10101234564]]', 0.9], ['Dr Martin, N° RPPS : [[10101234565]]', 0.5], ['[[10101234564]]', 0.6]]);

testNothing('FR_RPPS', ['10101234565', '12125550123', '18005550199']);

testCases('FR_ADELI', [['N° ADELI : [[759123453]]', 0.5], ['Adeli [[75 9 12345 3]]', 0.5]]);

testNothing('FR_ADELI', ['759123453', '75 9 12345 3']);

testCases('FR_FINESS', [['FINESS : [[750712184]]', 0.6], ['N° FINESS [[75 071 218 5]]', 0.5]]);

testNothing('FR_FINESS', ['750712184']);

testCases('FR_RIB', [
  ['[[20041 01005 0500013M026 06]]', 0.7],
  ['[[27177 05929 11414635359 96]]', 0.7],
  ['RIB : [[20041 01005 0500013M026 07]]', 0.9],
  ['N° de compte [[20041010050500013M02606]]', 0.9],
]);

testNothing('FR_RIB', ['20041010050500013M02607', 'FR14 2004 1010 0505 0001 3M02 606']);
