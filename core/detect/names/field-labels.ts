import { ENTITIES } from '../../entities/table';
import type { NameText } from './name-text';

/** How much a label tells: nothing but a person's name can stand beside it; a name, of whatever; or a header of a message. */
export type FieldKind = 'personal' | 'vague' | 'header';

/** Labels that stand beside names of persons alone; the others name roles and things too, and what follows must look like a name. */
const PERSONAL =
  /^(?:(?:full|first|last|given|middle|family|maiden|legal|preferred|patient|customer|client|employee|student|applicant|guest|passenger|contact|cardholder|member) ?names?|[fl]name|surname|forename|nickname|prenoms?|nom (?:complet|et prenom|prenom|de famille|de naissance|d usage|usuel|du patient|du client|de jeune fille)|prenom nom|vornamen?|nachname|familienname|zuname|rufname|geburtsname|vor und .+|vollstandiger name|kundenname|(?:primer |segundo )?apellidos?|nombre (?:completo|y .+|del .+)|sobrenome|nome completo|nome e cognome|cognome|cognome e nome|nome del .+|nominativo|voornaam|voornamen|achternaam|volledige naam|familienaam|meisjesnaam|imie|imiona|nazwisko|imie i nazwisko|nazwisko i imie|nazwisko rodowe|fornamn|efternamn|fullstandigt namn|etunim[ie]t?|sukunimi|koko nimi)$/;
/** Labels that say nothing unless they are all that the field is called. */
const NAMES = new Set(['name', 'names', 'nom', 'noms', 'nombre', 'nome', 'naam', 'namn', 'nimi', 'user name', 'display name', 'account name', 'contact', 'kontakt', 'contacto', 'contatto', 'host', 'author', 'owner']);
const HEADERS = new Set(['from', 'to', 'cc', 'bcc', 'von', 'an', 'de', 'a', 'para', 'da', 'od', 'do', 'van', 'aan', 'fran', 'till', 'reply to']);
/** Words before `name` that make it a thing's: `file name`, `company name`. */
const THINGS = new Set(
  'file host domain company product project business brand process package class function variable field column table branch server bucket database event service app application model device street city country site page group team tag path folder image key type resource role plan store shop hotel hospital school bank vessel pet drug test trade legal entity firma societe empresa azienda firmy'.split(' '),
);
/** Longest label, in words. */
const MAX_WORDS = 5;

let labels: ReadonlySet<string> | undefined;

/** What the label says that ends with token `last`; nothing if it is none. Tokens from `first` on belong to it. */
export function fieldLabel(page: NameText, first: number, last: number): FieldKind | undefined {
  const words = wordsOf(page, Math.max(first, last - MAX_WORDS), last);
  return labelOf(words, isBoundary(page, first, last));
}

/** What a list of words says as a label; `whole` if no others come before them, `exact` if none of them may be left over. */
export function labelOf(words: readonly string[], whole: boolean, exact = false): FieldKind | undefined {
  labels ??= new Set(Object.values(ENTITIES.PERSON.labels).flat());
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--) {
    if (exact && length < words.length && length > 1) continue;
    const phrase = words.slice(-length).join(' ');
    const before = words.at(-length - 1);
    // A header of two labels: `Nom / Prénom`.
    if (exact && before !== undefined && !labels.has(words.slice(0, -length).join(' '))) return undefined;
    if (HEADERS.has(phrase)) return whole && before === undefined ? 'header' : undefined;
    if (!labels.has(phrase)) continue;
    if (PERSONAL.test(phrase)) return 'personal';
    if (before !== undefined && (THINGS.has(before) || (NAMES.has(phrase) && !whole))) return undefined;
    return 'vague';
  }
  return undefined;
}

/** The words of tokens, with those that are joined by their capitals parted: `firstName`. */
function wordsOf({ tokens, text }: NameText, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (i > first && !/^[ ._'/()*&-]{1,4}$/.test(token.gap)) words.length = 0;
    const written = token.shape === 'mixed' ? text.slice(token.start, token.end) : token.key;
    if (written === token.key) words.push(token.key);
    else {
      let from = 0;
      for (const cut of written.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
        words.push(token.key.slice(from, cut.index));
        from = cut.index;
      }
      words.push(token.key.slice(from));
    }
  }
  return words;
}

/** Whether a label begins where a field can begin: at a line, a cell, a quotation, a tag. */
function isBoundary({ tokens, text }: NameText, first: number, last: number): boolean {
  let i = last;
  while (i > first && i > last - MAX_WORDS && /^[ ._'/()*-]{1,4}$/.test(tokens[i]?.gap ?? '\n')) i--;
  const at = tokens[i]?.start ?? 0;
  return i > last - MAX_WORDS && /(?:^|[\n\t|,;<>{("'*`#.:[\]?&•-])[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 10), at));
}
