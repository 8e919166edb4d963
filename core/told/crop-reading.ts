import { shiftReading } from './join-readings';
import { PLACE_SIZE, type PageReading, type PlainBox } from './page-reading';

/** What floating point and rounded layouts add to a box is no text beside it, in CSS pixels. */
const ROUNDING = 1;

/**
 * What a reading tells of one part of the window, which becomes a picture of its own: places count
 * from the part's corner. Words that lie in it only in part are left to the picture, as they say
 * something that it does not show; fields are cut at its edges.
 */
export function cropReading(reading: PageReading, area: PlainBox): PageReading {
  const kept = reading.texts.flatMap((text, i) => {
    const place = reading.places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
    const [x = 0, y = 0, w = 0, h = 0] = place;
    const inside = x >= area.x - ROUNDING && y >= area.y - ROUNDING && x + w <= area.x + area.w + ROUNDING && y + h <= area.y + area.h + ROUNDING;
    return inside ? [{ text, place }] : [];
  });
  const fields = reading.fields.flatMap((field) => {
    const [left, top] = [Math.max(field.box.x, area.x), Math.max(field.box.y, area.y)];
    const [w, h] = [Math.min(field.box.x + field.box.w, area.x + area.w) - left, Math.min(field.box.y + field.box.h, area.y + area.h) - top];
    return w > 0 && h > 0 ? [{ ...field, box: { x: left, y: top, w, h } }] : [];
  });
  return shiftReading({ ...reading, texts: kept.map(({ text }) => text), places: kept.flatMap(({ place }) => place), fields }, -area.x, -area.y);
}
