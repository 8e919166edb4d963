import type { PixelImage } from '../model';
import { checkPdf } from './check-pdf';
import { onWhite } from './on-white';

/** Points for one CSS pixel, and the longest side of a page, in points. */
const POINTS = 0.75;
const MAX_POINTS = 14_400;

/** Makes bytes smaller as zlib does (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/**
 * The picture as PDF: one page, filled by one image, and nothing else. No text, no font, no metadata, no earlier version. The finished
 * file is opened again and refused where it holds more. Errors: unexpected.
 *
 * @param scale image pixels for one CSS pixel, for the size of the page.
 */
export async function encodePdf(image: PixelImage, scale: number, deflate: Deflate): Promise<Uint8Array> {
  const { width, height } = image;
  const points = Math.min(POINTS / scale, MAX_POINTS / Math.max(width, height));
  const size = [width, height].map((side) => String(Number((side * points).toFixed(2)))) as [string, string];
  const pixels = await deflate(onWhite(image));
  const drawing = latin(`q ${size[0]} 0 0 ${size[1]} 0 0 cm /Picture Do Q`);
  const bytes = assemble([
    [latin('<< /Type /Catalog /Pages 2 0 R >>')],
    [latin('<< /Type /Pages /Kids [3 0 R] /Count 1 >>')],
    [latin(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size[0]} ${size[1]}] /Resources << /XObject << /Picture 4 0 R >> >> /Contents 5 0 R >>`)],
    stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`, pixels),
    stream('', drawing),
  ]);
  checkPdf(bytes);
  return bytes;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const stream = (entries: string, content: Uint8Array): Uint8Array[] => [latin(`<< ${entries}${entries === '' ? '' : ' '}/Length ${content.length} >>\nstream\n`), content, latin('\nendstream')];

/** Header, objects numbered from 1, the table of their places, and the end. */
function assemble(objects: readonly (readonly Uint8Array[])[]): Uint8Array {
  // Bytes above 127 in a comment tell programs that the file is not text.
  const parts: Uint8Array[] = [latin('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')];
  const places: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(latin(`${index + 1} 0 obj\n`), ...object, latin('\nendobj\n'));
  }
  const table = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`));
  const bytes = new Uint8Array(length());
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
