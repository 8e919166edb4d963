import { describe, expect, test } from 'vitest';
import { findInText, MAX_TEXT_LENGTH } from './find-in-text';
import type { Finding } from './model';
import { DEFAULT_SETTINGS, policyOf } from './settings/schema';
import type { TextFormat } from './text/formats/slot';

const policy = policyOf(DEFAULT_SETTINGS);

async function find(text: string, format?: TextFormat): Promise<{ values: string[]; stretches: number; findings: Finding[] }> {
  const findings: Finding[] = [];
  let stretches = 0;
  await findInText(text, policy, {
    ...(format ? { format } : {}),
    onFound: (found) => {
      stretches++;
      findings.push(...found.findings);
    },
  });
  findings.sort((a, b) => a.start - b.start);
  return { values: findings.map(({ start, end }) => text.slice(start, end)), stretches, findings };
}

const filler = (length: number): string => 'The quarterly figures were discussed at length. '.repeat(Math.ceil(length / 48)).slice(0, length);

test('a value is found whole and once wherever a stretch ends', async () => {
  for (let offset = 23_900; offset < 24_100; offset += 7) {
    const text = `${filler(offset)} write to ada.byron@quendel-verlag.com today. ${filler(30_000)}`;
    const { values, stretches } = await find(text);
    expect(values).toEqual(['ada.byron@quendel-verlag.com']);
    expect(stretches).toBeGreaterThan(1);
  }
});

test('a text without any place to cut is looked through too', async () => {
  const { values } = await find(`${'x'.repeat(60_000)} ada.byron@quendel-verlag.com ${'x'.repeat(60_000)}`);
  expect(values).toContain('ada.byron@quendel-verlag.com');
});

test('a long key is found whole across the end of a stretch', async () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA7bq2qXv0l9Q3sGm1fZ8tYw5kN6oJr4uCdHxV\n'.repeat(150)}-----END RSA PRIVATE KEY-----`;
  const { values } = await find(`${filler(22_000)}\n${key}\n${filler(30_000)}`);
  expect(values).toEqual([key]);
});

describe('tables', () => {
  test('each stretch is read with the header', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},Quarterly,${100_000 + i}`);
    rows[2500] = '2500,Zyx Qwv,100000';
    const { values } = await find(`id,patient_name,amount\n${rows.join('\n')}`, 'csv');
    expect(values).toContain('Zyx Qwv');
  });
});

test('a name that is recognized in one stretch is found in the others, where nothing tells', async () => {
  const { values } = await find(`Dear Mrs Zyxa Qwortan,\n${filler(30_000)} as zyxa  qwortan said ${filler(30_000)}`);
  expect(values).toEqual(['Zyxa Qwortan', 'zyxa  qwortan']);
});

test('findings come in order and do not overlap', async () => {
  const { findings } = await find(Array.from({ length: 2500 }, (_, i) => `Mail ${i}: user${i}@quendel-verlag.com, card 4111 1111 1111 1111.`).join('\n'));
  expect(findings).toHaveLength(5000);
  for (const [i, finding] of findings.entries()) expect(finding.start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0);
});

test('it can be aborted between stretches, says how far it is, and takes no text beyond its limit', async () => {
  const abort = new AbortController();
  const seen: number[] = [];
  const reading = findInText(filler(200_000), policy, { signal: abort.signal, onFound: () => undefined, onProgress: (done) => seen.push(done), pause: async () => abort.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(seen).toHaveLength(1);
  await expect(findInText('x'.repeat(MAX_TEXT_LENGTH + 1), policy, { onFound: () => undefined })).rejects.toMatchObject({ code: 'text-too-large' });
});
