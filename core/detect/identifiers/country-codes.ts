import { IBAN_FORMATS } from './iban-formats';

/** Countries and territories without IBANs. */
const OTHERS = `
  AF AG AI AM AQ AR AS AU AW BB BD BM BN BO BQ BS BT BV BW BZ CA CC CD CK CL CN CO CU CW CX DM EC EH ER ET FJ FM GD GG GH GM GN GS GU GY HK HM HT ID IM
  IN IO JE JM JP KE KG KH KI KN KP KR KY LA LK LR LS MH MM MO MP MS MV MW MX MY NA NF NG NP NR NU NZ PA PE PG PH PN PR PW PY RW SB SG SH SJ SL SR SS SX
  SY SZ TC TH TJ TK TM TO TT TV TW TZ UG UM US UY UZ VC VE VI VN VU WS ZA ZM ZW`;

/** Countries and territories as banks and exchanges write them: ISO 3166-1 alpha-2, and Kosovo. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set([...IBAN_FORMATS.keys(), ...OTHERS.trim().split(/\s+/)]);
