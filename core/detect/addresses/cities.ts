/** Large or much named cities, folded and parted by `|`, in their own and in other languages. */
export const CITIES = `
london|birmingham|manchester|leeds|liverpool|bristol|sheffield|newcastle|newcastle upon tyne|nottingham|leicester|glasgow|edinburgh|aberdeen|dundee|cardiff|swansea|belfast|derry|coventry|
bradford|hull|plymouth|southampton|portsmouth|brighton|oxford|cambridge|york|bath|exeter|norwich|ipswich|luton|reading|milton keynes|northampton|derby|wolverhampton|sunderland|bournemouth|
middlesbrough|blackpool|bolton|stockport|preston|canterbury|winchester|salisbury|gloucester|cheltenham|worcester|chester|lancaster|durham|inverness|perth|stirling|
dublin|cork|galway|limerick|waterford|kilkenny|drogheda|sligo|
new york|new york city|brooklyn|manhattan|queens|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|
indianapolis|san francisco|seattle|denver|washington|washington dc|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|
fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|
honolulu|anaheim|santa ana|corpus christi|st louis|saint louis|pittsburgh|cincinnati|anchorage|orlando|st paul|newark|buffalo|palo alto|san mateo|berkeley|santa monica|pasadena|boulder|
salt lake city|richmond|hartford|providence|rochester|albany|syracuse|des moines|madison|spokane|tacoma|boise|reno|hoboken|jersey city|savannah|charleston|
toronto|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|quebec city|hamilton|kitchener|victoria|halifax|saskatoon|regina|mississauga|brampton|laval|gatineau|sherbrooke|
trois-rivieres|levis|surrey|burnaby|markham|kelowna|moncton|fredericton|st john's|
paris|marseille|marseilles|lyon|lyons|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|le havre|saint-etienne|toulon|grenoble|dijon|angers|nimes|villeurbanne|
clermont-ferrand|le mans|aix-en-provence|brest|tours|amiens|limoges|annecy|perpignan|metz|besancon|orleans|mulhouse|rouen|caen|nancy|argenteuil|montreuil|saint-denis|versailles|avignon|
poitiers|pau|la rochelle|cannes|antibes|calais|dunkerque|bayonne|biarritz|ajaccio|bastia|creteil|nanterre|courbevoie|boulogne-billancourt|vincennes|villejuif|bobigny|colmar|beziers|
berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|hanover|nurnberg|nuremberg|duisburg|bochum|
wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|monchengladbach|braunschweig|chemnitz|kiel|aachen|halle|magdeburg|freiburg|krefeld|lubeck|mainz|erfurt|
rostock|kassel|potsdam|saarbrucken|heidelberg|regensburg|wurzburg|ulm|heilbronn|ingolstadt|gottingen|trier|jena|darmstadt|koblenz|tubingen|konstanz|bamberg|bayreuth|passau|weimar|
wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|zurich|geneve|geneva|genf|basel|bern|berne|lausanne|winterthur|luzern|lucerne|st gallen|lugano|biel|thun|fribourg|neuchatel|sion|zug|
madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|murcia|palma|palma de mallorca|las palmas|bilbao|alicante|cordoba|valladolid|vigo|gijon|hospitalet de llobregat|granada|vitoria|a coruna|la coruna|
elche|oviedo|badalona|cartagena|terrassa|jerez|sabadell|santander|pamplona|almeria|san sebastian|donostia|burgos|albacete|castellon|logrono|badajoz|salamanca|huelva|lleida|tarragona|leon|
cadiz|jaen|ourense|girona|gerona|lugo|caceres|toledo|ceuta|melilla|guadalajara|pontevedra|ciudad real|santiago de compostela|zamora|avila|segovia|cuenca|soria|teruel|huesca|palencia|
roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|venezia|venice|verona|messina|padova|padua|trieste|brescia|parma|prato|modena|
reggio calabria|reggio emilia|perugia|livorno|ravenna|cagliari|foggia|rimini|salerno|ferrara|sassari|latina|monza|siracusa|pescara|bergamo|forli|trento|vicenza|terni|bolzano|novara|piacenza|
ancona|udine|arezzo|cesena|lecce|pesaro|siena|pisa|lucca|treviso|
amsterdam|rotterdam|den haag|the hague|'s-gravenhage|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|arnhem|haarlem|enschede|maastricht|leiden|delft|zwolle|amersfoort|apeldoorn|zoetermeer|
bruxelles|brussel|brussels|antwerpen|antwerp|anvers|gent|ghent|gand|charleroi|liege|luik|brugge|bruges|namur|leuven|louvain|mons|mechelen|kortrijk|luxembourg|
warszawa|warszawie|warsaw|krakow|krakowie|cracow|łodz|wrocław|wrocławiu|poznan|poznaniu|gdansk|gdansku|szczecin|bydgoszcz|lublin|lublinie|białystok|katowice|katowicach|gdynia|czestochowa|
radom|sosnowiec|torun|kielce|rzeszow|gliwice|zabrze|olsztyn|bielsko-biała|opole|zielona gora|tarnow|sopot|
helsinki|helsingfors|espoo|esbo|tampere|tammerfors|vantaa|vanda|oulu|uleaborg|turku|abo|jyvaskyla|lahti|kuopio|pori|joensuu|lappeenranta|rovaniemi|vaasa|
stockholm|goteborg|gothenburg|malmo|uppsala|vasteras|orebro|linkoping|helsingborg|jonkoping|norrkoping|lund|umea|gavle|boras|sodertalje|karlstad|vaxjo|
oslo|bergen|trondheim|stavanger|tromsø|kristiansand|københavn|copenhagen|aarhus|arhus|odense|aalborg|esbjerg|reykjavik|nuuk|
lisboa|lisbon|porto|braga|coimbra|funchal|faro|athens|athina|thessaloniki|nicosia|limassol|larnaca|paphos|valletta|prague|praha|brno|ostrava|plzen|bratislava|kosice|budapest|debrecen|szeged|
bucharest|bucuresti|cluj-napoca|iasi|timisoara|sofia|plovdiv|varna|belgrade|beograd|novi sad|zagreb|split|rijeka|ljubljana|maribor|sarajevo|skopje|tirana|podgorica|pristina|tallinn|tartu|riga|
vilnius|kaunas|kyiv|kiev|kharkiv|odesa|odessa|lviv|minsk|moscow|moskva|st petersburg|saint petersburg|chisinau|tbilisi|yerevan|baku|istanbul|ankara|izmir|antalya|
tokyo|osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|seoul|busan|beijing|shanghai|guangzhou|shenzhen|chengdu|wuhan|tianjin|hong kong|taipei|macau|singapore|kuala lumpur|jakarta|bangkok|hanoi|
ho chi minh city|saigon|manila|cebu|phnom penh|yangon|dhaka|kolkata|mumbai|bombay|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|ahmedabad|jaipur|karachi|lahore|islamabad|kabul|
kathmandu|colombo|tehran|baghdad|riyadh|jeddah|mecca|dubai|abu dhabi|doha|kuwait city|manama|muscat|amman|beirut|damascus|jerusalem|tel aviv|haifa|
cairo|alexandria|giza|tunis|algiers|oran|casablanca|rabat|marrakech|marrakesh|fes|tangier|tripoli|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|lagos|abuja|accra|abidjan|
dakar|bamako|kinshasa|luanda|lusaka|harare|maputo|johannesburg|cape town|pretoria|durban|windhoek|antananarivo|
mexico city|ciudad de mexico|monterrey|puebla|tijuana|cancun|havana|la habana|kingston|san juan|santo domingo|port-au-prince|guatemala city|san salvador|tegucigalpa|managua|panama city|
bogota|medellin|cali|barranquilla|caracas|maracaibo|quito|guayaquil|lima|cusco|la paz|santa cruz|asuncion|montevideo|buenos aires|rosario|mendoza|santiago|santiago de chile|valparaiso|
sao paulo|rio de janeiro|brasilia|salvador|fortaleza|belo horizonte|curitiba|recife|porto alegre|manaus|belem|goiania|
sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|gold coast|auckland|wellington|christchurch|dunedin|suva|papeete|noumea|cayenne|fort-de-france|oranjestad|willemstad|
warszawy|krakowa|łodzi|wrocławia|poznania|gdanska|szczecinie|szczecina|bydgoszczy|lublina|białymstoku|białegostoku|katowic|gdyni|czestochowie|czestochowy|radomiu|radomia|toruniu|torunia|sosnowcu|sosnowca|kielcach|kielc|rzeszowie|rzeszowa|gliwicach|gliwic|olsztynie|olsztyna|opolu|opola|zielonej gorze|sopocie|zakopanem`;
