import { foldLetters } from '../../text/fold-letters';

/** First words of what a form says and nobody typed: placeholders, hints, links, buttons. */
const SAYS = new Set(
  `enter select choose type please eg example ex optional search add edit change update remove delete view show hide use save cancel continue next back previous submit apply sign log create forgot learn more see print download upload browse manage need click tap check required invalid must should same resend verify confirm send clear pick set no none na not set unavailable
  saisir saisissez entrez selectionner selectionnez choisir choisissez exemple par facultatif obligatoire ajouter modifier changer supprimer voir afficher masquer enregistrer annuler continuer suivant retour rechercher aucun aucune utiliser valider
  eingeben auswahlen wahlen bitte beispiel zb optional pflichtfeld hinzufugen bearbeiten andern loschen entfernen anzeigen speichern abbrechen weiter zuruck suchen keine kein verwenden
  introduzca introduce escriba seleccione selecciona elija elige ejemplo opcional obligatorio anadir agregar editar cambiar modificar eliminar ver mostrar ocultar guardar cancelar continuar siguiente volver buscar ninguno ninguna usar
  inserisci inserire seleziona scegli esempio facoltativo obbligatorio aggiungi modifica cambia elimina vedi mostra nascondi salva annulla continua avanti indietro cerca nessuno nessuna usa`.split(/\s+/),
);
/** Words that are all there is where something is missing. */
const MISSING = /^(?:[-–—_.…/\\|*x\s]*|n\/?a|tbd|none|null|yes|no|ja|nein|oui|non|si|on|off|unknown|-+)$/i;
/** What a last line sums up its column by. */
const SUMS = new Set('total totals subtotal sum average avg mean median count gesamt gesamtsumme summe zwischensumme durchschnitt mittelwert anzahl totaux somme moyenne ensemble suma promedio totale totali subtotale somma'.split(' '));
/** A form that only shows how a value is written: `MM/YY`, `mm / dd / yyyy`, `(___) ___-____`. */
const PATTERN = /^(?:[mdyjagt_#x]{1,4}[\s/.\-|]{1,3}){1,4}[mdyjagt_#x]{1,4}$|^[\s()_#/.-]+$/i;
/** Longest value of a field, in words; longer is a sentence. */
const MOST_WORDS = 14;

/**
 * Whether a text is none that somebody filled in: a placeholder, a hint, a link, a button, or a mark for nothing.
 * @param isSecret marks stand for what was filled in: dots of a password, stars of a card's number.
 */
export function saysNothing(text: string, isSecret = false): boolean {
  const bare = text.trim();
  if (!isSecret && (MISSING.test(bare) || PATTERN.test(bare))) return true;
  if (isExample(bare)) return true;
  if (/^\(.*\)$/.test(bare) && !/\d/.test(bare)) return true;
  const words = foldLetters(bare).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_WORDS) return true;
  const [first = ''] = words;
  if (SUMS.has(first) && words.length === 1) return true;
  return words.length > 0 && !/[@\d]/.test(bare) ? SAYS.has(first) : SAYS.has(first) && words.length > 4;
}

/** Whether a text shows how a value is written: `Example: 12345`. */
export function isExample(text: string): boolean {
  return /^\(?(?:e\.?\s?g\.?|ex|example|exemple|beispiel|bsp|z\.?\s?b|ejemplo|p\.?\s?ej|esempio|es|for example|par exemple|zum beispiel|por ejemplo|ad esempio|format)(?:[.:,]|\s-)\s/i.test(text.trim());
}

/** Whether a text says what a button does: a few words that begin with a verb of buttons, and nothing of somebody's. */
export function isAction(text: string): boolean {
  return text.length <= 30 && !/[\d@]/.test(text) && text.trim().split(/\s+/).length <= 3 && saysNothing(text);
}
