import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from '../../test/support/memory-locks';
import { imageBox, type Region } from '../model';
import type { Report } from '../proof/report';
import type { Proof } from '../proof-model';
import { DEFAULT_SETTINGS, policyOf } from '../settings/schema';
import { storeCapture } from './captures';
import type { MadeReport } from '../proof/report-input';
import { makeReport } from './make-report';
import { forgetReportKey } from './report-key';
import { isInput, isOutput, parseReport, verifySignature } from './verify-report';

const SECRET = 'mia.wong@example.org';
const original = new Blob([`a picture of ${SECRET}`], { type: 'image/png' });
const output = new Blob(['a picture of a black box'], { type: 'image/png' });
const region = (change: Partial<Region>): Region => ({ id: 'a', box: imageBox(1, 1, 2, 2), entity: 'EMAIL_ADDRESS', score: 0.9, source: 'ocr', reason: null, style: null, on: true, ...change });
const regions = [region({}), region({ id: 'b' }), region({ id: 'c', entity: null, source: 'hand' }), region({ id: 'd', entity: 'URL', on: false })];
const proof: Proof = { places: [], partial: false, checked: { regions: 3, values: 2, words: 40 }, ms: 1 };

beforeEach(async () => {
  fakeBrowser.reset();
  installLocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Umbra', version: '0.1.0' } as never);
  await forgetReportKey();
});

async function made(change: Partial<Parameters<typeof makeReport>[0]> = {}): Promise<MadeReport> {
  const captureId = await storeCapture(original, { origin: 'tab', scale: 1, name: SECRET, findings: null, needsAccess: null });
  const policy = policyOf({ ...DEFAULT_SETTINGS, words: [SECRET] });
  return makeReport({ captureId, width: 20, height: 10, output, policy, regions, proof, open: { readable: 0, unchecked: 0, unread: 0 }, stopped: false, ...change });
}

test('a report says types and counts, and no value, name or place', async () => {
  const { report } = await made();
  expect(report).toMatchObject({ hidden: [{ type: 'EMAIL_ADDRESS', count: 2 }], hiddenByHand: 1, leftVisible: [{ type: 'URL', count: 1 }], checked: proof.checked, verdict: 'nothing-found', policy: { ownWords: 1 } });
  const text = JSON.stringify(report);
  for (const told of [SECRET, 'wong', '"box"', '"x"']) expect(text).not.toContain(told);
  expect(text).not.toMatch(/safe|secure|clean/i);
});

test.each([
  [{ readable: 1, unchecked: 0, unread: 0 }, 'still-readable'],
  [{ readable: 0, unchecked: 1, unread: 0 }, 'not-checked'],
  [{ readable: 0, unchecked: 0, unread: 2 }, 'not-checked'],
] as const)('with %o open the verdict is %s', async (open, verdict) => {
  expect((await made({ open })).report.verdict).toBe(verdict);
});

test('what was stopped or looked for in part is not checked', async () => {
  expect((await made({ stopped: true })).report.verdict).toBe('not-checked');
  expect((await made({ proof: { ...proof, partial: true } })).report.verdict).toBe('not-checked');
});

test('an untouched report of this installation holds, after it went through a file', async () => {
  const { report } = await made();
  expect(await verifySignature(parseReport(JSON.stringify(report, null, 2))!)).toBe('own');
  expect(await isOutput(report, output)).toBe(true);
});

test('the same report elsewhere, or after the key was forgotten, is of another key', async () => {
  const { report } = await made();
  await forgetReportKey();
  expect(await verifySignature(report)).toBe('other');
  const later = await made();
  expect(later.report.signer).not.toBe(report.signer);
});

test('a byte of the picture, a count and the key are told apart', async () => {
  const { report } = await made();
  expect(await isOutput(report, new Blob(['a picture of a black bix']))).toBe(false);
  expect(await isOutput(report, new Blob([output, 'x']))).toBe(false);
  const counted: Report = { ...report, hidden: [{ type: 'EMAIL_ADDRESS', count: 3 }] };
  expect(await verifySignature(counted)).toBe('changed');
  await forgetReportKey();
  const stranger = (await made()).report;
  expect(await verifySignature({ ...report, signature: { ...report.signature!, key: stranger.signature!.key } })).toBe('key-swapped');
  expect(await verifySignature({ ...report, signer: stranger.signer, signature: stranger.signature })).toBe('changed');
});

test('every single field is covered by the signature', async () => {
  const { report } = await made();
  const { signature: _signature, signer: _signer, ...body } = report;
  const altered = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}`;
    return value;
  };
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    else if (value !== null) paths.push(path);
  };
  walk(body, []);
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) {
    const copy = structuredClone(report) as unknown as Record<string, never>;
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
    parent[path.at(-1)!] = altered(parent[path.at(-1)!]);
    expect([path.join('.'), await verifySignature(copy as unknown as Report)]).toEqual([path.join('.'), 'changed']);
  }
});

test('what stands beside the signed fields, or lacks one, is no report', async () => {
  const { report } = await made();
  const { verdict: _verdict, ...without } = report;
  for (const text of ['', '{}', '[]', 'null', JSON.stringify({ ...report, note: 'all is well' }), JSON.stringify(without), JSON.stringify({ ...report, version: 2 })]) expect(parseReport(text)).toBeNull();
});

test('a signature that was taken off is told, and an unsigned report as such', async () => {
  const { report } = await made();
  expect(await verifySignature({ ...report, signature: null })).toBe('changed');
  vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValueOnce(new DOMException('no', 'NotSupportedError'));
  await forgetReportKey();
  const unsigned = await made();
  expect(unsigned.report).toMatchObject({ signer: null, signature: null });
  expect(await verifySignature(unsigned.report)).toBe('unsigned');
});

test('the original is known again with the code that its maker kept, and with no other', async () => {
  const { report, salt } = await made();
  expect(await isInput(report, original, salt)).toBe(true);
  expect(await isInput(report, original, ` ${salt}\n`)).toBe(true);
  expect(await isInput(report, output, salt)).toBe(false);
  expect(await isInput(report, original, (await made()).salt)).toBe(false);
  expect(await isInput(report, original, 'no code')).toBe(false);
  expect(JSON.stringify(report)).not.toContain(salt);
});

test('the private key cannot be taken out', async () => {
  await made();
  const opening = indexedDB.open('report-keys');
  await new Promise((opened) => opening.addEventListener('success', opened));
  const getting = opening.result.transaction('keys').objectStore('keys').get('report');
  await new Promise((got) => getting.addEventListener('success', got));
  opening.result.close();
  const { privateKey } = getting.result as CryptoKeyPair;
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow(/extractable/);
});
