import type { Policy, TextSpan } from '../../model';
import { foldedText } from '../folded-text';
import { matchDense } from '../dense-runs';
import { matchNearDigits } from '../near-digits';
import { matchNumbers } from '../match-numbers';
import type { DetectInput, Recognizer } from '../recognizer';
import { makeFinding } from '../score';
import { termsIn } from '../term-index';

const BEFORE = '(?<![\\w.,/+#-])';
const AFTER = '(?![\\w/]|[.,:-]\\d)';
/** What codes are called, within a sentence that says whose they are. */
const NAME = '(?:code|codes|codigo|codice|otp|tan|pin|passcode|passwort|password|contrasena|clave|einmalcode|\\w{4,20}code)';

/** `Your Quendel verification code is: 493027`, in five languages: what stands before the code. */
const SAID_BEFORE = new RegExp(`\\b(?:your|votre|ton|ihre?n?|deine?|tu|su|vuestro|il tuo|tuo|vostro|suo)\\b([^.!?\\n\\d]{0,40}\\b${NAME}\\b[^.!?\\n\\d]{0,30})$`);
/** `493027 is your code`: what stands behind it. */
const SAID_AFTER = new RegExp(`^ (?:is|est|ist|lautet|es|e) (?:your|the|votre|le|ton|ihre?|dein|der|tu|su|el|il)\\b([^.!?\\n\\d]{0,50}\\b${NAME}\\b)`);
/** `Use 493027 to sign in`: what stands on both sides. */
const TOLD = /\b(?:use|enter|type|utilisez|saisissez|entrez|nutzen sie|verwenden sie|geben sie|usa|introduce|introduzca|ingresa|ingrese|inserisci|inserire|utilizza)\b([^.!?\n\d]{0,30})$/;
const TOLD_WHY = /^(?: ein,?)? (?:to|as|for|and|pour|comme|et|um|zum|zur|als|und|para|como|y|per|come|e)\b[^.!?\n]{0,50}(?:verif|log ?in|sign ?in|sign ?up|confirm|conferm|bestatig|an(?:zu)?meld|ein(?:zu)?logg|connex|connect|authenti|iniciar|acced|access|identit|zugang)/;
/** How far these sentences reach to either side of a code. */
const REACH = 110;
/** Other things that are called a code. */
const OTHER_CODE = /zip|post|area|country|error|fehler|erreur|status|exit|promo|rabat|discount|descuento|sconto|coupon|voucher|source|quell|bar ?code|qr|dress|sort|swift|product|produkt|produit|booking|buchung|referr|gift|html|http|vat|tax|steuer|icd|course|class|pais|fiscale|bank/;

