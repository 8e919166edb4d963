import type { EntityType } from '../../model';
import { isSolanaKey, passesBase58Check, passesCardano, passesEip55, passesMonero, passesSegwit, passesXrp } from '../crypto-checks';
import type { Recognizer } from '../recognizer';
import { makeCheckedFinding, makeFinding } from '../score';
import type { Evidence } from '../../entities/row';

/** One way to write the addresses of a coin. */
interface Form {
  readonly entity: EntityType;
  readonly pattern: string;
  /** The whole of an address. */
  readonly written: RegExp;
  /** Nothing where an address has no checksum. */
  readonly check: ((address: string) => boolean) | null;
  /** What is told by an address that fails the check, or has none. */
  readonly alone: Evidence;
}

/** A checksum of four bytes, or of six letters of 32. */
const CHANCE = 1e-9;

const FORMS: readonly Form[] = [
  { entity: 'CRYPTO', pattern: 'bitcoin', written: /^[13][1-9A-Za-z]{24,33}$/, check: (address) => passesBase58Check(address, [0, 5]), alone: 'bare' },
  { entity: 'CRYPTO', pattern: 'bitcoin-segwit', written: /^(?:bc|tb)1[02-9ac-z]{11,87}$/i, check: (address) => passesSegwit(address, ['bc', 'tb']), alone: 'weak' },
  { entity: 'CRYPTO_LTC', pattern: 'litecoin', written: /^[LM][1-9A-Za-z]{25,33}$/, check: (address) => passesBase58Check(address, [48, 50]), alone: 'bare' },
  { entity: 'CRYPTO_LTC', pattern: 'litecoin-segwit', written: /^ltc1[02-9ac-z]{11,87}$/i, check: (address) => passesSegwit(address, ['ltc']), alone: 'weak' },
  { entity: 'CRYPTO_DOGE', pattern: 'dogecoin', written: /^[D9A][1-9A-Za-z]{25,33}$/, check: (address) => passesBase58Check(address, [30, 22]), alone: 'bare' },
  { entity: 'CRYPTO_TRX', pattern: 'tron', written: /^T[1-9A-Za-z]{33}$/, check: (address) => passesBase58Check(address, [65]), alone: 'bare' },
  { entity: 'CRYPTO_XRP', pattern: 'ripple', written: /^(?:r[1-9A-Za-z]{24,34}|X[1-9A-Za-z]{46})$/, check: passesXrp, alone: 'bare' },
  { entity: 'CRYPTO_XMR', pattern: 'monero', written: /^[48](?:[1-9A-Za-z]{94}|[1-9A-Za-z]{105})$/, check: passesMonero, alone: 'weak' },
  { entity: 'CRYPTO_ADA', pattern: 'cardano', written: /^(?:addr1[02-9ac-z]{50,105}|stake1[02-9ac-z]{50,60}|Ae2[1-9A-Za-z]{54,58}|DdzFF[1-9A-Za-z]{95,102})$/, check: passesCardano, alone: 'weak' },
  { entity: 'CRYPTO_ETH', pattern: 'ethereum', written: /^[0O]x(?=.*[A-F])(?=.*[a-f])[0-9A-Fa-f]{40}$/, check: (address) => passesEip55(address.slice(2)), alone: 'weak' },
  { entity: 'CRYPTO_ETH', pattern: 'ethereum-one-case', written: /^[0O]x[0-9A-Fa-f]{40}$/i, check: null, alone: 'bare' },
];

/** Solana's addresses are keys without a checksum: nothing but what stands near tells them. */
const SOLANA = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;

/** Words of the length of addresses; the signs that Base58 leaves out may have been mistyped. */
const WORD = /(?<![A-Za-z0-9]|[A-Za-z0-9][_+/=-])[A-Za-z0-9]{26,110}(?![A-Za-z0-9]|[_+/=-][A-Za-z0-9])/g;

/** Addresses of crypto currencies, by their checksums. */
export const cryptoAddress: Recognizer = {
  id: 'crypto-address',
  entities: [...new Set(FORMS.map(({ entity }) => entity)), 'CRYPTO_SOL'],
  *find({ text }) {
    for (const match of text.matchAll(WORD)) {
      const [address] = match;
      const span = { start: match.index, end: match.index + address.length };
      const forms = FORMS.filter(({ written }) => written.test(address));
      const valid = forms.find(({ check }) => check?.(address));
      const form = valid ?? forms[0];
      const checksum = form?.check ? ({ checksum: valid ? 'valid' : 'invalid' } as const) : {};
      const lookalike = form && address.startsWith('Ox') ? ({ lookalike: true } as const) : {};
      if (valid) yield makeCheckedFinding('crypto-address', valid.entity, CHANCE, 'strong', span, { pattern: valid.pattern, ...checksum, ...lookalike });
      else if (form) yield makeFinding('crypto-address', form.entity, form.alone, span, { pattern: form.pattern, ...checksum, ...lookalike });
      if (!valid && isSolana(address)) yield makeFinding('crypto-address', 'CRYPTO_SOL', 'bare', span, { pattern: 'solana' });
    }
  },
};

function isSolana(address: string): boolean {
  return SOLANA.test(address) && /\d/.test(address) && /[a-z]/.test(address) && /[A-Z]/.test(address) && isSolanaKey(address);
}
