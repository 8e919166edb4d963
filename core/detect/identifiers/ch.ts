import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

const CANTON = '(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])';

/** Numbers that Switzerland gives out. */
export const CH: readonly IdRow[] = [
  {
    // All begin with the country's number, 756.
    entity: 'CH_AHV',
    forms: [
      { written: /^\d{3}\.\d{4}\.\d{4}\.\d{2}$/, length: 13, alone: 'weak' },
      { written: /^\d{13}$|^\d{3}[ -]\d{4}[ -]\d{4}[ -]\d{2}$/, length: 13 },
    ],
    check: STANDARD_NUMBERS.ch.ahv,
    chance: 0.0001,
    // https://www.zas.admin.ch/zas/en/home/particuliers/navs13.html
  },
  {
    // Until 2008, from the name and the birthday.
    entity: 'CH_AHV',
    forms: [{ written: /^\d{3}\.\d{2}\.\d{3}\.\d{3}$/, length: 11 }],
    chance: 1,
    // https://www.zas.admin.ch/zas/en/home/particuliers/navs13.html
  },
  {
    entity: 'CH_PASSPORT',
    forms: [{ written: /^[A-Z] ?\d[A-Z0-9]\d{5}$|^[A-Z]\d[A-Z]\d{2}[A-Z]\d{2}$/i, length: 8 }],
    chance: 1,
    // https://www.fedpol.admin.ch/fedpol/en/home/pass---identitaetskarte.html
  },
  {
    entity: 'CH_ID_CARD',
    forms: [{ written: /^[A-Z] ?\d{7,8}$|^[A-Z]\d[A-Z]\d{2}[A-Z]\d{2,3}$/i, length: [8, 9] }],
    chance: 1,
    // https://www.fedpol.admin.ch/fedpol/en/home/pass---identitaetskarte.html
  },
  {
    entity: 'CH_DRIVER_LICENSE',
    forms: [{ written: /^\d{12}$|^\d{3}[ .]\d{3}[ .]\d{3}[ .]\d{3}$/, length: 12 }],
    chance: 1,
    // https://www.consilium.europa.eu/prado/en/CHE-FO-04001/index.html
  },
  {
    entity: 'CH_UID',
    forms: [{ written: /^CHE[ -]?\d{3}[ .]?\d{3}[ .]?\d{3}$/i, length: 12 }],
    check: STANDARD_NUMBERS.ch.uid,
    chance: 0.0000051,
    // https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification/uid-general.html
  },
  {
    entity: 'CH_VAT',
    forms: [{ written: /^CHE[ -]?\d{3}[ .]?\d{3}[ .]?\d{3}(?: |-| [/-] )?(?:MWST|TVA|IVA|TPV)$/i, length: [15, 16] }],
    check: STANDARD_NUMBERS.ch.vat,
    chance: 0.0000051,
    // https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification/uid-general.html
  },
  {
    entity: 'CH_LICENSE_PLATE',
    forms: [{ written: new RegExp(`^${CANTON}[ -]?\\d{1,6}U?$`), length: [3, 9] }, { written: new RegExp(`^${CANTON}[ -]?\\d{1,3} \\d{3}$`, 'i'), length: [6, 8] }],
    chance: 1,
    // https://www.fedlex.admin.ch/eli/cc/1976/2423_2423_2423/de
  },
];
