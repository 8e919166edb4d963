import { passesCcc } from './national-account';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** As VAT numbers they begin with the country. */
const withoutCountry = (compact: string): string => compact.replace(/^ES/, '');

function isDni(compact: string): boolean {
  return STANDARD_NUMBERS.es.dni(withoutCountry(compact).padStart(9, '0'));
}

/** Some write a zero before the seven digits, as the letter stands in place of the eighth. */
function isNie(compact: string): boolean {
  return STANDARD_NUMBERS.es.nie(withoutCountry(compact).replace(/^([XYZ])0(?=\d{7})/, '$1'));
}

/** Short numbers stand without the zero that makes them eight digits. */
function isNss(compact: string): boolean {
  return STANDARD_NUMBERS.es.nss(compact.length === 11 ? `${compact.slice(0, 2)}0${compact.slice(2)}` : compact);
}

/** Numbers that Spain gives to people, firms, accounts and cars. */
export const ES: readonly IdRow[] = [
  {
    entity: 'ES_NIF',
    forms: [
      { written: /^(?:ES-?)?\d{1,2}\.\d{3}\.\d{3}(?:[ .-]| - )?[A-Z]$/i, length: [8, 11], alone: 'weak' },
      { written: /^(?:ES-?)?\d{7,8}-[A-Z]$/i, length: [8, 11], alone: 'weak' },
      { written: /^(?:ES-?)?\d{7,8}(?: - |[./])?[A-Z]$/i, length: [8, 11] },
      // After a space a small letter is a word: `12345678 y`.
      { written: /^\d{7,8} [A-Z]$/, length: [8, 9] },
      { written: /^\d{1,2} \d{3} \d{3}[ -]?[A-Z]$/, length: [8, 9] },
    ],
    check: isDni,
    chance: 0.0385,
    // https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/
  },
  {
    entity: 'ES_NIE',
    forms: [
      { written: /^(?:ES-?)?[XYZ]-?0?(?:\d{7}|\d\.\d{3}\.\d{3})-[A-Z]$/i, length: [9, 12], alone: 'plain' },
      { written: /^(?:ES-?)?[XYZ][ .-]?0?(?:\d{7}|\d[. ]\d{3}[. ]\d{3})[ .-]?[A-Z]$/i, length: [9, 12] },
    ],
    check: isNie,
    chance: 0.0044,
    // https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/
  },
  {
    entity: 'ES_NIF_OTHER',
    forms: [{ written: /^(?:ES-?)?[KLM][ -]?\d{7}[ -]?[A-Z]$/i, length: [9, 11] }],
    check: (compact) => /^(?:ES)?[KLM]/.test(compact) && STANDARD_NUMBERS.es.nif(withoutCountry(compact)),
    chance: 0.0044,
    // https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/
  },
  {
    entity: 'ES_NSS',
    forms: [
      { written: /^\d\d(?:[ ./-]| [/-] )\d{7,8}(?:[ ./-]| [/-] )\d\d$/, length: [11, 12], alone: 'weak' },
      { written: /^\d{12}$|^\d{2}[ /-]\d{10}$|^\d{10}[ /-]\d\d$/, length: 12 },
    ],
    check: isNss,
    chance: 0.0062,
    // https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion/7332
  },
  {
    // Beside its label, however it is grouped and where digits were left out.
    entity: 'ES_NSS',
    forms: [
      { written: /^\d{1,4}[ /-][\d /-]{8,16}$/, length: [11, 13] },
      { written: /^\d{7,13}$|^\d\d[ -]\d{5,9}(?:[ -]\d\d?)?$/, length: [7, 13] },
    ],
    chance: 1,
    // https://www.seg-social.es/wps/portal/wss/internet/Trabajadores/Afiliacion/7332
  },
  {
    entity: 'ES_PASSPORT',
    forms: [{ written: /^[A-Z]{3}[ -]?\d{6}$/i, length: 9, alone: 'weak' }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/ESP-AO-04001/index.html
  },
  {
    entity: 'ES_DRIVER_LICENSE',
    forms: [{ written: /^(?:\d{7,8}|\d{1,2}\.\d{3}\.\d{3}|[XYZ][ -]?\d{7})[ -]?[A-Z]$/i, length: [8, 9] }],
    chance: 1,
    // https://sede.dgt.gob.es/es/permisos-de-conducir/
  },
  {
    entity: 'ES_CIF',
    forms: [
      // Surer than the identity number that its digits and last letter may be.
      { written: /^[ABCDEFGHJNPQRSUVW][ -]\d{7}-?[A-J]$/, length: 9, alone: 'plain' },
      { written: /^(?:ES-?)?[ABCDEFGHJNPQRSUVW]-(?:\d{8}|\d\d\.\d{3}\.\d{3}|\d{7}-?[A-J])$/i, length: [9, 11], alone: 'weak' },
      { written: /^(?:ES-?)?[ABCDEFGHJNPQRSUVW][ .]?(?:\d{8}|\d\d[. ]\d{3}[. ]\d{3}|\d{7}[ -]?[A-J])$/i, length: [9, 11] },
    ],
    check: (compact) => STANDARD_NUMBERS.es.cif(withoutCountry(compact)),
    chance: 0.047,
    // https://www.boe.es/buscar/act.php?id=BOE-A-2008-3580
  },
  {
    entity: 'ES_CCC',
    forms: [
      { written: /^\d{4}([ .-])\d{4}\1\d\d\1\d{10}$/, length: 20, alone: 'plain' },
      { written: /^\d{4}[ .-]?\d{4}[ .-]?\d\d[ .-]?\d{10}$|^\d{4}(?:[ -]\d{4}){4}$/, length: 20 },
    ],
    check: passesCcc,
    chance: 0.01,
    // https://es.wikipedia.org/wiki/C%C3%B3digo_cuenta_cliente
  },
  {
    entity: 'ES_LICENSE_PLATE',
    forms: [
      // Not sums, units and makes of cars: `1200 RPM`, `1500 GBP`, `2023 BMW`.
      { written: /^\d{4}[ -]?(?!RPM|BMW|GBP|DKK|PLN|CZK|MXN|HKD|BTC|LTR|KBS|MBS|CBT|PTS|VND)[BCDFGHJKLMNPRSTVWXYZ]{3}$/, length: 7, alone: 'weak' },
      { written: /^\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}$/i, length: 7 },
      // Until 2000, with the province before.
      { written: /^(?:[ABCEHJLMOPSTVZ]|[A-Z]{2})[ -]\d{4}[ -][A-Z]{1,2}$/i, length: [6, 8] },
    ],
    chance: 1,
    // https://www.boe.es/buscar/doc.php?id=BOE-A-2000-17138
  },
  {
    entity: 'ES_CIP',
    forms: [
      { written: /^BBBB[A-Z]{4}[A-Z\d]{2}\d{6}$/i, length: 16, alone: 'plain' },
      { written: /^[A-Z]{4}[ -]?\d[ -]?\d{6}[ -]?\d{2}[ -]?\d$/i, length: 14, alone: 'weak' },
      { written: /^[A-Z]{4}(?=[A-Z]{0,11}\d)[A-Z\d]{12}$/i, length: 16 },
      { written: /^AN\d{10}$/i, length: 12 },
      { written: /^\d{7,10}$/, length: [7, 10] },
    ],
    chance: 1,
    // https://www.boe.es/buscar/act.php?id=BOE-A-2004-2106
  },
];
