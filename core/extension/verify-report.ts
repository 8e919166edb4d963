import { canonicalText, type Report } from '../proof/report';
import { reportSchema } from '../proof/report-schema';
import { fromBase64 } from '../text/base64';
import { saltedDigest } from './make-report';
import { ownFingerprint } from './report-key';
import { sha256 } from './sha256';

/** How a report's signature fares. Each kind of change is told from the others. */
export type SignatureVerdict =
  /** As it was signed, by this installation. */
  | 'own'
  /** As it was signed, by the key that it names: whose that is, the signature does not say. */
  | 'other'
  /** Something in the report was changed after it was signed. */
  | 'changed'
  /** The key beside the signature is not the one that the report names. */
  | 'key-swapped'
  /** It was made by a browser that could not sign. */
  | 'unsigned'
  /** This browser cannot check signatures. */
  | 'unsupported';

/** The report in a file's text, or `null` where it is none. */
export function parseReport(text: string): Report | null {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a report is as it was signed, and by whom. */
export async function verifySignature(report: Report): Promise<SignatureVerdict> {
  const { signature, ...body } = report;
  if (signature === null) return body.signer === null ? 'unsigned' : 'changed';
  try {
    const raw = fromBase64(signature.key);
    if ((await sha256(raw)) !== body.signer) return 'key-swapped';
    const key = await importKey(raw);
    if (key === null) return 'unsupported';
    const holds = await crypto.subtle.verify('Ed25519', key, fromBase64(signature.value), new TextEncoder().encode(canonicalText(body)));
    if (!holds) return 'changed';
    return (await ownFingerprint()) === body.signer ? 'own' : 'other';
  } catch {
    return 'changed';
  }
}

/** Whether a file is the finished picture of a report, byte for byte. */
export async function isOutput(report: Report, file: Blob): Promise<boolean> {
  return file.size === report.output.bytes && (await sha256(await file.arrayBuffer())) === report.output.sha256;
}

/** Whether a file is the original of a report, given the code that its maker kept. */
export async function isInput(report: Report, file: Blob, salt: string): Promise<boolean> {
  try {
    return (await saltedDigest(fromBase64(salt.trim()), file)) === report.input.sha256;
  } catch {
    return false;
  }
}

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return null;
    throw error;
  }
}
