import { z } from '../zod';
import { MOST_FIELDS, MOST_TEXT, MOST_WORDS } from './limits';
import { FIELD_KINDS, PLACE_SIZE, TEXT_TRANSFORMS, type PageField, type PageReading, type PlainBox, type TextStyle } from './page-reading';

/** What one frame tells, in CSS pixels of that frame. */
export interface FrameReading extends PageReading {
  /** Index of each frame on the way from the top window to this one, each among the frames of its window; empty for the top window. */
  readonly path: readonly number[];
  readonly frames: readonly ChildFrame[];
}

/** A frame inside a frame, as it is seen from there. */
export interface ChildFrame {
  /** Index among the frames of its window. */
  readonly index: number;
  /** Where its window lies, and how much larger it is drawn than it is laid out. */
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** The part of it that can be seen. */
  readonly visible: PlainBox;
}

const MOST_FRAMES = 500;
const MOST_STYLES = 5000;

const text = z.string().check(z.maxLength(MOST_TEXT));
const finite = z.number().check(z.refine((value) => Number.isFinite(value)));
const index = z.int().check(z.minimum(0));
const box: z.ZodMiniType<PlainBox> = z.object({ x: finite, y: finite, w: finite, h: finite });

const style: z.ZodMiniType<TextStyle> = z.object({
  face: text,
  family: z.string().check(z.maxLength(1000)),
  size: finite.check(z.minimum(0)),
  spacing: finite,
  transform: z.enum(TEXT_TRANSFORMS),
});

const field: z.ZodMiniType<PageField> = z.object({
  kind: z.enum(FIELD_KINDS),
  box,
  filled: z.boolean(),
  autocomplete: text,
  type: text,
  names: z.array(text).check(z.maxLength(8)),
  labels: z.array(text).check(z.maxLength(8)),
  property: text,
});

/** What an injected function must have returned. It ran where a page could have tampered with what it read, if not with the function. */
export const frameReadingSchema: z.ZodMiniType<FrameReading> = z
  .object({
    texts: z.array(text).check(z.maxLength(MOST_WORDS)),
    places: z.array(finite),
    styles: z.array(style).check(z.maxLength(MOST_STYLES)),
    fields: z.array(field).check(z.maxLength(MOST_FIELDS)),
    complete: z.boolean(),
    path: z.array(index).check(z.maxLength(20)),
    frames: z.array(z.object({ index, x: finite, y: finite, scaleX: finite, scaleY: finite, visible: box })).check(z.maxLength(MOST_FRAMES)),
  })
  .check(z.refine(({ texts, places }) => places.length === texts.length * PLACE_SIZE));