/** `otpauth://totp/…?secret=…`, whole. */
const ADDRESS = /otpauth:\/\/[^\s"'`<>|\\^{}]{3,1000}/gi;
/** Base 32, in one piece or in fours, in either case. RFC 4648, section 6. */
const SEED = /(?<![A-Za-z0-9])(?:[A-Z2-7]{16,128}|[a-z2-7]{16,128})={0,6}(?![A-Za-z0-9=])/g;
const SEED_IN_FOURS = /(?=[A-Za-z2-7]{4}[ -][A-Za-z2-7]{4}[ -])(?<![A-Za-z0-9])(?:(?:[A-Z2-7]{4}[ -]){3,15}[A-Z2-7]{1,8}|(?:[a-z2-7]{4}[ -]){3,15}[a-z2-7]{1,8})={0,6}(?![A-Za-z0-9=])/g;
/** 4 to 8 digits in one or two groups, or behind a service's letter: `G-123456`. */
const DIGITS: readonly RegExp[] = [new RegExp(`${BEFORE}(?:\\d{4,8}|\\d{3}[ -]\\d{3})${AFTER}`, 'g'), new RegExp(`(?<=${BEFORE}(?<before>[a-z]{1,2}-))\\d{4,8}${AFTER}`, 'gi')];

/** Codes for the day on which the other ones are lost, which come by the dozen. */
const SPARE = '(?:[A-Za-z0-9]{4,6}(?:[ -][A-Za-z0-9]{4,6}){1,3}|\\d{8,10})(?![A-Za-z0-9])';
const EACH_SPARE = new RegExp(SPARE, 'g');
const SPARES = new RegExp(`\\b(?:(?:backup|recovery|reserve|emergency)[ -]codes?|codes? de (?:secours|recuperation)|codigos? de (?:respaldo|recuperacion)|codici? di (?:backup|recupero)|notfallcodes?|wiederherstellungscodes?)[ \\t]{0,4}[:\\n\\t][\\s\\d.)]{0,8}?(?=\\S{0,12}\\d)(${SPARE}(?:[\\s,;|·]{1,6}${SPARE}){0,15})`, 'g');

/** One-time codes by the sentence around them or a label, PINs by a label, seeds of authenticator apps. */
export const oneTimeCode: Recognizer = {
  id: 'one-time-code',
  entities: ['OTP', 'PIN', 'TWO_FACTOR_SEED'],
  *find(input, policy) {
    const { text } = input;
    const named = isNamed(input, policy);
    const folded = foldedText(input);
    for (const { 0: digits, index, groups } of DIGITS.flatMap((expression) => matchNumbers(input, expression))) {
      const span = { start: index - (groups?.['before']?.length ?? 0), end: index + digits.length };
      const written = text.slice(span.start, span.end);
      const said = sentenceAround(folded, span);
      if (said) yield makeFinding('one-time-code', /\bpin\b/.test(said.words) ? 'PIN' : 'OTP', 'strong', span, { pattern: said.pattern, context: true });
      if (!named && !written.startsWith('G-')) continue;
      yield makeFinding('one-time-code', 'OTP', /^G-\d{6}$/.test(written) ? 'weak' : 'bare', span, { pattern: 'digits' });
      if (/^\d+$/.test(written)) yield makeFinding('one-time-code', 'PIN', 'bare', span, { pattern: 'digits' });
    }
    for (const { 0: whole, 1: codes = '', index } of folded.matchAll(SPARES)) {
      const from = index + whole.length - codes.length;
      for (const { 0: code, index: at } of codes.matchAll(EACH_SPARE)) if (/\d/.test(code)) yield makeFinding('one-time-code', 'OTP', 'strong', { start: from + at, end: from + at + code.length }, { pattern: 'spare', context: true });
    }
    for (const match of text.matchAll(ADDRESS)) yield makeFinding('one-time-code', 'TWO_FACTOR_SEED', 'strong', { start: match.index, end: match.index + match[0].length }, { pattern: 'address' });
    for (const { 0: seed, index: start } of [...matchDense(input, SEED), ...matchNearDigits(input, SEED_IN_FOURS)]) {
      if (/[2-7]/.test(seed)) yield makeFinding('one-time-code', 'TWO_FACTOR_SEED', 'bare', { start, end: start + seed.length }, { pattern: 'base-32' });
    }
  },
};

/** Whether anything in a text may speak for bare digits: without, there are only many of them. */
function isNamed(input: DetectInput, policy: Policy): boolean {
  const terms = termsIn(input, policy.language);
  return policy.named || input.fields.length > 0 || terms.has('OTP') || terms.has('PIN');
}

/** The sentence that says of some digits that they are a code, with its words; nothing if it speaks of another kind of code. */
function sentenceAround(folded: string, { start, end }: TextSpan): { readonly pattern: string; readonly words: string } | undefined {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const after = folded.slice(end, end + REACH);
  const told = TOLD.exec(before);
  const sentences: readonly (readonly [string, RegExpExecArray | null])[] = [['said-before', SAID_BEFORE.exec(before)], ['said-after', SAID_AFTER.exec(after)], ['told', told && TOLD_WHY.test(after) ? told : null]];
  const [pattern, match] = sentences.find(([, found]) => found !== null) ?? [];
  const words = match?.[1];
  return pattern === undefined || words === undefined || OTHER_CODE.test(words) ? undefined : { pattern, words };
}
