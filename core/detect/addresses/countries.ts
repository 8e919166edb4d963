/** ISO 3166-1 codes of all countries and territories. */
const CODES = `AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX
CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR
NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ
UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

/** Languages in which every country's name is known; each country's own language is asked too. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pl', 'sv', 'fi', 'pt', 'da'];

/** What people write beside the names that the runtime knows, parted by `|`. */
const OTHER_NAMES = `
united states of america|usa|u s a|etats-unis d'amerique|estados unidos de america|ee uu|eeuu|stati uniti d'america|vereinigte staaten von amerika|stany zjednoczone ameryki|
uk|u k|great britain|england|scotland|wales|northern ireland|britain|grande-bretagne|angleterre|ecosse|großbritannien|grossbritannien|gran bretana|inglaterra|inghilterra|gran bretagna|
the netherlands|kingdom of the netherlands|holland|republic of ireland|eire|czech republic|republique tcheque|tschechische republik|republica checa|repubblica ceca|russia|russian federation|
people's republic of china|hong kong|macao|macau|south korea|north korea|republic of korea|burma|ivory coast|cote d'ivoire|democratic republic of the congo|republic of the congo|congo|
cape verde|swaziland|macedonia|east timor|palestine|vatican|holy see|syria|iran|laos|moldova|tanzania|bolivia|venezuela|vietnam|viet nam|brunei|micronesia|the bahamas|bahamas|the gambia|gambia|
turkey|turkiye|uae|united arab emirates|trinidad|saint lucia|saint kitts|guadeloupe|martinique|reunion|la reunion|polynesie francaise|nouvelle-caledonie|us virgin islands|united states virgin islands|
british virgin islands|saint martin|sint maarten|bosnia|bosnia and herzegovina|antigua|antigua and barbuda|trinidad and tobago|sao tome and principe|saint vincent and the grenadines|
saint kitts and nevis|saint pierre and miquelon|wallis and futuna|turks and caicos islands|svalbard|bonaire|libyan arab jamahiriya|kyrgyz republic|slovak republic|palestinian territory|
netherlands antilles|faroe islands|pitcairn islands|christmas island|heard island|bouvet island|antarctica|republic of moldova|republic of north macedonia|kosovo|
espana|mexico|belgique|belgie|suisse|svizzera|schweiz|oesterreich|polska|suomi|sverige|danmark|norge|brasil|euskadi`;

/**
 * Names of countries in many languages, in any case and with accents. The runtime has them all, so none are shipped
 * but those it does not know.
 */
export function countryNames(): string[] {
  const names = OTHER_NAMES.split('|').map((name) => name.trim());
  const codes = CODES.split(/\s+/);
  const add = (language: string, wanted: readonly string[]): void => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of wanted) {
      const name = display.of(code)?.replaceAll('&', ' ').replace(/ ?\(.*\)/, '');
      if (name) names.push(name);
    }
  };
  for (const language of LANGUAGES) add(language, codes);
  for (const code of codes) add(new Intl.Locale(`und-${code}`).maximize().language, [code]);
  return names;
}
