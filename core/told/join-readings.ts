import { PLACE_SIZE, type PageReading } from './page-reading';

/** A reading moved by so many CSS pixels: where its picture is a part of a larger one, or of which it shows a part. */
export function shiftReading(reading: PageReading, dx: number, dy: number): PageReading {
  const places = reading.places.map((value, i) => (i % PLACE_SIZE === 0 ? value + dx : i % PLACE_SIZE === 1 ? value + dy : value));
  const fields = reading.fields.map((field) => ({ ...field, box: { ...field.box, x: field.box.x + dx, y: field.box.y + dy } }));
  return { ...reading, places, fields };
}

/** Readings of parts of one picture as one. What stands in two of them, in the same place, is told once. */
export function joinReadings(readings: readonly PageReading[]): PageReading {
  const texts: string[] = [];
  const places: number[] = [];
  const seen = new Set<string>();
  let [styles, blocks] = [0, 0];
  for (const reading of readings) {
    let most = 0;
    reading.texts.forEach((text, i) => {
      const [x = 0, y = 0, w = 0, h = 0, style = 0, block = 0, flags = 0] = reading.places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
      most = Math.max(most, block + 1);
      const key = `${Math.round(x)} ${Math.round(y)} ${text}`;
      if (seen.has(key)) return;
      seen.add(key);
      texts.push(text);
      places.push(x, y, w, h, styles + style, blocks + block, flags);
    });
    styles += reading.styles.length;
    blocks += most;
  }
  return { texts, places, styles: readings.flatMap((reading) => reading.styles), fields: readings.flatMap(({ fields }) => fields), complete: readings.every(({ complete }) => complete) };
}
