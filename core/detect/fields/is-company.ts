/** Endings of companies' names. */
const COMPANY = /(?:^|\s)(?:ltd|limited|inc|llc|llp|plc|corp|co|company|gmbh|ag|kg|ug|ohg|e\.?\s?k|sarl|sas|sa|s\.a\.?|s\.l\.?|sl|slu|srl|s\.r\.l\.?|spa|s\.p\.a\.?|bv|b\.v\.?|nv|n\.v\.?|ltda|lda|pty|ab|oy)\.?,?$/i;

/** Whether a text ends as companies' names do: `Harbour Light Ltd`. */
export function isCompany(text: string): boolean {
  return COMPANY.test(text);
}
