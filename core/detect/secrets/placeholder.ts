const WORDS = /^(?:none|null|nil|undefined|true|false|string|required|optional|redacted|hidden|changeme|change[_-]?it|todo|tbd|n\/?a|example|your[_ -].*|my[_-](?:secret|token|key|password)|insert.*here|replace.*|xxx.*|(?:test|dummy|fake)[_-]?(?:key|token|secret|value))$/i;
/** Variables, calls, templates and marks that stand where a value would: `$TOKEN`, `${{ secrets.X }}`, `<your key>`, `getToken()`, `process.env.X`. */
const REFERENCE = /^(?:\$[A-Za-z_{(]|\{\{|%[A-Za-z_({]|<[^>]*>?$|\[[^\]]*\]?$|@[A-Za-z_]+@$|process\.env|os\.environ|import\.meta|env\.|ENV\[|getenv|secrets?\.[a-z_]|vars?\.[a-z_]|data\.[a-z_]|https?:\/\/|[\w.]{2,60}\()/i;
/** Dots, stars and crosses in place of every character. */
const MASK = /^[*\u2022\u25CF\u25CB\u2217\u00B7.xX#_-]{2,}$/;

/** Whether a text stands in a secret's place without being one: a mask, a placeholder, a variable or a call. */
export function isPlaceholder(value: string): boolean {
  return MASK.test(value) || WORDS.test(value) || REFERENCE.test(value);
}

/** Whether a secret is one of a vendor's documentation, or a row of the same characters: nobody's. */
export function isExample(value: string): boolean {
  return /example/i.test(value) || /(.)\1{7}/.test(value);
}
