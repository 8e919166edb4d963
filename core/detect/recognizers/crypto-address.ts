import type { EntityType } from '../../model';
import { isSolanaKey, passesBase58Check, passesCardano, passesEip55, passesMonero, passesSegwit, passesXrp } from '../crypto-checks';
import { matchDense } from '../dense-runs';
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
  { entity: 'CRYPTO', pattern: 'bitcoin', written: /^\d[0-9A-Za-z]{24,33}$/, check: (address) => passesBase58Check(address, [0, 5]), alone: 'bare' },
  { entity: 'CRYPTO', pattern: 'bitcoin-segwit', written: /^(?:bc|tb)\d[0-9a-z]{11,87}$/i, check: (address) => passesSegwit(address, ['bc', 'tb']), alone: 'bare' },
  // No hash in hex, and of the signs of Bech32 alone.
  { entity: 'CRYPTO', pattern: 'bitcoin-segwit', written: /^bc1[qp](?=[02-9a-f]{0,40}[g-z])[02-9ac-hj-np-z]{38,58}$/i, check: (address) => passesSegwit(address, ['bc']), alone: 'weak' },
  { entity: 'CRYPTO_LTC', pattern: 'litecoin', written: /^[LM][0-9A-Za-z]{25,33}$/, check: (address) => passesBase58Check(address, [48, 50]), alone: 'bare' },
  { entity: 'CRYPTO_LTC', pattern: 'litecoin-segwit', written: /^ltc\d[0-9a-z]{11,87}$/i, check: (address) => passesSegwit(address, ['ltc']), alone: 'weak' },
  { entity: 'CRYPTO_DOGE', pattern: 'dogecoin', written: /^[DA\d][0-9A-Za-z]{25,33}$/, check: (address) => passesBase58Check(address, [30, 22]), alone: 'bare' },
  { entity: 'CRYPTO_TRX', pattern: 'tron', written: /^T[0-9A-Za-z]{33}$/, check: (address) => passesBase58Check(address, [65]), alone: 'bare' },
  { entity: 'CRYPTO_XRP', pattern: 'ripple', written: /^(?:r[0-9A-Za-z]{24,34}|X[0-9A-Za-z]{46})$/, check: passesXrp, alone: 'bare' },
  { entity: 'CRYPTO_XMR', pattern: 'monero', written: /^\d(?:[0-9A-Za-z]{94}|[0-9A-Za-z]{105})$/, check: passesMonero, alone: 'bare' },
  { entity: 'CRYPTO_ADA', pattern: 'cardano', written: /^(?:addr\d[0-9a-z]{50,105}|stake\d[0-9a-z]{50,60}|Ae\d[0-9A-Za-z]{54,58}|DdzFF[0-9A-Za-z]{95,102})$/, check: passesCardano, alone: 'weak' },
  { entity: 'CRYPTO_ETH', pattern: 'ethereum', written: /^[0O]x(?=.*[A-F])(?=.*[a-f])[0-9A-Fa-f]{40}$/, check: (address) => passesEip55(address.slice(2)), alone: 'weak' },
  { entity: 'CRYPTO_ETH', pattern: 'ethereum-one-case', written: /^[0O]x(?!0{20})[0-9A-Fa-f]{40}$/i, check: null, alone: 'weak' },
];

/** Words of the length of addresses; with the signs that addresses leave out, for those that were mistyped. */
const WORD = /(?<![A-Za-z0-9]|[A-Za-z0-9][_+/-])[A-Za-z0-9]{26,110}(?![A-Za-z0-9]|[_+/-][A-Za-z0-9])/g;

/** What names a value of as many signs that is no address. */
const HASH = /(?:commit|sha-?1|hash|digest|checksum|object|tree|blob)\W{1,3}$/i;

/** Addresses of crypto currencies, by their checksums. */
export const cryptoAddress: Recognizer = {
  id: 'crypto-address',
  entities: [...new Set(FORMS.map(({ entity }) => entity)), 'CRYPTO_SOL'],
  *find(input) {
    const { text } = input;
    for (const match of matchDense(input, WORD)) {
      const [address] = match;
      const span = { start: match.index, end: match.index + address.length };
      const lookalike = address.startsWith('Ox') ? ({ lookalike: true } as const) : {};
      const forms = FORMS.filter(({ written }) => written.test(address));
      const valid = forms.find(({ check }) => check?.(address));
      if (valid) {
        yield makeCheckedFinding('crypto-address', valid.entity, CHANCE, 'strong', span, { pattern: valid.pattern, checksum: 'valid', ...lookalike });
        continue;
      }
      for (const { entity, pattern, check, alone } of forms) {
        const evidence = check === null && HASH.test(text.slice(Math.max(0, span.start - 12), span.start)) ? 'bare' : alone;
        yield makeFinding('crypto-address', entity, evidence, span, { pattern, ...(check && ({ checksum: 'invalid' } as const)), ...lookalike });
      }
      if (isLikeSolana(address)) yield makeFinding('crypto-address', 'CRYPTO_SOL', isSolanaKey(address) ? 'weak' : 'bare', span, { pattern: 'solana' });
    }
  },
};

/** Solana's addresses are keys without a checksum: nothing but what stands near tells them. */
function isLikeSolana(address: string): boolean {
  return address.length >= 32 && address.length <= 44 && /\d/.test(address) && /[a-z]/.test(address) && /[A-Z]/.test(address);
}
