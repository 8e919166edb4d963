import type { Report } from '../../core/proof/report';

/** How a report's signature fares. */
export type SignatureOutcome = 'own' | 'other' | 'changed' | 'key-swapped' | 'unsigned' | 'unsupported';

/** What checks reports. The page's entrypoint hands it in. */
export interface Verifier {
  /** The report in a file's text, or `null` where it is none. */
  readonly parseReport: (text: string) => Report | null;
  readonly verifySignature: (report: Report) => Promise<SignatureOutcome>;
  /** Whether a file is the finished picture, byte for byte. */
  readonly isOutput: (report: Report, file: Blob) => Promise<boolean>;
  /** Whether a file is the original, by the code that the report's maker kept. */
  readonly isInput: (report: Report, file: Blob, salt: string) => Promise<boolean>;
}
