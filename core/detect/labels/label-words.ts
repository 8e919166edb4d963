import { foldLetters } from '../../text/fold-letters';
import { wordsOf } from '../../text/words';

/** Words that say nothing of what a field holds: whose it is, which of several, and that it has to be filled in. */
const QUALIFIERS = new Set(
  `your my the a an of for please enter type provide confirm re retype again optional required mandatory new current primary secondary alternate alternative additional other
  billing shipping delivery mailing payment home work office business personal legal permanent main preferred contact customer client patient guest recipient recipients member employee sender buyer purchaser receiver
  gift daytime evening s current
  votre vos mon de du des la le les l d un une saisir saisissez entrez confirmer confirmez facultatif facultative obligatoire optionnel nouveau nouvelle actuel facturation livraison professionnel personnel client
  ihr ihre mein meine der die das des bitte eingeben bestatigen wiederholen pflichtfeld optional erforderlich neue neuer neues aktuelle private privat geschaftlich dienstlich
  su sus tu mi el los las del introduzca introduce escriba confirmar confirme obligatorio opcional requerido nuevo nueva actual facturacion envio entrega
  il lo i gli tuo tua suo sua vostro inserisci inserire confermare conferma obbligatorio facoltativo opzionale nuovo nuova attuale fatturazione spedizione consegna`.split(/\s+/),
);

/** A note within brackets says no more than what to write: `(optional)`, `(MM/YY)`. */
const NOTE = /[([{][^()[\]{}]{0,40}[)\]}]?/g;
/** Asterisks of required fields, numbers of questions, marks of lists, and the colon that ends a label. */
const MARKS = /^[\s*•·†‡#>:-]*(?:\d{1,2}[.)]\s)?|[\s*•·†‡:?.…-]+$/g;

/**
 * A folded word without one ending of number or gender. Labels are looked up alone, so more would take verbs on buttons
 * for nouns: `stem` makes `continue` of `conto`.
 */
function stem(word: string): string {
  const singular = word.length > 4 ? word.replace(/s$/, '') : word;
  return singular.length > 4 ? singular.replace(/(?:e[nr]?|[aio])$/, '') : singular;
}

/** The words of a label in the form in which they are looked up: folded, without endings, notes and marks. */
export function labelWords(label: string): string[] {
  const bare = label.replace(NOTE, ' ').replace(MARKS, '');
  const folded = foldLetters(bare);
  const { starts, ends } = wordsOf(bare);
  return starts.map((start, i) => stem(folded.slice(start, ends[i])));
}

/** The words without those at their start and end that say nothing of what a field holds. At least one stays. */
export function withoutQualifiers(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && qualifies(words[from])) from++;
  while (to > from + 1 && qualifies(words[to - 1])) to--;
  return words.slice(from, to);
}

let stems: ReadonlySet<string> | undefined;

function qualifies(word: string | undefined): boolean {
  stems ??= new Set([...QUALIFIERS].map((qualifier) => stem(qualifier)));
  return word !== undefined && stems.has(word);
}

/** A form of a label that is the same for letters and digits which a reader of pixels takes for each other. */
export function lookAlikeKey(label: string): string {
  return foldLetters(label.replace(NOTE, ' ').replace(MARKS, ''))
    .replace(/[1!|]/g, 'l')
    .replace(/[^a-z\d]/g, '')
    .replace(/0/g, 'o')
    .replace(/[ij]/g, 'l')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
