/** Words that name a part of a building, folded; an id stands after or before them: `Apt 4B`, `2. OG`, `3º izq`. */
export const UNITS = `
apt apts apartment appt appartement apto appartment suite ste unit flat floor fl room rm building bldg block blk lot level penthouse ph trailer spc
etage etages esc escalier bat batiment porte hall rdc entree bureau app unite
wohnung whg og eg dg ug stock stiege tur top hinterhaus vorderhaus aufgang stockwerk
piso planta puerta pta portal escalera izq izda izquierda dcha dcho der derecha bajo bajos bj atico entresuelo entlo principal pral local
oficina of edificio ed edif bloque blq nave km kilometro dpto depto departamento interior int contrafrente parcela manzana mz lote
scala interno piano palazzina lotto sc
m lok lokal mieszkanie mieszk klatka kl pietro
bus verdieping hoog huis bte boite
lgh lagenhet vaning tr krs as kerros sal mf th tv
bl ap andar bloco esq esquerdo dto direito fte sala`;

/** Of those, what says by itself that an address is meant. */
export const SURE_UNITS = 'apt apartment appt appartement apto suite ste flat penthouse bldg escalier batiment wohnung whg lgh mieszkanie dcha izda izq';

/** Post office boxes: phrases before a number, sure by themselves. */
export const BOXES = [
  'po box', 'p o box', 'pobox', 'post office box', 'postfach', 'boite postale', 'case postale', 'apartado', 'apartado de correos', 'apdo', 'apdo correos', 'apartado postal',
  'casella postale', 'postbus', 'skrytka pocztowa', 'skr poczt', 'skr', 'postboks', 'postbox', 'postilokero', 'lock box', 'gpo box', 'caixa postal', 'casilla', 'casilla de correo', 'postlada', 'locked bag',
];

/** Abbreviations for such boxes that mean much else too. */
export const SOFT_BOXES = ['box', 'bp', 'b p', 'cp', 'c p', 'pl', 'cs', 'tsa', 'pf', 'pmb', 'bus'];

/** Words in the names of buildings and firms: a line with one above a street's is part of the address. */
export const BUILDINGS = `
house haus maison casa villa hotel hostel hospital clinic klinik clinica clinique school secondary primary college university universite
universidad universita universitat library archives museum centre center zentrum centro tower towers mall plaza court lodge manor hall
palace palazzo palais edificio immeuble residence residencia residenz gebaude building church kirche eglise iglesia chiesa restaurant
ristorante restaurante restaurang ravintola cafe bar pub bakery pharmacy apotheke farmacia pharmacie station bahnhof gare airport park
mairie rathaus city parliament office offices bureau ministry ministerio ministere embassy consulate bank theatre theater cinema
gymnasium lycee institut institute institutet stadium arena factory farm ranch shop store market supermarket gmbh ltd limited inc llc
plc sa sarl sas srl spa bv nv ag oy ab as kg ug ohg sp zoo co corp company group department abteilung dept`;

/** Ways to name the person or place a letter is brought to: `c/o Ada Byron`. */
export const CARE = /(?<![a-z0-9])(?:c ?\/ ?o|fao|f\.a\.o\.|attn|att|z ?hd|z\. ?hd\.|p\/a|a l'attention de|a la atencion de|alla c\.a\.|c\/a)[.: ]{1,2}/g;

/** What may name a postcode within an address: `C.P. 45006`. */
export const POSTCODE_NAMES = 'cp plz cap zip kod code postcode c';

/** Post offices of armed forces: `APO AE 09140`. */
export const MILITARY = 'apo fpo dpo';
