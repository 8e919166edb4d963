import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('IT_FISCAL_CODE', [
  ['[[RSSMRA85T10A562S]]', 0.8],
  // A wrong letter at the end, a day that is none, letters for digits.
  ['[[RSSMRA85T10A562X]]', 0.8],
  ['[[RSSMRA85T99A562X]]', 0.8],
  ['[[RSSMRA85T10A56NH]]', 0.8],
  ['[[RSS MRA 85T10 A562 S]]', 0.8],
  ['C.F.: [[rssmra85t10a562s]]', 1],
  ['codice fiscale [[RSSMRA85Z10A562S]]', 0.9],
  ['"codiceFiscale": "[[RSSMRA85T10A562S]]"', 1],
]);

testNothing('IT_FISCAL_CODE', ['RSSMRA85T10A562', 'RSSMRA85T10A5621S', 'RSSMRA8OT10A562S', 'ABCDEF0123456789', '0RSSMRA85T10A562S']);

testCases('IT_IDENTITY_CARD', [
  ["Carta d'identità n. [[CA12345AB]]", 0.6],
  ["carta d'identità [[AX 1234567]]", 0.6],
  ['C.I. [[1234567AA]]', 0.6],
]);

testNothing('IT_IDENTITY_CARD', ['CA12345AB', 'AX1234567', '1234567AA']);

testCases('IT_PASSPORT', [['Passaporto n. [[YA1234567]]', 0.6]]);

testNothing('IT_PASSPORT', ['YA1234567', 'AB123456', 'PO1234567']);

testCases('IT_DRIVER_LICENSE', [['Patente [[U1H00B000C]]', 0.6], ['patente di guida n. [[MI1234567X]]', 0.6], ['license [[U1K711J11M]] here', 0.5]]);

testNothing('IT_DRIVER_LICENSE', ['U1H00B000C', '990123456B', 'MI1234567X']);

testCases('IT_VAT_CODE', [
  ['P.IVA: [[01234560157]]', 0.9],
  ['Partita IVA [[IT 01234560158]]', 0.6],
  ['C.F. e P.IVA [[01234560158]]', 0.5],
  ['is it [[01234560157]]?', 0.5],
  ['partitaIva=[[01234560157]]', 0.9],
]);

testNothing('IT_VAT_CODE', ['00000000000', '01234560158', '01234567897', '012 345 678 90']);

testCases('IT_HEALTH_CARD', [['[[80380000100123456789]]', 0.8], ['Tessera sanitaria: [[80480000100123456789]]', 0.5]]);

testNothing('IT_HEALTH_CARD', ['90380000100123456789', '89390100001234567890']);

testCases('IT_LICENSE_PLATE', [['targa [[AB 123 CD]]', 0.6], ['auto [[AB 123 CD]]', 0.5], ['Targata [[ab123cd]]', 0.5]]);

testNothing('IT_LICENSE_PLATE', ['AB123CD', 'AB 123 CD', 'QO 123 UI', 'cifra de plaquetas de 394000', 'MI 12345']);
