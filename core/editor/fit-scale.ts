import type { Size } from '../image/geometry';

/** A picture this many times longer than its window is not shown whole, but across its shorter side. */
const LONG = 3;

/** Room that a picture is shown in, in CSS pixels. */
export interface Room {
  readonly w: number;
  readonly h: number;
}

/** CSS pixels for one image pixel at which the whole picture is in sight; never larger than it is. */
export function wholeScale(size: Size, room: Room): number {
  return Math.min(room.w / size.width, room.h / size.height, 1);
}

/**
 * CSS pixels for one image pixel at which a picture is first shown: whole, unless it is so long
 * (a page from top to bottom, a panorama) that nothing could be told apart; then it fills the window
 * across and is scrolled along. Never larger than it is.
 */
export function firstScale(size: Size, room: Room): number {
  const whole = wholeScale(size, room);
  const across = Math.min(Math.max(room.w / size.width, room.h / size.height), 1);
  return across > LONG * whole ? across : whole;
}
