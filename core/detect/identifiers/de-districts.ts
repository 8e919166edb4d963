/**
 * Districts that German plates begin with, those of districts that are gone but still drive among them, by their first
 * letter. Annex 1 of the Fahrzeug-Zulassungsverordnung, and what the states brought back since 2012.
 */
const BY_FIRST_LETTER: Readonly<Record<string, string>> = {
  A: ' A B BG BI C E H IB IC K L LF LS LZ M N NA NG NK Ö P PD R RN RT S SD SL SZ T TN U UR W Z ZE',
  B: ' A AD AR B BG BL C CH D E ED EI EL ER F G GD GL H HV I ID IN IR IT IW K KS L LB LK M N NA O Ö OG OH OR OT P R RA RB RG RI RK RL RV S SB SK T TF U ÜD UL ÜR ÜS ÜZ W WL YL Z ZA',
  C: ' A AS B E HA LP LZ O OC OE R UX W',
  D: ' A AH AN AU BR D E EG EL G GF H I IL IN IZ KB L LG M N O ON S T U UD ÜW W Z',
  E: ' A B BE BN BS CK D E F G H HI I IC IH IL IN IS L M MD MS N R RB RH RK S SA SB SW U UT W',
  F: ' AL B D DB DS EU F FB G H I KB L LÖ N O OR R RG RI RW S T TL Ü ÜS W Z',
  G: ' A AN AP C D DB E EL EM EO ER F G HA HC I K L LA M MN N NT Ö OA OH P R RA RH RI RM RN RS RT RZ S T TH Ü UB UN V VM W Z',
  H: ' A AB AL AM AS B BN BS C CH D DH DL E EB EF EI EL ER ET F G GN GW H HM I IG IP K L M MÜ N O OG OH OL OM OR ÖS OT P R RO S SK ST U ÜN US V VL W WI X Y Z',
  I: 'GB K L LL N S Z',
  J: ' B E EV L ÜL',
  K: ' A AR B C E EH EL EM F G H I IB K L LE LT LZ M N O ÖN ÖT ÖZ R RU S T U ÜN US W Y YF',
  L: ' A AN AU B BS BZ C D DK DS E EO ER EV F G H I IB IF IN IP K L M N Ö ÖB OH OS P R RO S SA SN SZ U ÜD ÜN UP US WL',
  M: ' A AB AI AK AL AR B C D E ED EG EI EK EL EP ER ES ET G GH GN H HL I IL K KK L M N O OD OL ON OS Q R S SE SH SP ST T TK TL Ü ÜB ÜL ÜN ÜR V VL W Y YK Z ZG',
  N: ' AB AI AU B D DH E EA EB EC EN ES EU EW F H I IB K L M MB MS Ö OH OL OM OR P R RW RÜ T U VP W WM Y Z',
  O: 'A AL B BB BG C CH D E F G H HA HV HZ K L LD P PR R RA S SL TT TW VI VL VP VS Z',
  Ö: 'HR',
  P: ' A AF AN AR B CH E EG ER F I IR K L LÖ M N R RÜ S W Z',
  Q: 'FT LB',
  R: ' A C D DG E EG EH EI G H I ID IE L M N O OD OF OH OK OL OS OT OW P PL S SL T U ÜD ÜG V W Y Z',
  S: ' AB AD ÄK AL AN AO AR AW B BG BK C CZ DH DL DT E EB EE EF EL F FA FB FT G GH H HA HG HK HL I IG IM K L LE LF LG LK LN LS LÜ LZ M MÜ N O OB OG OK OL ÖM ON P PB PN R RB RO T TA TB TD TE TL TO U UL ÜW W WA Y Z ZB',
  T: 'BB DO E ET F G HL HW IR O ÖL P R S T Ü UT',
  U: 'E EM ER FF H L M N SI',
  Ü: 'B',
  V: ' AI B EC ER G IB IE IT K OH R S',
  W: ' A AF AK AN AR AT B BS D DA E EB EG EL EN ER ES F G HV I IL IS IT IZ K L LG M MS N ND O OB OH OL OR OS R RN S SF ST SW T TL TM Ü UG UN UR W Z ZL',
  X: ' ',
  Y: ' ',
  Z: ' E EL I IG P R S W Z',
};

const DISTRICTS: ReadonlySet<string> = new Set(Object.entries(BY_FIRST_LETTER).flatMap(([first, rests]) => rests.split(' ').map((rest) => first + rest)));

/** Whether a German plate may begin with these letters, in upper case. */
export function isDistrict(letters: string): boolean {
  return DISTRICTS.has(letters);
}
