import { passesLuhn } from './checksums';
import { passesRib } from './national-account';
import type { IdRow } from './row';
import { STANDARD_NUMBERS } from './standard-numbers';

/** Numbers that France gives to firms, accounts and health workers. */
export const FR_PROFESSIONAL: readonly IdRow[] = [
  {
    entity: 'FR_SIREN',
    forms: [{ written: /^\d{3}[ .]?\d{3}[ .]?\d{3}$/, length: 9 }],
    check: STANDARD_NUMBERS.fr.siren,
    chance: 0.1,
    // https://www.insee.fr/fr/metadonnees/definition/c2047
  },
  {
    entity: 'FR_SIRET',
    forms: [
      { written: /^\d{3}[ .]\d{3}[ .]\d{3}[ .-]\d{5}$/, length: 14, alone: 'weak' },
      { written: /^\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .-]| - )?\d{3}[ ]?\d\d$/, length: 14 },
    ],
    check: STANDARD_NUMBERS.fr.siret,
    chance: 0.0103,
    // https://www.insee.fr/fr/metadonnees/definition/c1841
  },
  {
    entity: 'FR_VAT',
    forms: [
      { written: /^(?:FR[ .-]?|fr)[A-HJ-NP-Z\d]{2}[ .-]?\d{3}[ .]?\d{3}[ .]?\d{3}$/, length: 13, alone: 'plain' },
      { written: /^\d\d ?\d{3}[ .]?\d{3}[ .]?\d{3}$/, length: 11 },
    ],
    check: STANDARD_NUMBERS.fr.tva,
    chance: 0.00113,
    // https://ec.europa.eu/taxation_customs/vies/
  },
  {
    entity: 'FR_RPPS',
    // So far all begin with 10 or 11.
    forms: [{ written: /^\d{11}$|^\d{2} \d{3} \d{3} \d{3}$/, length: 11 }],
    check: (compact) => /^1[01]/.test(compact) && passesLuhn(compact),
    chance: 0.002,
    // https://esante.gouv.fr/produits-services/repertoire-rpps
  },
  {
    entity: 'FR_ADELI',
    forms: [{ written: /^(?:\d\d|2[AB]) ?\d ?\d{5} ?\d$/i, length: 9 }],
    chance: 1,
    // https://www.ameli.fr/
  },
  {
    entity: 'FR_FINESS',
    forms: [{ written: /^(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d$|^\d{3} \d{3} \d{3}$/i, length: 9 }],
    check: (compact) => /^\d+$/.test(compact) && passesLuhn(compact),
    chance: 0.1,
    // https://finess.esante.gouv.fr/
  },
  {
    entity: 'FR_RIB',
    forms: [
      { written: /^\d{5}[ .-]\d{5}[ .-](?=[A-Z]{0,11}\d)[A-Z\d]{11}[ .-]\d\d$/i, length: 23, alone: 'plain' },
      { written: /^\d{5} ?\d{5} ?(?=[A-Z]{0,11}\d)[A-Z\d]{11} ?\d\d$/i, length: 23 },
    ],
    check: passesRib,
    chance: 0.0103,
    // https://www.cfonb.org/instruments-de-paiement/virement
  },
];
