/** Names of months in nine languages, cases included, by month: matched on any case, with or without a dot. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|uari|vier)?|j\u00E4n(?:ner)?|enero|ene|gennaio|genn?|stycz(?:e\u0144|nia)|sty|tammikuu(?:ta|n)?|janv',
  'feb(?:ruary|ruar|ruari|brero|braio)?|f[\u00E9e]vr?(?:ier)?|febrero|febbraio|febb|lut(?:y|ego)?|helmikuu(?:ta|n)?',
  'mar(?:ch|s|zo|zec|ca)?|m\u00E4rz|maerz|m\u00E4r|mrz|maart|mrt|maaliskuu(?:ta|n)?',
  'apr(?:il|ile|illes)?|avr(?:il)?|abr(?:il)?|kwie(?:cie\u0144|tnia)|kwi|huhtikuu(?:ta|n)?',
  'may|mai|mayo|maggio|magg?|mei|maj(?:a)?|toukokuu(?:ta|n)?',
  'june?|juni|juin|junio|giugno|giu|czerw(?:iec|ca)|cze|kes\u00E4kuu(?:ta|n)?',
  'july?|juli|juil(?:let)?|julio|luglio|lugl?|lip(?:iec|ca)?|hein\u00E4kuu(?:ta|n)?',
  'aug(?:ust|usti|ustus)?|ao[\u00FBu]t|ago(?:sto)?|sierp(?:ie\u0144|nia)|sie|elokuu(?:ta|n)?',
  'sept?(?:ember|embre|iembre)?|settembre|sett?|wrze(?:sie\u0144|\u015Bnia)|wrz|syyskuu(?:ta|n)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|pa\u017Adziernika?|pa\u017A|lokakuu(?:ta|n)?',
  'nov(?:ember|embre|iembre)?|listopada?|lis|marraskuu(?:ta|n)?',
  'dec(?:ember)?|dez(?:ember)?|d[\u00E9e]c(?:embre)?|dic(?:iembre|embre)?|grud(?:zie\u0144|nia)|gru|joulukuu(?:ta|n)?',
];

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})\\.?$`, 'iu');

/** Source of a pattern for a word that may be a month's name, as the group `month`: whether it is, `isMonth` tells. Trying all names at every word of a text would be slow. */
export const MONTH_WORD = '(?<month>[\\p{L}]{3,14}\\.?)';

/** Whether a word is the name of a month, in any case, with or without a dot. */
export function isMonth(word: string): boolean {
  return MONTH.test(word);
}
