import { MOST_TEXT, MOST_WORDS } from '../../told/limits';
import { GLUED, TOPMOST } from '../../told/page-reading';

/** A rectangle as the browser gives it. */
export type Rect = Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>;

/** What is known of a word beside its text and place. */
export interface WordFacts {
  readonly style: number;
  readonly block: number;
  readonly glued: boolean;
  readonly topmost: boolean;
}

/** Words on their way out of the page, in the flat form of a reading. */
export class WordList {
  readonly texts: string[] = [];
  readonly places: number[] = [];

  get isFull(): boolean {
    return this.texts.length >= MOST_WORDS;
  }

  add(text: string, { x, y, width, height }: Rect, { style, block, glued, topmost }: WordFacts): void {
    if (this.isFull || text.length > MOST_TEXT) return;
    this.texts.push(text);
    this.places.push(round(x), round(y), round(width), round(height), style, block, (glued ? GLUED : 0) | (topmost ? TOPMOST : 0));
  }
}

/** A hundredth of a pixel is more than anybody sees. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether any of it lies in the window. */
export function isInWindow({ x, y, width, height }: Rect): boolean {
  return width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
}
