import type { TextLanguage } from '../../model';
import type { Random } from './random';

type Syllables = readonly [string, ...string[]];

/** Given names of each language. */
const GIVEN: Readonly<Record<TextLanguage, readonly [string, ...string[]]>> = {
  en: ['Alice', 'Owen', 'Grace', 'Henry', 'Ruby', 'Oscar', 'Hazel', 'Felix', 'Ivy', 'Miles', 'Nora', 'Theo', 'Poppy', 'Edgar', 'Flora', 'Hugh', 'Mabel', 'Ralph', 'Stella', 'Wilfred'],
  fr: ['Camille', 'Étienne', 'Élodie', 'Mathis', 'Solène', 'Rémi', 'Margaux', 'Baptiste', 'Clémence', 'Gaspard', 'Anaïs', 'Octave', 'Maëlle', 'Tristan', 'Noémie', 'Lucien', 'Apolline', 'Corentin', 'Salomé', 'Yann'],
  de: ['Greta', 'Jonas', 'Frieda', 'Anton', 'Liesel', 'Moritz', 'Wiebke', 'Torben', 'Almut', 'Konrad', 'Silke', 'Henning', 'Maike', 'Ruprecht', 'Jette', 'Volker', 'Imke', 'Detlef', 'Runa', 'Falk'],
  es: ['Lucía', 'Álvaro', 'Inés', 'Gonzalo', 'Jimena', 'Rodrigo', 'Nuria', 'Iker', 'Rocío', 'Hugo', 'Leire', 'Joaquín', 'Aitana', 'Matías', 'Candela', 'Ramiro', 'Noa', 'Ulises', 'Vega', 'Fermín'],
  it: ['Ginevra', 'Lorenzo', 'Bianca', 'Tommaso', 'Allegra', 'Edoardo', 'Viola', 'Gabriele', 'Serena', 'Ruggero', 'Ilaria', 'Corrado', 'Fiamma', 'Saverio', 'Noemi', 'Ettore', 'Livia', 'Manlio', 'Ottavia', 'Duilio'],
};

const FIRST: Readonly<Record<TextLanguage, Syllables>> = {
  en: ['Ash', 'Brack', 'Cald', 'Dun', 'Elm', 'Fair', 'Glen', 'Hart', 'Kel', 'Lang', 'Mars', 'Nor', 'Pem', 'Rook', 'Stan', 'Thorn', 'Wex', 'Yar', 'Win', 'Tre'],
  fr: ['Beau', 'Char', 'Dau', 'Fon', 'Gau', 'Lam', 'Mar', 'Mon', 'Per', 'Rou', 'Saul', 'Tré', 'Val', 'Ver', 'Vil', 'Bru', 'Cha', 'Des', 'Gri', 'Lor'],
  de: ['Alt', 'Berg', 'Dorn', 'Eich', 'Falk', 'Grün', 'Hag', 'Kalt', 'Lind', 'Moos', 'Nord', 'Ober', 'Rab', 'Stein', 'Tann', 'Wald', 'Weid', 'Zell', 'Brem', 'Kron'],
  es: ['Al', 'Bar', 'Cas', 'Del', 'Es', 'Fuen', 'Gar', 'Her', 'Lar', 'Mon', 'Nav', 'Or', 'Pal', 'Que', 'Ro', 'San', 'Tor', 'Val', 'Ver', 'Zam'],
  it: ['Al', 'Bel', 'Cas', 'Don', 'Fal', 'Gal', 'Lam', 'Mal', 'Mon', 'Nar', 'Ol', 'Pel', 'Ran', 'San', 'Tar', 'Val', 'Ver', 'Vol', 'Zan', 'Bru'],
};

const MIDDLE: Readonly<Record<TextLanguage, Syllables>> = {
  en: ['er', 'in', 'en', 'ar', 'el', 'ing', 'il', 'or'],
  fr: ['e', 'an', 'i', 'en', 'o', 'ai', 'ou', 'el'],
  de: ['en', 'er', 'el', 'ing', 'ur', 'em', 'an', 'ol'],
  es: ['a', 'an', 'i', 'en', 'o', 'ar', 'u', 'er'],
  it: ['a', 'an', 'i', 'en', 'o', 'ar', 'u', 'er'],
};

const LAST: Readonly<Record<TextLanguage, Syllables>> = {
  en: ['wick', 'ford', 'ley', 'combe', 'worth', 'stead', 'den', 'mere', 'by', 'shaw', 'well', 'cote', 'bourne', 'thwaite', 'croft', 'low'],
  fr: ['ville', 'mont', 'court', 'dier', 'nac', 'vert', 'neau', 'lier', 'rac', 'ssac', 'bert', 'gnon', 'tier', 'vaux', 'leux', 'reuil'],
  de: ['hagen', 'brink', 'stetter', 'rode', 'feld', 'huber', 'moser', 'lohe', 'kamp', 'roth', 'dorfer', 'weger', 'ried', 'egger', 'husen', 'lingen'],
  es: ['ríguez', 'tero', 'dalgo', 'mendi', 'varro', 'cedo', 'lvano', 'quera', 'terol', 'nares', 'goitia', 'lindo', 'bral', 'mora', 'zueta', 'rreal'],
  it: ['bini', 'detti', 'forte', 'grossi', 'letti', 'monte', 'naldi', 'pardi', 'retti', 'santi', 'tarelli', 'vigna', 'zzini', 'ghetti', 'lucci', 'mari'],
};

/** A given name of the language; behind the first attempts an invented one, as there is no end to those. */
export function givenName(language: TextLanguage, random: Random, attempt: number): string {
  return attempt < 8 ? random.pick(GIVEN[language]) : random.pick(FIRST[language]) + random.pick(MIDDLE[language]) + random.pick(MIDDLE[language]) + (random.integer(2) ? 'a' : 'o');
}

/** An invented surname or place name that reads like one of the language; longer with each dozen of attempts. */
export function inventedName(language: TextLanguage, random: Random, attempt: number): string {
  let name: string = random.pick(FIRST[language]);
  for (let i = 0; i <= attempt / 12; i++) name += random.pick(MIDDLE[language]);
  return name + random.pick(LAST[language]);
}
