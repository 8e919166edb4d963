import { browser } from 'wxt/browser';
import { canonicalText, policyText, type ReportBody, reportedProof } from '../proof/report';
import type { Policy } from '../model';
import type { MadeReport, ReportInput } from '../proof/report-input';
import { loadCapture } from './captures';
import { toBase64 } from '../text/base64';
import { reportKey } from './report-key';
import { sha256 } from './sha256';

/** Makes and signs a report. Errors: capture-gone. */
export async function makeReport({ captureId, width, height, output, policy, regions, proof, open, stopped }: ReportInput<Blob>): Promise<MadeReport> {
  const [{ blob }, key] = await Promise.all([loadCapture(captureId), reportKey()]);
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const body: ReportBody = {
    format: 'umbra-report',
    version: 1,
    made: new Date().toISOString(),
    engine: browser.runtime.getManifest().version,
    policy: await reportedPolicy(policy),
    input: { sha256: await saltedDigest(salt, blob), salted: true, width, height },
    output: { sha256: await sha256(await output.arrayBuffer()), bytes: output.size, width, height },
    ...reportedProof(regions, proof, open, stopped),
    signer: key?.fingerprint ?? null,
  };
  const signature = key && { algorithm: 'Ed25519' as const, key: key.publicKey, value: await key.sign(canonicalText(body)) };
  return { report: { ...body, signature }, salt: toBase64(salt) };
}

/** SHA-256 of 32 bytes and, after them, a file. */
export async function saltedDigest(salt: Uint8Array<ArrayBuffer>, blob: Blob): Promise<string> {
  return await sha256(await new Blob([salt, blob]).arrayBuffer());
}

async function reportedPolicy(policy: Policy): Promise<ReportBody['policy']> {
  const { entities, region, language, minScore, languages, words, patterns, keepWords, keepPatterns } = policy;
  return {
    sha256: await sha256(new TextEncoder().encode(policyText(policy))),
    types: entities.length,
    region,
    language,
    minScore,
    languages,
    ownWords: words.length,
    ownPatterns: patterns.length,
    keptWords: keepWords.length,
    keptPatterns: keepPatterns.length,
  };
}
