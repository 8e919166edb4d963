import { testCases, testNothing } from '../../../test/support/marked-text';

testCases('ES_NIF', [
  ['[[12345678Z]]', 0.5, 0.6],
  ['[[12.345.678-Z]]', 0.5],
  ['[[1111111-G]] y [[1111111G]]', 0.5],
  ['DNI: [[12345678A]]', 0.5],
  ['[[12.345.678-A]]', 0.4, 0.5],
  ['con D.N.I. nº [[12.345.678 Z]]', 0.9],
  ['{"dni":"[[12345678z]]"}', 0.9],
  ['NIF [[ES12345678Z]]', 0.9],
  ['DNI/NIE\tNombre\n[[12345678-Z]]\tAda', 0.9],
]);

testNothing('ES_NIF', ['12345678A', '12345678 y 87654321 e', '401-023-2138', '20240512T0815', '1234567-8', 'a12345678z', '12345678ZZ', '123456Z', '1,234,567 Z']);

testCases('ES_NIE', [
  ['[[X1234567L]]', 0.6],
  ['mi NIE es [[x-1234567-l]]', 0.9],
  ['NIE [[X1234567A]]', 0.5],
  ['[[Y-1.234.567-X]]', 0.6],
  ['N.I.E.: [[X-01234567-L]]', 0.9],
]);

testNothing('ES_NIE', ['X1234567A', 'W1234567L', '51234567L', 'X123456L', 'TX1234567L']);

testCases('ES_NIF_OTHER', [['[[M1234567L]]', 0.6], ['NIF: [[K1234567A]]', 0.5]]);

testNothing('ES_NIF_OTHER', ['K1234567A', 'N1234567L']);

testCases('ES_NSS', [
  ['[[28 12345678 40]]', 0.6],
  ['NASS: [[28 12345678 41]].', 0.5],
  ['Nº afiliación: [[28/12345678/40]]', 0.9],
  ['Nº de la Seguridad Social [[281234567841]]', 0.5],
  ['NUSS [[28/1234567/42]]', 0.9],
  ['NSS: [[28-12-34-5678-41]]', 0.5],
  ['NASS: [[28 123456 40]]', 0.5],
]);

testNothing('ES_NSS', ['281234567841', '99 12345678 40', '28 1234 5678 41', '202405120815', '91 123 45 67 89 0', 'alta en la Seguridad Social el 12/05/2019', '28 123456 40']);

testCases('ES_PASSPORT', [['pasaporte [[AAA123456]]', 0.6], ['[[aaa123456]] es mi número de pasaporte', 0.5]]);

testNothing('ES_PASSPORT', ['REF123456', 'AAA12345', 'AA123456']);

testCases('ES_DRIVER_LICENSE', [['Permiso de conducir: [[12345678Z]]', 0.6]]);

testNothing('ES_DRIVER_LICENSE', ['12345678Z', 'DNI 12345678Z']);

testCases('ES_CIF', [
  ['CIF: [[A58818501]]', 0.6],
  ['C.I.F. [[B-58.378.431]]', 0.6],
  ['Acme S.L., CIF [[B58378432]]', 0.5],
  ['[[P-1234567-D]]', 0.5],
]);

testNothing('ES_CIF', ['A58818501', 'A12345678', 'pedido B58378432', 'T12345678']);

testCases('ES_CCC', [
  ['[[2100 0418 45 0200051332]]', 0.5],
  ['CCC: [[2100-0418-45-0200051333]]', 0.9],
  ['Nº de cuenta [[21000418450200051332]]', 0.9],
]);

testNothing('ES_CCC', ['21000418450200051333', '2100 0418 4502 0005 1333']);

testCases('ES_LICENSE_PLATE', [
  ['matrícula [[1234 BBB]]', 0.6],
  ['El vehículo [[1234-BBB]] iba', 0.5],
  ['matricula [[M-1234-AB]]', 0.5],
]);

testNothing('ES_LICENSE_PLATE', ['1234 BBB', '1200 RPM', '1500 GBP', '2023 BMW', '1234 ABC', '2024 BTC', 'gira a 1200 RPM el coche']);

testCases('ES_CIP', [
  ['[[BBBBBBBBLR123456]]', 0.5],
  ['CIP: [[ABCD 1 850730 01 2]]', 0.6],
  ['Tarjeta sanitaria [[AN0123456789]]', 0.5],
]);

testNothing('ES_CIP', ['AN0123456789', '1234567', '0123456789']);
