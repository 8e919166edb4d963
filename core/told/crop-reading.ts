import { shiftReading } from './join-readings';
import { PLACE_SIZE, type PageReading, type PlainBox } from './page-reading';

/** What floating point and rounded layouts add to a box is no text beside it, in CSS pixels. */
const ROUNDING = 1;

/** Less than this of a word shows no letter, in CSS pixels. */
const LEAST_SEEN = 3;

/**
 * What a reading tells of one part of the window, which becomes a picture of its own: places count
 * from the part's corner; fields are cut at its edges.
 *
 * @param cut words at the edges: `keep` them whole where nothing but this part is shown, since half a number is read
 *   as well as all of it; `drop` them where another part has them.
 */
export function cropReading(reading: PageReading, area: PlainBox, cut: 'keep' | 'drop'): PageReading {
  const least = cut === 'keep' ? LEAST_SEEN : Infinity;
  const kept = reading.texts.flatMap((text, i) => {
    const place = reading.places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
    const [x = 0, y = 0, w = 0, h = 0] = place;
    const inside = x >= area.x - ROUNDING && y >= area.y - ROUNDING && x + w <= area.x + area.w + ROUNDING && y + h <= area.y + area.h + ROUNDING;
    const seen = Math.min(x + w - area.x, area.x + area.w - x, y + h - area.y, area.y + area.h - y) >= least;
    return inside || seen ? [{ text, place }] : [];
  });
  const fields = reading.fields.flatMap((field) => {
    const [left, top] = [Math.max(field.box.x, area.x), Math.max(field.box.y, area.y)];
    const [w, h] = [Math.min(field.box.x + field.box.w, area.x + area.w) - left, Math.min(field.box.y + field.box.h, area.y + area.h) - top];
    return w > 0 && h > 0 ? [{ ...field, box: { x: left, y: top, w, h } }] : [];
  });
  return shiftReading({ ...reading, texts: kept.map(({ text }) => text), places: kept.flatMap(({ place }) => place), fields }, -area.x, -area.y);
}
