import { expect, test } from 'vitest';
import { decodeText, readTextFile } from './read-text-file';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['UTF-8', new TextEncoder().encode('Müller'), 'Müller'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
  ['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0xfc, 0), 'Aü'],
  ['Windows-1252', bytes(0x4d, 0xfc, 0x6c), 'Mül'],
  ['no text', bytes(0x50, 0x4b, 0, 0), null],
])('%s', (_name, data, text) => {
  expect(decodeText(data)).toBe(text);
});

test.each([
  ['a.json', 'json'],
  ['a.JSONL', 'json'],
  ['a.csv', 'csv'],
  ['a.htm', 'html'],
  ['a.md', 'plain'],
  ['log', 'plain'],
])('%s is read as %s', async (name, format) => {
  expect(await readTextFile(new File(['x'], name))).toEqual({ name, format, text: 'x', leftOut: 0 });
});

test('a mail is decoded: its headers, then its text, and its attachments are counted', async () => {
  const mail = ['From: =?utf-8?Q?J=C3=B6rg?= <j@example.org>', 'To: a@example.org, B <b@example.org>', 'Subject: =?iso-8859-1?Q?Gr=FC=DFe?=', 'Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', 'SGFsbG8gV2VsdA==', '--x', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename=a.pdf', '', 'x', '--x--', ''].join('\r\n');
  expect(await readTextFile(new File([mail], 'a.eml'))).toEqual({ name: 'a.eml', format: 'plain', text: 'From: Jörg <j@example.org>\nTo: a@example.org, B <b@example.org>\nSubject: Grüße\n\nHallo Welt\n', leftOut: 1 });
});
