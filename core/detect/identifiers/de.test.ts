import { describe, expect, test } from 'vitest';
import { findPii } from '../find-pii';
import { makePolicy } from '../make-policy';
import { testCases, testNothing } from '../../../test/support/marked-text';

describe('tax', () => {
  testCases('DE_TAX_ID', [
    ['Steuer-IdNr.: [[86 095 742 719]]', 0.9],
    ['steuerliche Identifikationsnummer [[86095742719]]', 0.9],
    ['"steuerId":"[[86095742719]]"', 0.9],
    ['IdNr. [[86095742718]]', 0.5, 0.6],
    ['[[86095742719]]', 0.6],
  ]);
  // Ten digits of which none stands twice, or all are one.
  testNothing('DE_TAX_ID', ['12345678903', '77777777777', 'Bestellung 86095742718']);
  testCases('DE_TAX_NUMBER', [
    ['Steuernummer: [[181/815/08155]]', 0.7],
    ['St.-Nr. [[12/345/67890]]', 0.7],
    ['StNr: [[133/8150/8159]]', 0.7],
    ['Steuernummer [[2893081508152]]', 0.5],
  ]);
  testNothing('DE_TAX_NUMBER', ['012815081501', '12/345/67890', 'am 12/05/2024']);
});

describe('social insurance', () => {
  testCases('DE_SOCIAL_SECURITY', [
    ['SV-Nummer: [[65 170839 J 003]]', 0.9],
    ['Rentenversicherungsnummer [[65170839J003]]', 0.9],
    ['SV-Nr.: [[65 170839 J 004]]', 0.5, 0.6],
    ['([[65170839J003]])', 0.5],
  ]);
  testNothing('DE_SOCIAL_SECURITY', ['15070649C109', 'Teil 65170839J004']);
  testCases('DE_HEALTH_INSURANCE', [
    ['Versichertennummer: [[A123456780]]', 0.7],
    ['KVNR [[A 123 456 780]]', 0.7],
    ['Krankenversichertennr. der Patientin, KV-Nr. [[A123456781]]', 0.5, 0.6],
  ]);
  testNothing('DE_HEALTH_INSURANCE', ['A123456780', 'B98765432', 'B9876543210']);
  testCases('DE_LANR', [['LANR: [[123456601]]', 0.7], ['Arztnummer [[1234566-01]]', 0.7], ['Arzt-Nr. [[123456701]]', 0.5, 0.6]]);
  testCases('DE_BSNR', [['Betriebsstättennummer: [[721234567]]', 0.6], ['BSNR [[721234567]]', 0.6]]);
  testNothing('DE_LANR', ['123456601']);
});

describe('papers', () => {
  testCases('DE_ID_CARD', [
    ['Personalausweis-Nr.: [[L8ZK04T2P4]]', 0.9],
    ['Personalausweis: [[L8ZK04T2P]].', 0.5],
    ['ausgewiesen durch Personalausweis [[T20000042]]', 0.6],
    ['Perso [[l8zk04t29]]', 0.7],
  ]);
  testNothing('DE_ID_CARD', ['L8ZK04T2P', 'T2000004', '987654321', 'Artikel L8ZK04T2P5']);
  testCases('DE_PASSPORT', [['Reisepass Nr. [[C7FG19H3K2]]', 0.9], ['Passnummer: [[C7FG19H3K]]', 0.5]]);
  testNothing('DE_PASSPORT', ['C7FG19H3K', 'C987654321']);
  testCases('DE_DRIVER_LICENSE', [['Führerscheinnummer: [[B072RRE2I55]]', 0.7], ['Fuehrerschein [[B072RRE2I65]]', 0.5, 0.6]]);
  testNothing('DE_DRIVER_LICENSE', ['B072RRE2I65', 'XK98765432']);
});

describe('companies', () => {
  testCases('DE_VAT_ID', [
    ['USt-IdNr.: [[DE123456788]]', 0.9],
    ['[[DE 123 456 788]]', 0.8],
    ['USt-ID [[DE123456787]]', 0.5, 0.6],
  ]);
  testNothing('DE_VAT_ID', ['DE123456787', 'DE9876543210']);
  testCases('DE_HANDELSREGISTER', [
    ['Amtsgericht Charlottenburg, [[HRB 12345 B]]', 0.5],
    ['[[HRA 1234]]', 0.5],
    ['Registergericht: Amtsgericht München, [[HRB-Nr. 12345]]', 0.5],
    ['Registernummer: [[12345]]', 0.5],
    ['Vereinsregister: [[VR 1234]]', 0.5],
  ]);
  testNothing('DE_HANDELSREGISTER', ['HRC 12345', 'HRB 1234567', '12345']);
});

describe('plates and post codes', () => {
  testCases('DE_KFZ', [
    ['Kennzeichen: [[M-XY 1234]]', 0.7],
    ['mit dem amtlichen Kennzeichen [[TÖL-A 1]]', 0.7],
    ['Der Wagen [[B-AB 12E]] parkt', 0.5],
    ['Kfz-Kennzeichen [[HH XY 77]]', 0.5],
  ]);
  testNothing('DE_KFZ', ['B 1234', 'M-XY 1234', 'DIN EN 1234', 'ab 20 Uhr', 'Seite IV B 12']);
  testCases('DE_PLZ', [['PLZ: [[80331]]', 0.5], ['wohnhaft in [[D-80331]] München', 0.5]]);
  testNothing('DE_PLZ', ['00000', '01000', '80331', '1011']);
  testCases('DE_SCHUFA', [['SCHUFA-Nummer: [[12.345.6789]]', 0.5]]);
});

test('a pass of two letters and seven digits is not called German for a check digit met by chance', async () => {
  const text = 'numer paszportu: JC0000008';
  const { findings } = await findPii({ text, words: [], fields: [], fromPixels: false }, makePolicy());
  expect(findings.map(({ entity, end }) => [entity, end])).toEqual([['PL_PASSPORT', text.length]]);
});
