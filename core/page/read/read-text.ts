import type { ElementStyle, ElementStyles } from './element-styles';
import { isInWindow, type Rect, type WordList } from './word-list';

/** Longer texts are looked at in parts, of which few are in the window. */
const PART = 400;
const WORD = /\S{1,300}/g;

/** Puts the words of texts that lie in the window on a list. */
export class TextReader {
  private readonly range = document.createRange();
  /** The last text ended in a letter, and not in white space. */
  private isOpen = false;

  constructor(
    private readonly styles: ElementStyles,
    private readonly words: WordList,
  ) {}

  /** Whether any text of these siblings and of what lies between them is in the window, whatever boxes stand around it. */
  maySee(first: ChildNode, last: ChildNode): boolean {
    this.range.setStartBefore(first);
    this.range.setEndAfter(last);
    // The rectangle around all texts in it, wherever they stand.
    const seen = isInWindow(this.range.getBoundingClientRect());
    if (!seen) this.isOpen = false;
    return seen;
  }

  read(text: Text, parent: Element, root: Document | ShadowRoot): void {
    const { data } = text;
    if (data.trim() === '') {
      this.isOpen &&= data === '';
      return;
    }
    this.range.selectNodeContents(text);
    const rect = this.range.getBoundingClientRect();
    const style = isInWindow(rect) ? this.styles.of(parent) : null;
    if (style?.shown) {
      const isLong = data.length > 2 * PART && !(rect.height < 2 * innerHeight && rect.width < 2 * innerWidth);
      const parts = isLong ? this.partsInWindow(text) : [[0, data.length] as const];
      for (const [start, end] of parts) this.readPart(text, start, end, style, new HitTest(parent, root, style));
    }
    this.isOpen = !/\s$/.test(data);
  }

  /** Stretches of a long text that reach into the window, cut between words where there are any. */
  private *partsInWindow(text: Text): Generator<readonly [number, number]> {
    const { data } = text;
    for (let start = 0; start < data.length; ) {
      let end = Math.min(start + PART, data.length);
      const space = data.slice(end, end + PART).search(/\s/);
      end = space < 0 ? Math.min(end + PART, data.length) : end + space;
      this.range.setStart(text, start);
      this.range.setEnd(text, end);
      if (isInWindow(this.range.getBoundingClientRect())) yield [start, end];
      start = end;
    }
  }

  private readPart(text: Text, from: number, to: number, style: ElementStyle, hits: HitTest): void {
    const part = text.data.slice(from, to);
    for (const { 0: word, index } of part.matchAll(WORD)) {
      const start = from + index;
      const before = start > 0 ? text.data.charAt(start - 1) : '';
      let glued = start === 0 ? this.isOpen : !/\s/.test(before);
      for (const { rect, length, at } of this.piecesOf(text, start, word.length)) {
        if (isInWindow(rect)) {
          this.words.add(word.slice(at, at + length), rect, { style: style.index, block: style.block, glued, topmost: hits.isOnTop(rect) });
        }
        glued = true;
      }
    }
  }

  /** A word in one piece, or broken over lines in several. */
  private *piecesOf(text: Text, start: number, length: number): Generator<{ rect: Rect; at: number; length: number }> {
    this.range.setStart(text, start);
    this.range.setEnd(text, start + length);
    const rects = this.range.getClientRects();
    const [first] = rects;
    if (!first) return;
    if (rects.length === 1 || [...rects].every((rect) => Math.abs(rect.y - first.y) < 1)) {
      yield { rect: rects.length === 1 ? first : this.range.getBoundingClientRect(), at: 0, length };
      return;
    }
    let at = 0;
    let line: { x: number; y: number; width: number; height: number } | null = null;
    for (let i = 0; i <= length; i++) {
      let letter: Rect | undefined;
      if (i < length) {
        this.range.setStart(text, start + i);
        this.range.setEnd(text, start + i + 1);
        [letter] = this.range.getClientRects();
        if (!letter) continue;
      }
      if (line && letter && Math.abs(letter.y - line.y) < 1) {
        const right: number = Math.max(line.x + line.width, letter.x + letter.width);
        line.x = Math.min(line.x, letter.x);
        line.width = right - line.x;
        continue;
      }
      if (line) yield { rect: line, at, length: i - at };
      at = i;
      line = letter ? { x: letter.x, y: letter.y, width: letter.width, height: letter.height } : null;
    }
  }
}

/** Whether anything lies over the text of one element; each line is tried once. */
class HitTest {
  private readonly lines = new Map<number, boolean>();

  constructor(
    private readonly parent: Element,
    private readonly root: Document | ShadowRoot,
    private readonly style: ElementStyle,
  ) {}

  isOnTop(rect: Rect): boolean {
    const line = Math.round(rect.y) * 4096 + Math.floor(rect.x / 256);
    const known = this.lines.get(line);
    if (known !== undefined) return known;
    const onTop = this.ask(rect);
    this.lines.set(line, onTop);
    return onTop;
  }

  private ask({ x, y, width, height }: Rect): boolean {
    const hit = this.root.elementFromPoint(clamp(x + width / 2, innerWidth), clamp(y + height / 2, innerHeight));
    if (!hit) return false;
    return this.parent.contains(hit) || (this.style.untouchable && hit.contains(this.parent));
  }
}

function clamp(value: number, end: number): number {
  return Math.min(Math.max(value, 0), end - 1);
}
