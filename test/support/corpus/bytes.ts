/** Words that stand in the metadata of the corpus and must never come out again. */
export const SECRET = 'SECRET-Ottilie-Brandmayer';

/** Bytes of a text, one for each sign. */
export const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Whole numbers of 16 and 32 bits, the most significant byte first (`be`) or last (`le`). */
export const be16 = (value: number): Buffer => Buffer.from([(value >> 8) & 255, value & 255]);
export const be32 = (value: number): Buffer => Buffer.concat([be16(value >>> 16), be16(value)]);
export const le16 = (value: number): Buffer => Buffer.from(be16(value).toReversed());
export const le32 = (value: number): Buffer => Buffer.from(be32(value).toReversed());

/** What a picture of the corpus must become. */
export type Outcome = {
  /** Pixels whose colour is known, as `[x, y, '#rrggbb']`; each channel may differ by `tolerance`. */
  readonly width: number;
  readonly height: number;
  readonly pixels?: readonly (readonly [number, number, string])[];
  readonly tolerance?: number;
};

/** One file of the corpus. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Declared type; by the name's ending where it is left out. */
  readonly type?: string;
  /** The picture it is, or the code of the error it gives; both where either is right. */
  readonly outcome: Outcome | 'image-undecodable' | 'image-too-large';
}

/** Exif as TIFF: an orientation, a description, a GPS reference and a thumbnail. */
export function exif(orientation: number, thumbnail: Buffer = latin(SECRET)): Buffer {
  const text = latin(`${SECRET}\0`);
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => Buffer.concat([le16(tag), le16(type), le32(count), value, Buffer.alloc(4 - value.length)]);
  const first = 8;
  const second = first + 2 + 2 * 12 + 4;
  const textAt = second + 2 + 3 * 12 + 4;
  const thumbnailAt = textAt + text.length;
  return Buffer.concat([
    latin('II*\0'),
    le32(first),
    le16(2),
    entry(0x010e, 2, text.length, le32(textAt)),
    entry(0x0112, 3, 1, le16(orientation)),
    le32(second),
    le16(3),
    entry(0x0103, 3, 1, le16(6)),
    entry(0x0201, 4, 1, le32(thumbnailAt)),
    entry(0x0202, 4, 1, le32(thumbnail.length)),
    le32(0),
    text,
    thumbnail,
  ]);
}

/** An XMP packet. */
export const xmp = (): Buffer => latin(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta>`);
