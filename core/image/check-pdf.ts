import { UmbraError } from '../errors';

/** The objects that a page of one picture needs, without their numbers' values. `N` is any number. */
const OBJECTS = [
  /^<< \/Type \/Catalog \/Pages 2 0 R >>$/,
  /^<< \/Type \/Pages \/Kids \[3 0 R\] \/Count 1 >>$/,
  /^<< \/Type \/Page \/Parent 2 0 R \/MediaBox \[0 0 [\d.]+ [\d.]+\] \/Resources << \/XObject << \/Picture 4 0 R >> >> \/Contents 5 0 R >>$/,
  /^<< \/Type \/XObject \/Subtype \/Image \/Width \d+ \/Height \d+ \/ColorSpace \/DeviceRGB \/BitsPerComponent 8 \/Filter \/FlateDecode \/Length (\d+) >>\nstream\n$/,
  /^<< \/Length (\d+) >>\nstream\n$/,
] as const;

/** What the page draws: the picture, and nothing else. */
const DRAWING = /^q [\d.]+ 0 0 [\d.]+ 0 0 cm \/Picture Do Q$/;

const HEADER = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
const STREAM_END = '\nendstream';
const OBJECT_END = '\nendobj\n';

/**
 * Opens a finished PDF again, byte by byte, and refuses it where it holds anything but one page with one picture: text, a font, metadata, an
 * earlier version, or a byte that belongs to nothing. Errors: unexpected.
 */
export function checkPdf(bytes: Uint8Array): void {
  let at = 0;
  const refuse = (): never => {
    throw new UmbraError('unexpected');
  };
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  const expect = (wanted: string): void => {
    if (text(at, at + wanted.length) !== wanted) refuse();
    at += wanted.length;
  };
  const places: number[] = [];
  expect(HEADER);
  for (const [index, form] of OBJECTS.entries()) {
    places.push(at);
    expect(`${index + 1} 0 obj\n`);
    // No dictionary here is longer; in a stream the bytes behind it are its content's.
    const head = text(at, at + 400);
    const isStream = index >= 3;
    const end = isStream ? head.indexOf('stream\n') + 'stream\n'.length : head.indexOf(OBJECT_END);
    const [, length] = form.exec(head.slice(0, end)) ?? refuse();
    at += end;
    if (isStream) {
      const content = at;
      at += Number(length);
      if (index === 4 && !DRAWING.test(text(content, at))) refuse();
      expect(STREAM_END);
    }
    expect(OBJECT_END);
  }
  const table = at;
  expect(`xref\n0 ${OBJECTS.length + 1}\n0000000000 65535 f \n`);
  for (const place of places) expect(`${String(place).padStart(10, '0')} 00000 n \n`);
  expect(`trailer\n<< /Size ${OBJECTS.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  if (at !== bytes.length) refuse();
}
