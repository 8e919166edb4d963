import type { Frame, ImageBox } from '../../model';
import { Bands } from './bands';
import { bottom, gapAcross, gapDown, holds, right } from './boxes';

/** What a drawn box is by what is around and in it. */
export type FrameKind =
  /** Something is typed or chosen in it, or it is marked with a border. */
  | 'input'
  /** One of a table's grid, or of a list of rows. */
  | 'cell'
  /** Filled in a colour that stands out, or a mark in a cell. */
  | 'button'
  /** It holds other boxes. */
  | 'panel';

/** Boxes that touch are no further apart than this, in image pixels. */
const TOUCH = 4;
/** A box within another makes it a panel from this share of its area on: icons and buttons stand in inputs too. */
const PANEL_SHARE = 0.3;

/** A box in another that is hardly larger is a mark on it, such as a state in a table's cell. */
const MARK_WIDTH = 4;
const MARK_HEIGHT = 2.5;

/** The drawn boxes of an image, to be found by place. */
export class FrameIndex {
  private readonly bands: Bands<Frame>;
  private readonly kinds = new Map<Frame, FrameKind>();

  /** Those that are drawn all around, from top to bottom. */
  readonly frames: readonly Frame[];
  /** Those with no more than a line under them. */
  readonly underlined: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    this.frames = frames.filter(({ open }) => !open);
    this.underlined = frames.filter(({ open }) => open);
    this.bands = new Bands(this.frames);
  }

  /** The smallest one around the middle of a box that is no mere icon. */
  around(box: ImageBox): Frame | null {
    let best: Frame | null = null;
    for (const frame of this.bands.between(box.y, bottom(box))) {
      if (!holds(frame.box, box) || frame.box.h < 0.9 * box.h) continue;
      if (!best || area(frame.box) < area(best.box)) best = frame;
    }
    return best;
  }

  /** What a frame is. Remembered. */
  kindOf(frame: Frame): FrameKind {
    const known = this.kinds.get(frame);
    if (known) return known;
    const kind = this.judge(frame);
    this.kinds.set(frame, kind);
    return kind;
  }

  /** Frames that may reach between two heights. */
  between(top: number, below: number): ReadonlySet<Frame> {
    return this.bands.between(top, below);
  }

  private judge({ box, solid }: Frame): FrameKind {
    let isCrossed = false;
    let isMark = false;
    let over = false;
    let inner = 0;
    for (const { box: other } of this.bands.between(box.y - TOUCH, bottom(box) + TOUCH)) {
      if (other === box) continue;
      if (holds(other, box) && other.w <= MARK_WIDTH * box.w && other.h <= MARK_HEIGHT * box.h && other.h > box.h) isMark = true;
      if (holds(box, other) && area(other) < area(box) && other.y >= box.y && bottom(other) <= bottom(box)) inner += area(other);
      else if (gapAcross(box, other) < 0 && gapDown(box, other) < 0 && !holds(other, box) && !holds(box, other)) isCrossed = true;
      else if (gapAcross(box, other) < 0 && touches(gapDown(box, other)) && Math.abs(box.x - other.x) <= TOUCH && Math.abs(right(box) - right(other)) <= TOUCH) over = true;
    }
    if (inner >= PANEL_SHARE * area(box) || isCrossed) return 'panel';
    if (over) return 'cell';
    return solid || isMark ? 'button' : 'input';
  }
}

const area = ({ w, h }: ImageBox): number => w * h;
const touches = (gap: number): boolean => gap >= 0 && gap <= TOUCH;
