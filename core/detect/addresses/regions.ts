/** States, provinces, counties and other parts of countries, folded and parted by `|`. */
export const REGIONS = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|
minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|washington dc|
alberta|british columbia|colombie-britannique|manitoba|new brunswick|nouveau-brunswick|newfoundland and labrador|newfoundland|terre-neuve|nova scotia|nouvelle-ecosse|ontario|prince edward island|
quebec|saskatchewan|yukon|northwest territories|nunavut|
bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|east sussex|west sussex|sussex|essex|gloucestershire|greater london|
greater manchester|hampshire|herefordshire|hertfordshire|isle of wight|kent|lancashire|leicestershire|lincolnshire|merseyside|middlesex|norfolk|northamptonshire|northumberland|north yorkshire|
nottinghamshire|oxfordshire|rutland|shropshire|somerset|south yorkshire|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|west yorkshire|wiltshire|worcestershire|yorkshire|
east riding of yorkshire|aberdeenshire|angus|argyll|ayrshire|fife|highland|lanarkshire|lothian|midlothian|moray|perthshire|gwynedd|powys|dyfed|gwent|clwyd|glamorgan|pembrokeshire|
carmarthenshire|ceredigion|monmouthshire|flintshire|county antrim|county armagh|county down|county fermanagh|county londonderry|county tyrone|
andalucia|andalusia|aragon|asturias|principado de asturias|baleares|illes balears|islas baleares|canarias|islas canarias|canary islands|cantabria|castilla y leon|castilla-la mancha|
castilla la mancha|cataluna|catalunya|catalonia|comunidad valenciana|comunitat valenciana|extremadura|galicia|la rioja|comunidad de madrid|region de murcia|navarra|navarre|pais vasco|euskadi|
basque country|alava|araba|vizcaya|bizkaia|guipuzcoa|gipuzkoa|tenerife|santa cruz de tenerife|gran canaria|mallorca|menorca|ibiza|castellon de la plana|
abruzzo|basilicata|calabria|campania|emilia-romagna|friuli venezia giulia|friuli-venezia giulia|lazio|liguria|lombardia|lombardy|marche|molise|piemonte|piedmont|puglia|apulia|sardegna|sardinia|
sicilia|sicily|toscana|tuscany|trentino-alto adige|sudtirol|south tyrol|umbria|valle d'aosta|veneto|
baden-wurttemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|nrw|rheinland-pfalz|
rhineland-palatinate|saarland|sachsen|saxony|sachsen-anhalt|saxony-anhalt|schleswig-holstein|thuringen|thuringia|burgenland|karnten|carinthia|niederosterreich|lower austria|oberosterreich|
upper austria|steiermark|styria|tirol|tyrol|vorarlberg|
aargau|appenzell|graubunden|grisons|jura|nidwalden|obwalden|schaffhausen|schwyz|solothurn|st gallen|thurgau|ticino|tessin|uri|valais|wallis|vaud|waadt|glarus|
dolnoslaskie|dolnośląskie|kujawsko-pomorskie|lubelskie|lubuskie|łodzkie|małopolskie|mazowieckie|opolskie|podkarpackie|podlaskie|pomorskie|slaskie|swietokrzyskie|warminsko-mazurskie|
wielkopolskie|zachodniopomorskie|masovian voivodeship|lesser poland|silesia|
auvergne-rhone-alpes|bourgogne-franche-comte|bretagne|brittany|centre-val de loire|corse|corsica|grand est|hauts-de-france|ile-de-france|normandie|normandy|nouvelle-aquitaine|occitanie|
pays de la loire|provence-alpes-cote d'azur|haute-savoie|savoie|finistere|morbihan|gironde|correze|dordogne|seine-saint-denis|hauts-de-seine|val-de-marne|val-d'oise|yvelines|essonne|
bouches-du-rhone|alpes-maritimes|haute-garonne|loire-atlantique|ille-et-vilaine|bas-rhin|haut-rhin|guyane|
noord-holland|north holland|zuid-holland|south holland|noord-brabant|north brabant|gelderland|overijssel|flevoland|friesland|drenthe|limburg|zeeland|
vlaanderen|flanders|wallonie|wallonia|brabant wallon|vlaams-brabant|hainaut|oost-vlaanderen|west-vlaanderen|
uusimaa|pirkanmaa|varsinais-suomi|lapland|lappi|aland|ahvenanmaa|skane|vastra gotaland|dalarna|varmland|gotland|smaland|stockholms lan|
leinster|munster|connacht|ulster|
new south wales|queensland|south australia|tasmania|western australia|northern territory|sao paulo|minas gerais|bahia|rio grande do sul|parana|jalisco|nuevo leon|quintana roo|
england|scotland|wales|northern ireland|puerto rico|guam|us virgin islands|jersey|guernsey|isle of man|aruba|curacao|sint maarten|bonaire|guadeloupe|martinique|reunion|la reunion|mayotte|french guiana|
guyane francaise|new caledonia|nouvelle-caledonie|french polynesia|polynesie francaise|saint-pierre-et-miquelon|greenland|faroe islands|svalbard|aland islands|gibraltar|bermuda|hong kong|macau|nan|null`;

/** Codes that may stand for a state or province after a town, in capitals. */
export const REGION_CODES = `
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP
AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD SA TAS ACT
AG AN AO AP AQ AT AV BA BG BI BL BN BO BR BS BT BZ CB CE CH CL CN CR CS CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC MN MS MT NA NO NU OG OR OT PC PD
PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SV TA TE TN TO TP TR TS TV UD VA VB VC VE VR VS VT VV
ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR TG TI VD VS NE JU`;

/** What begins the name of such a part: `County Kilkenny`, `gmina Lubicz`, `Kreis Soest`. */
export const REGION_WORDS = 'county co gmina powiat woj wojewodztwo kreis landkreis kanton canton provincia departamento departement lan kommune kommun comarca';
/** What ends it: `Costilla County`. */
export const REGION_ENDINGS = 'county parish borough voivodeship province prefecture district oblast';
