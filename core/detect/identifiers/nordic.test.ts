import { describe } from 'vitest';
import { testCases, testNothing } from '../../../test/support/marked-text';

describe('Finland', () => {
  testCases('FI_PERSONAL_IDENTITY_CODE', [
    ['henkilötunnus: [[010180-9026]]', 0.9],
    ['Asiakkaan henkilötunnuksen [[010105A9070]] mukaan', 0.9],
    ['[[010180+9026]]', 0.8],
    ['[[010180X9026]]', 0.8],
    ['my id code is[[010180X9026]]', 0.8],
    ['hetu [[010180-9027]]', 0.5, 0.6],
  ]);
  // Another sign, no such day, no such letter.
  testNothing('FI_PERSONAL_IDENTITY_CODE', ['010180/9026', '010180.9026', '320180-9026', '010180-902Ö', '010180-9027']);
  testCases('FI_PASSPORT', [['passin numero: [[PA1234567]]', 0.5]]);
  testCases('FI_BUSINESS_ID', [['Y-tunnus: [[1234567-1]]', 0.7], ['Y-tunnus [[1234567-2]]', 0.5, 0.6], ['ALV-nro [[FI12345671]]', 0.9], ['[[FI12345671]]', 0.8]]);
  testNothing('FI_BUSINESS_ID', ['1234567-1', 'versio 1234567-2', 'FI12345672']);
  testCases('FI_LICENSE_PLATE', [['rekisterinumero [[ABC-123]]', 0.7], ['Auto [[ABC-123]]', 0.5]]);
  testNothing('FI_LICENSE_PLATE', ['ABC-123', 'COVID-19', 'ISO-900']);
});

describe('Sweden', () => {
  testCases('SE_PERSONNUMMER', [
    ['personnummer: [[900101-2385]]', 0.9],
    ['personnr [[19900101-2385]]', 0.9],
    ['Samordningsnummer [[900161-2382]]', 0.9],
    ['[[900101+2385]]', 0.5],
    ['[[199001012385]]', 0.8],
    ['pnr [[900101-2386]]', 0.6, 0.75],
  ]);
  testNothing('SE_PERSONNUMMER', ['901301-2385', '900101-2386', 'SER-9001012385', 'order 9001012386']);
  testCases('SE_ORGANISATIONSNUMMER', [['Org.nr [[556000-4615]]', 0.7], ['organisationsnummer [[5560004615]]', 0.7], ['Momsreg.nr [[SE556000461501]]', 0.9], ['orgnr: [[556000-4616]]', 0.6, 0.75]]);
  testNothing('SE_ORGANISATIONSNUMMER', ['5560004615', '556000-4616', '551000-4615']);
  testCases('SE_BANKGIRO', [['Bankgiro: [[991-2346]]', 0.7], ['BG [[991-2347]]', 0.5, 0.6]]);
  testNothing('SE_BANKGIRO', ['991-2346', '555-0123', '2024-2025']);
  testCases('SE_PASSPORT', [['passnummer: [[12345678]]', 0.5]]);
  testCases('SE_LICENSE_PLATE', [['regnr [[ABC 12D]]', 0.5]]);
  testNothing('SE_LICENSE_PLATE', ['ABC 12D', 'MAX 100']);
});
