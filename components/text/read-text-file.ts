import PostalMime, { type Address } from 'postal-mime';
import type { TextFormat } from '../../core/text/formats/slot';

/** A file as a text. */
export interface ReadFile {
  readonly name: string;
  readonly format: TextFormat;
  readonly text: string;
  /** Attachments of a mail, which are no part of the text. */
  readonly leftOut: number;
}

/** Largest file that is opened, in bytes. */
const MAX_BYTES = 40_000_000;

const FORMATS: Readonly<Record<string, TextFormat>> = { json: 'json', jsonl: 'json', ndjson: 'json', csv: 'csv', tsv: 'csv', html: 'html', htm: 'html', xml: 'html' };

/** The endings of files that a file picker offers. */
export const TEXT_ENDINGS = '.txt,.md,.csv,.tsv,.json,.jsonl,.ndjson,.html,.htm,.xml,.log,.eml,text/*';

/** The text of a file; `null` where it is none, or too large. A mail is decoded: its headers, then its text. */
export async function readTextFile(file: File): Promise<ReadFile | null> {
  if (file.size > MAX_BYTES) return null;
  const ending = /\.([a-z\d]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (ending === 'eml') return { name: file.name, format: 'plain', ...(await readMail(bytes)) };
  const text = decodeText(bytes);
  return text === null ? null : { name: file.name, format: FORMATS[ending] ?? 'plain', text, leftOut: 0 };
}

/** Bytes as text: by their mark, as UTF-8, or else as Windows-1252; `null` where they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  // Binary files have zeros near their beginning; no text has.
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readMail(bytes: Uint8Array): Promise<{ text: string; leftOut: number }> {
  const mail = await PostalMime.parse(bytes);
  const lines: [string, string][] = [
    ['From', addresses(mail.from ? [mail.from] : [])],
    ['To', addresses(mail.to)],
    ['Cc', addresses(mail.cc)],
    ['Reply-To', addresses(mail.replyTo)],
    ['Date', mail.date ?? ''],
    ['Subject', mail.subject ?? ''],
  ];
  const head = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  const body = mail.text ?? htmlText(mail.html ?? '');
  return { text: `${head.join('\n')}\n\n${body.trim()}\n`, leftOut: mail.attachments.length };
}

function addresses(all: readonly Address[] = []): string {
  return all.map((one) => (one.group ? `${one.name}: ${addresses(one.group)}` : one.name ? `${one.name} <${one.address}>` : (one.address ?? ''))).join(', ');
}

/** The words of a page, in their order. Nothing of it is loaded or run. */
function htmlText(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '$&\n'), 'text/html');
  for (const hidden of page.querySelectorAll('script, style, head')) hidden.remove();
  return (page.body.textContent ?? '').replace(/[ \t]+/g, ' ').replace(/\s*\n\s*\n\s*/g, '\n\n');
}
