import type { IdRow } from './row';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Values of letters: I, O and Q do not occur. */
const LETTERS: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
};

/** Built for North America, where the ninth sign proves the others. 49 CFR 565.15. */
function passesNorthAmerican(compact: string): boolean {
  if (!/^[1-5]/.test(compact)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (LETTERS[compact.charAt(i)] ?? Number(compact.charAt(i))), 0);
  return 'X0123456789'.charAt(sum % 11 === 10 ? 0 : (sum % 11) + 1) === compact.charAt(8);
}

/** Makers whose vehicles carry no check digit, by the first three signs: the great ones of Europe and Asia. */
const MAKERS = 'WVW|WV[12G]|WAU|TRU|WBA|WBS|WBY|WMW|WDB|WDD|W1[KNV]|WP[01]|WF0|W0L|W0V|VF[1367]|VR[137]|VSS|VS[67]|VNK|ZFA|ZAR|ZFF|ZHW|TMB|TMA|YV1|YS[23]|SAL|SAJ|SB1|SHH|SJN|SCC|UU1|KMH|KNA|KND|U5Y|JTD|JTE|JTH|JN1|JHM|JMZ|JF1|JS[23]|JMB|XTA|NMT|NM0|LRW|LSJ|LVS|LFV';

/** Numbers of vehicles. */
export const VEHICLES: readonly IdRow[] = [
  {
    entity: 'VIN',
    forms: [
      { written: new RegExp(`^(?:${MAKERS})[A-HJ-NPR-Z0-9]{10}\\d{4}$`), length: 17, alone: 'weak' },
      { written: /^(?=.*[A-Z])[A-HJ-NPR-Z0-9]{13}\d{4}$/, length: 17 },
    ],
    check: passesNorthAmerican,
    chance: 0.017,
    // https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565/section-565.15
  },
];
