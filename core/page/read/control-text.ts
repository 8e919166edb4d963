import type { ElementStyles } from './element-styles';
import type { WordList } from './word-list';

/** A control whose text is no text of the page's tree. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Longest text that is laid out: no window shows more. */
const MOST_LETTERS = 20_000;

/**
 * Puts the words that a control shows on the list, where they should stand. The browser tells no places inside a control,
 * so that they are computed as it lays them out; where that is wrong, the picture disagrees and they do not count.
 */
export function readControlText(control: TextControl, text: string, styles: ElementStyles, words: WordList): void {
  const style = styles.of(control);
  const drawn = styles.styles[style.index];
  const pen = penFor(control);
  if (!drawn || !pen || drawn.size === 0) return;
  const css = getComputedStyle(control);
  const rect = control.getBoundingClientRect();
  const scale = rect.width / control.offsetWidth || 1;
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const left = control.clientLeft + px(css.paddingLeft) + (control instanceof HTMLSelectElement ? SELECT_INDENT : 0);
  const top = control.clientTop + px(css.paddingTop);
  const width = control.clientWidth - px(css.paddingLeft) - px(css.paddingRight);
  const height = control.clientHeight - px(css.paddingTop) - px(css.paddingBottom);
  const letters = pen.measureText('x');
  const [ascent, descent] = [Math.round(letters.fontBoundingBoxAscent), Math.round(letters.fontBoundingBoxDescent)];
  const isArea = control instanceof HTMLTextAreaElement;
  const lineHeight = px(css.lineHeight) || ascent + descent;
  const firstTop = isArea ? top + (lineHeight - ascent - descent) / 2 : top + (height - ascent - descent) / 2;
  const lines = isArea ? wrapped(text.slice(0, MOST_LETTERS), width, pen) : [text.slice(0, 1000)];
  const onTop = isOnTop(control, rect, style.untouchable);

  lines.forEach((line, i) => {
    const free = width - pen.measureText(line).width;
    const indent = css.textAlign === 'center' ? free / 2 : css.textAlign === 'right' || css.textAlign === 'end' ? free : 0;
    const x = left + Math.max(0, indent) - control.scrollLeft;
    const y = firstTop + i * lineHeight - control.scrollTop;
    if (y + lineHeight < 0 || y > control.offsetHeight) return;
    for (const { 0: word, index } of line.matchAll(/\S{1,300}/g)) {
      const from = x + pen.measureText(line.slice(0, index)).width;
      const place = { x: rect.x + from * scale, y: rect.y + y * scale, width: pen.measureText(word).width * scale, height: (ascent + descent) * scale };
      // What is scrolled out of the control is not seen.
      if (from + pen.measureText(word).width < control.clientLeft || from > control.clientLeft + control.clientWidth) continue;
      words.add(word, place, { style: style.index, block: style.block, glued: false, topmost: onTop });
    }
  });
}

/** What a closed list of options is set in from its padding, in CSS pixels. */
const SELECT_INDENT = 4;

/** A canvas that nobody sees, set to the font of a control. */
function penFor(control: TextControl): OffscreenCanvasRenderingContext2D | null {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return null;
  const css = getComputedStyle(control);
  pen.font = `${css.fontStyle} ${css.fontWeight} ${css.fontSize} ${css.fontFamily}`;
  pen.letterSpacing = css.letterSpacing === 'normal' ? '0px' : css.letterSpacing;
  return pen;
}

/** Lines of a text area, broken where the next word does not fit. */
function wrapped(text: string, width: number, pen: OffscreenCanvasRenderingContext2D): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of paragraph.match(/\S+\s*|\s+/g) ?? []) {
      if (line !== '' && pen.measureText((line + piece).trimEnd()).width > width) {
        lines.push(line);
        line = '';
      }
      line += piece;
    }
    return [...lines, line];
  });
}

function isOnTop(control: TextControl, rect: DOMRect, untouchable: boolean): boolean {
  const root = control.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(Math.min(Math.max(rect.x + rect.width / 2, 0), innerWidth - 1), Math.min(Math.max(rect.y + rect.height / 2, 0), innerHeight - 1));
  return hit === control || (untouchable && hit?.contains(control) === true);
}
