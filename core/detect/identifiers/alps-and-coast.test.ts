import { describe } from 'vitest';
import { testCases, testNothing } from '../../../test/support/marked-text';

describe('Switzerland', () => {
  testCases('CH_AHV', [
    ['AHV-Nr.: [[756.1234.5678.97]]', 0.9],
    ['No AVS [[7561234567897]]', 0.9],
    ['NAVS13 [[756 1234 5678 97]]', 0.9],
    ['[[756.1234.5678.97]]', 0.8],
    ['AHV [[756.1234.5678.98]]', 0.6, 0.75],
    ['alte AHV-Nummer [[123.45.678.113]]', 0.5],
  ]);
  testNothing('CH_AHV', ['756.1234.5678.98', '4006381333931', '123.45.678.113']);
  testCases('CH_UID', [['UID: [[CHE-123.456.788]]', 0.9], ['[[CHE123456788]]', 0.8], ['UID [[CHE-123.456.789]]', 0.5, 0.6]]);
  testNothing('CH_UID', ['CHE-123.456.789']);
  testCases('CH_VAT', [['MWST-Nr. [[CHE-123.456.788 MWST]]', 0.9], ['[[CHE-123.456.788 TVA]]', 0.8], ['N. IVA [[CHE-123.456.788 IVA]]', 0.9]]);
  testCases('CH_PASSPORT', [['Schweizer Pass Nr. [[X0000001]]', 0.5], ['passeport suisse n° [[S0A00A00]]', 0.5]]);
  testNothing('CH_PASSPORT', ['X0000001', 'Artikel A1234567']);
  testCases('CH_ID_CARD', [["Carta d'identità n. [[E0000001]]", 0.5], ['Identitätskarte [[C12345678]]', 0.5]]);
  testCases('CH_DRIVER_LICENSE', [['Führerausweis-Nr. [[100234567002]]', 0.5]]);
  testCases('CH_LICENSE_PLATE', [['Kontrollschild: [[ZH 123456]]', 0.5], ['plaques [[VD 123 456]]', 0.5]]);
  testNothing('CH_LICENSE_PLATE', ['ZH 123456', 'BE 2024', 'GE 5']);
});

describe('the Netherlands', () => {
  testCases('NL_BSN', [
    ['BSN: [[123456782]]', 0.7],
    ['burgerservicenummer [[1234.56.782]]', 0.7],
    ['Bsnnr. [[123 456 782]]', 0.7],
    ['bsn=[[123456783]]', 0.5, 0.6],
  ]);
  testNothing('NL_BSN', ['123456782', 'factuur 123456782', '111222333']);
  testCases('NL_PASSPORT', [['paspoortnummer: [[NXA1B2C34]]', 0.5], ['paspoort [[SPECI2021]]', 0.5]]);
  testCases('NL_ID_CARD', [['identiteitskaart [[IXA1B2C34]]', 0.5]]);
  testNothing('NL_PASSPORT', ['NXA1B2C34']);
  testCases('NL_DRIVER_LICENSE', [['rijbewijsnummer [[5012345678]]', 0.5]]);
  testCases('NL_KVK', [['KvK-nummer: [[12345678]]', 0.5], ['KvK [[12 345 678]]', 0.5], ['Kamer van Koophandel nr. [[12345678]]', 0.5]]);
  testNothing('NL_KVK', ['12345678', '2024-11-21']);
  testCases('NL_BTW', [['btw-nummer [[NL123456782B01]]', 0.9], ['[[NL 1234.56.782.B01]]', 0.8], ['btw-id: [[NL123456789B13]]', 0.9], ['BTW [[NL123456781B01]]', 0.5, 0.6]]);
  testNothing('NL_BTW', ['NL123456781B01']);
  testCases('NL_LICENSE_PLATE', [['kenteken [[12-ABC-3]]', 0.7], ['Kenteken: [[G001BB]]', 0.5], ['de auto [[AB-12-34]]', 0.5]]);
  testNothing('NL_LICENSE_PLATE', ['12-ABC-3', '12-05-2024']);
});
