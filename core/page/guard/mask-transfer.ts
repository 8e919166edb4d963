import { readHtml } from '../editing/html-text';
import type { PasteContent } from '../editing/put-content';
import { withChanges } from '../editing/text-change';
import type { GuardLink } from './guard-link';
import { type HeldTransfer, isOfFiles } from './hold-transfers';

/** What a page may get in place of what was held, and the notice that tells of it; `null` where nothing was found. */
export interface MaskedTransfer {
  readonly content: PasteContent;
  readonly notice: string | null;
}

/** Files whose bytes are text, by ending. */
const TEXT_FILES = /\.(?:txt|md|markdown|csv|tsv|json|jsonl|html?|xml|ya?ml|log|eml|ini|conf|sql|rtf|toml|srt|vtt|ics|vcf|[cm]?[jt]sx?|py|java|go|rs|rb|php|c|h|cpp|cs|sh|css)$/iu;

/** Largest text file and picture that are looked through, in bytes. */
const MAX_TEXT_BYTES = 10_000_000;
const MAX_PICTURE_BYTES = 30_000_000;

/** Longest list of accepted types that is looked at. */
const MAX_ACCEPT = 4000;

/** Masks all that a paste or drop carried. `accept` is what the file button takes that it is for; empty where there is none. Rejects where a part of it could not be looked through: then nothing of it may go on. */
export async function maskTransfer(held: HeldTransfer, link: GuardLink, accept: string): Promise<MaskedTransfer> {
  if (held.folder) throw new Error('file-unreadable');
  const html = held.html === null ? null : readHtml(held.html);
  // Programs put a picture of a table or text beside it: the text is what was meant.
  const files = held.kind === 'paste' && held.text.trim() !== '' ? [] : held.files;
  const documents = files.filter(isText);
  const pictures = files.filter((file) => !isText(file));
  if (pictures.some((file) => !file.type.startsWith('image/'))) throw new Error('file-unreadable');
  if (pictures.some((file) => file.size > MAX_PICTURE_BYTES)) throw new Error('file-too-large');
  const bodies = await Promise.all(documents.map(readText));

  // What a file is called may tell as much as what it says.
  const given = [held.text, html?.text ?? '', ...bodies, ...files.map((file) => spaced(nameParts(file.name).stem))];
  const { changes, notice } = given.every((text) => text === '') ? { changes: [], notice: null } : await link.ask('guard-mask', { texts: given, ofFiles: isOfFiles(held) });
  const masked = (index: number): string => withChanges(given[index] ?? '', changes[index] ?? []);

  const stemOf = (file: File): string => masked(2 + bodies.length + files.indexOf(file));
  const out: File[] = documents.map((file, index) => new File([masked(index + 2)], `${stemOf(file)}${nameParts(file.name).ending}`, { type: file.type || 'text/plain' }));
  let hidden = 0;
  for (const picture of pictures) {
    const reply = await link.ask('guard-picture', { type: picture.type, accept: accept.slice(0, MAX_ACCEPT), base64: toBase64(new Uint8Array(await picture.arrayBuffer())) });
    hidden += reply.hidden;
    // One type has several endings, of which a site may know one alone.
    const ending = (reply.type === picture.type && nameParts(picture.name).ending) || `.${reply.ending}`;
    out.push(new File([fromBase64(reply.base64)], `${stemOf(picture)}${ending}`, { type: reply.type }));
  }
  const told = pictures.length > 0 ? (await link.ask('guard-notice', { kind: 'files', files: pictures.length, hidden })).notice : notice;
  const structured = html === null || html.text.trim() === '' ? null : html.withChanges(changes[1] ?? []);
  return { content: { text: masked(0) || (structured === null ? '' : withChanges(html?.text ?? '', changes[1] ?? [])), html: structured, files: out }, notice: told };
}

/** A file's name and its ending, which stays as it is. */
function nameParts(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** A file's name as it is read: words in names are joined by signs that are no spaces. */
function spaced(name: string): string {
  return name.replaceAll(/[_+]+/gu, ' ');
}

function isText({ type, name }: File): boolean {
  return (type.startsWith('text/') || /^application\/(?:json|xml|x-ndjson|yaml|x-yaml|sql)$/u.test(type) || TEXT_FILES.test(name)) && !type.startsWith('image/');
}

async function readText(file: File): Promise<string> {
  if (file.size > MAX_TEXT_BYTES) throw new Error('file-too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (cause) {
    throw new Error('file-unreadable', { cause });
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x80_00) binary += String.fromCodePoint(...bytes.subarray(at, at + 0x80_00));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
}
