import { isMonth, MONTH_WORD } from '../dates/months';
import { foldedSet, isSurname } from './lexicon';
import type { NameText } from './name-text';

/** Words before a name that make a place of it: streets, schools, hospitals, saints. */
const BEFORE = foldedSet(`rue avenue av ave boulevard bd bld blvd place pl allée allées impasse quai square chemin route cours passage pont stade lycée collège école loi ley legge hôpital clinique centre institut gare métro université résidence
  calle c avenida avda av plaza pza paseo pº carretera ronda travesía glorieta camino colegio instituto hospital universidad parque barrio urbanización urb estadio aeropuerto
  via viale piazza piazzale corso largo vicolo strada scuola liceo ospedale istituto stadio aeroporto università
  ul ulica ulicy al aleja alei aleje plac placu pl rondo rondzie skwer skwerze os osiedle im imienia gmina szkoła
  rua praça travessa straat laan plein katu gata gatan carrer rúa
  síndrome syndrome syndrom signo signe técnica technique enfermedad maladie malattia morbus morbo angina test escala échelle score clasificación classification criterios critères prueba tinción maniobra método méthode
  university hospital school college institute street road port fort mount lake cape new north south east west los las saint st san santa sankt sainte são santo hotel villa château campus stadium airport`);
/** Words between those and the name. */
const BETWEEN = foldedSet('universitario universitaria universitaire general clinico virgen centro de du des la le les del los las della dei degli d l general général maréchal président docteur dr doctor prof professeur saint san santa sainte don doña santo re papa generała marszałka ks księdza świętego św');
/** Words after a name that make a place, a firm or a thing of it. */
const AFTER = foldedSet(`street st road rd avenue ave boulevard blvd lane drive dr way court place plaza square bridge airport university college school academy institute institution hospital clinic medical center centre park stadium arena hall house tower building
  museum library church cathedral foundation trust prize award medal cup memorial monument county city island islands river lake bay beach mountain mountains valley creek hills heights station terminal theatre theater festival inc ltd llc llp plc corp
  corporation company co group holdings partners associates brothers gmbh ag kg sa sas sarl spa srl sl bv nv oy ab day eve effect theorem law principle syndrome disease algorithm distribution theory equation test series show records studios
  terrace cliffs bypass creek extension extensions flat trail crescent close grove gardens garden parade mews row apt apartment suite parkway pkwy turnpike expressway freeway research investments investment industries institut platz u ut utca ter islands
  pictures airlines motors foods stores products press publishing books magazine news times post bank insurance capital ventures consulting services solutions systems software technologies act era
  straße strasse str platz weg allee gasse ring ufer brücke schule gymnasium stiftung preis haus halle museum universität krankenhaus klinik stadion kirche verlag
  straat laan plein katu gatan szpital`);
/** Whether a word makes a place, a firm or a thing of the name before it: `Institute`, `Street`. */
export function isThing(key: string): boolean {
  return AFTER.has(key);
}

/** Endings of words that name streets. */
const STREET = /.(?:strasse|straße|str|weg|gasse|platz|allee|straat|laan|gracht|plein|steeg|singel|hove|katu|kuja|tie|polku|gatan|gata|gate|vagen|veien|vej|vegen|gränd|grand)$/;
/** A house number before or behind a name. */
const NUMBER_BEHIND = /^,? \d{1,4}[a-z]?\.?(?=$|[\s,;])(?! ?\d)/;
/** A day and its month, which are none: `Ada Byron 21 Oct`. */
const DAY_BEHIND = new RegExp(String.raw`^,? \d{1,2}\.? (?:de |of )?${MONTH_WORD}`, 'u');
/** Brands, firms and figures that are called like persons; here their names tell nothing of anybody. */
const BRANDS = new Set(
  'morgan stanley,calvin klein,louis vuitton,charles schwab,hugo boss,ralph lauren,tommy hilfiger,yves saint laurent,giorgio armani,michael kors,marc jacobs,oscar mayer,thomas cook,ernst young,harley davidson,jack daniel,johnnie walker,jim beam,captain morgan,mary kay,elizabeth arden,bobbi brown,max factor,tom ford,kate spade,karl lagerfeld,jil sander,philipp plein,aston martin,alfa romeo,mercedes benz,max mara,guy laroche,paul mitchell,peter pan,santa claus,harry potter,robin hood,donald duck,jean paul gaultier,johns hopkins,marie curie,max planck,james webb,mona lisa,don quijote,ave maria,alice springs'.split(','),
);
/** Capitalised words up to the legal form of a firm. */
const FIRM = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:&|and|und|et|y|e|en) )?\p{Lu}[\p{L}'’.-]*){0,5}?,? (?:& )?(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|GmbH|AG|KG|OHG|SARL|SAS|S[AL]|S\.[AL]\.|Srl|S\.r\.l|SpA|S\.p\.A|B\.?V|N\.?V|Oy|AB|Lda|Ltda|Pty)(?![\p{L}\p{N}])/u;
const REACH = 5;
/** Longest word that a dot may abbreviate. */
const LONGEST_SHORT = 5;
const KIN = foldedSet('sons son co company daughters brothers partners partner söhne sohn fils figli hijos');

/** Whether what begins with token `i` goes on to the legal form of a firm: `Harbour Light Ltd`. */
export function isFirm({ tokens, text }: NameText, i: number): boolean {
  const start = tokens[i]?.start ?? 0;
  return FIRM.test(text.slice(start, start + 80));
}

/** Whether the tokens `first` to `last` name a place, a firm or a thing after somebody. */
export function isNamedAfter(page: NameText, first: number, last: number): boolean {
  const { tokens, text } = page;
  if (followsPlaceWord(page, first) || BRANDS.has(tokens.slice(first, last + 1).map(({ key }) => key).join(' '))) return true;
  const end = tokens[last]?.end ?? 0;
  if (last > first && STREET.test(tokens[last]?.key ?? '') && !isSurname(tokens[last])) return true;
  if (NUMBER_BEHIND.test(text.slice(end, end + 10)) && !isMonth(DAY_BEHIND.exec(text.slice(end, end + 24))?.groups?.['month'] ?? '')) return true;
  const next = tokens[last + 1];
  if (!next || next.shape === 'lower') return false;
  // `Robert-Koch-Institut`, `John & Sons`: parts of something longer.
  return next.gap === '-' || (/^(?: |'s |s' )$/.test(next.gap) && AFTER.has(next.key)) || (next.gap === ' & ' && KIN.has(next.key));
}

/** Whether a word before token `first` makes a place, a law or a syndrome of what follows: `rue du docteur`, `Hospital Universitario`. */
export function followsPlaceWord({ tokens }: NameText, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const word = tokens[i];
    const gap = tokens[i + 1]?.gap ?? '\n';
    if (!word || !/^[ .'/-]{1,3}$/.test(gap) || (gap.startsWith('.') && word.key.length > LONGEST_SHORT)) return false;
    if (BEFORE.has(word.key)) return true;
    if (!BETWEEN.has(word.key)) return false;
  }
  return false;
}

/** Whether a stretch of text is part of an identifier, a path or an address: `Ada.java`, `src/Ada`, `Ada_1`, `Ada(`. */
export function isCode({ text }: NameText, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return /[\p{L}\p{N})\]][._/\\:@#]$|[.\\/]$|\d$|[a-z]-$/u.test(before) && !/\p{L}\.$|: ?$/u.test(before) || /^(?:[_/\\@][\p{L}\p{N}]|\.[\p{Ll}\p{N}]|\(|\d|=|::)/u.test(after);
}
