import type { ChildFrame, FrameReading } from './frame-reading';
import { PLACE_SIZE, type PageField, type PageReading, type PlainBox, type TextStyle } from './page-reading';

/** Where a frame lies in the top window. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly visible: PlainBox;
}

const EVERYWHERE: PlainBox = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };
const TOP: Place = { x: 0, y: 0, scaleX: 1, scaleY: 1, visible: EVERYWHERE };

/**
 * The readings of a page's frames as one, in CSS pixels of the top window. A frame whose place is not known, because a
 * frame around it was closed to the reader, is left out. `null` where the top window is not among them.
 */
export function joinFrames(frames: readonly FrameReading[]): PageReading | null {
  const byPath = new Map(frames.map((frame) => [frame.path.join('/'), frame]));
  if (!byPath.has('')) return null;
  const texts: string[] = [];
  const places: number[] = [];
  const styles: TextStyle[] = [];
  const fields: PageField[] = [];
  let blocks = 0;
  let complete = true;
  for (const frame of byPath.values()) {
    const place = placeOf(frame, byPath);
    if (!place) continue;
    complete &&= frame.complete;
    const firstStyle = styles.length;
    styles.push(...frame.styles.map((style) => ({ ...style, size: isEven(place) ? style.size * place.scaleY : 0, spacing: style.spacing * place.scaleX })));
    let most = 0;
    frame.texts.forEach((text, i) => {
      const [x = 0, y = 0, w = 0, h = 0, style = 0, block = 0, flags = 0] = frame.places.slice(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
      const box = movedInto(place, { x, y, w, h });
      most = Math.max(most, block + 1);
      if (!touches(box, place.visible)) return;
      texts.push(text);
      places.push(box.x, box.y, box.w, box.h, firstStyle + style, blocks + block, flags);
    });
    blocks += most;
    for (const field of frame.fields) {
      const box = common(movedInto(place, field.box), place.visible);
      if (box) fields.push({ ...field, box });
    }
  }
  return { texts, places, styles, fields, complete };
}

function placeOf({ path }: FrameReading, byPath: ReadonlyMap<string, FrameReading>): Place | null {
  let place = TOP;
  for (let depth = 0; depth < path.length; depth++) {
    const child = byPath.get(path.slice(0, depth).join('/'))?.frames.find(({ index }) => index === path[depth]);
    const next = child && within(place, child);
    if (!next) return null;
    place = next;
  }
  return place;
}

function within(outer: Place, { x, y, scaleX, scaleY, visible }: ChildFrame): Place | null {
  const corner = movedInto(outer, { x, y, w: 0, h: 0 });
  const seen = common(movedInto(outer, visible), outer.visible);
  return seen && { x: corner.x, y: corner.y, scaleX: outer.scaleX * scaleX, scaleY: outer.scaleY * scaleY, visible: seen };
}

/** Text that is stretched in one direction cannot be drawn again in its font. */
const isEven = ({ scaleX, scaleY }: Place): boolean => Math.abs(scaleX - scaleY) < 0.01 * scaleX;

function movedInto({ x, y, scaleX, scaleY }: Place, box: PlainBox): PlainBox {
  return { x: x + box.x * scaleX, y: y + box.y * scaleY, w: box.w * scaleX, h: box.h * scaleY };
}

function touches(a: PlainBox, b: PlainBox): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function common(a: PlainBox, b: PlainBox): PlainBox | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const w = Math.min(a.x + a.w, b.x + b.w) - x;
  const h = Math.min(a.y + a.h, b.y + b.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}
