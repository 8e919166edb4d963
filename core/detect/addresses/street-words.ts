/**
 * Words that make a name a street's, folded, by where they stand. Written as one string a group: the lists are long,
 * and nobody reads them but to look a word up.
 */

/** After the name, sure enough without a house number: `Moor Lane`. */
export const TYPES_AFTER = `
street streets road roads rd avenue avenues ave aven lane lanes ln boulevard blvd parkway pkwy highway hwy crescent cres mews
strasse straße str gasse straat laan gracht gatan gata gaten gade vej veien vegen katu kuja utca utja rakpart korut ulice ulica
sokak sokagi caddesi cad bulvari gatve iela prospekt prospect esplanadi`;

/** After the name, where a house number stands too: `5 Fleet Close`, `Hoher Weg 7`. */
export const TYPES_AFTER_NUMBERED = `
st drive drives dr court courts ct way ways square sq terrace terr ter close place places pl circle cir trail trl grove gardens gdns
garden parade turnpike tpke expressway expy freeway fwy bypass causeway cswy alley aly esplanade row walk rise quay green hill hills
park view vista point ridge run heights hts gate wharf yard loop path pass pike plaza plz crossing xing cove bend bluff branch
bridge brook camp canyon cape center centre cliff cliffs club common commons corner corners course creek crest curve dale dam
divide estate estates extension extensions fall falls ferry field fields flat flats ford fords forest forge fork forks fort gateway
glen glens greens groves harbor harbors harbour haven hollow inlet island islands isle junction key keys knoll knolls lake lakes
land landing light lights locks lodge mall manor meadow meadows mill mills mission motorway mount mountain neck orchard oval
overpass parks parkways passage pine pines plain plains port ports prairie radial ramp ranch rapid rapids rest ridges river route
shoal shoals shore shores skyway spring springs spur spurs squares station stravenue stream summit terrasse throughway trace track
tunnel underpass union unions valley valleys via viaduct views village villages ville walks wall well wells line concession rang
weg platz allee ring damm ufer steig stieg graben markt plein kade singel dijk steeg dreef plass plats torg torget vag vagen vei
alle stræde tee tanav ut u koz mnt pst tie polku aukio tori brae mews cours brink wei hove ulitsa`;

/** Endings of one word that say street by themselves: `Gontardstraße 7`, `Pietarinkatu 15`. */
export const ENDINGS = `
strasse straße gasse straat laan gracht gatan vägen vagen veien vegen katu vej gade str weg platz allee singel plein kade dijk
grand gränd torget gata gaten vei kuja polku utca gatve vegur stræde steeg dreef esplanaden chaussee promenade graben ufer damm`;

/** Endings that other words have too: they help where a postcode or a label speaks for them. */
export const SOFT_ENDINGS = 'tie tee tänav tanav ring hof berg pad baan markt stieg steig gate alle allé plass bakken backen braut stigur rinne kaari wall';

/** Before the name, in French, Spanish, Italian, Polish and beyond: `rue de Rivoli`, `ul. Polna`. */
export const TYPES_BEFORE = `
rue avenue av ave boulevard bd bld boul bvd blvd allee allees chemin chem route rte impasse imp passage quai ruelle sentier esplanade
promenade faubourg fbg venelle traverse montee autoroute chaussee rang
calle avenida avda avd avgda avinguda plaza pza plza placa paseo pso passeig pg carrer carretera ctra crta camino cno ronda rda travesia
travessera rambla glorieta callejon pasaje psje urbanizacion urb poligono alameda bulevar cuesta costanilla rua praza praca travessa
largo estrada rodovia jiron carrera diagonal transversal
pz avn vialidad prolongacion privada cerrada calzada andador autovia paraje
via viale vle corso piazza pzza piazzale ple vicolo vico strada salita contrada borgo lungotevere lungomare lungarno circonvallazione
frazione fraz rione fondamenta localita stradun
ul ulica ulicy aleja alei aleje osiedle osiedlu rondo rondzie skwer skwerze bulwar szosa plac placu
namesti trg cesta ulitsa prospekt leoforos λεωφορος λεωφ πλατεια οδος λ улица ул проспект пр
strasse straße straat laan`;

/** Before the name, but common words or abbreviations of much else: a name in capitals and a house number must follow. */
export const TYPES_BEFORE_NUMBERED = 'c cl po place pl cours square sq cite villa voie al os p str r v ch chem all pol pasaje tv campo calle galleria hameau residence lotissement zona barrio colonia kolonia aldea';

/** Words between the words of a name. */
export const PARTICLES = `
de del dalla dal dallo dai nella nel della delle dello degli dei di da do das dos du des d la le les el los las l lo il i gli al alla e y et und and of the van der den
het ter ten aan op in im am an auf dem zum zur vor hinter unter ob bei sur sous en aux au st ste saint sainte san santa na nad
pod ved pri av af von vom upon le-`;

/** Compass points and what else may follow a street's type. */
export const DIRECTIONS = 'n s e w ne nw se sw north south east west northeast northwest southeast southwest nord sud est ouest oeste norte sur nord-est o';
