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
  const scale = style.scale * ((control as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1);
  const px = (length: string): number => Number.parseFloat(length) || 0;
  // Not `clientLeft` and the like, which are whole numbers: zoomed, hardly anything is.
  const left = px(css.borderLeftWidth) + px(css.paddingLeft) + (control instanceof HTMLSelectElement ? Math.floor(SELECT_INDENT * devicePixelRatio) / devicePixelRatio : 0);
  const top = px(css.borderTopWidth) + px(css.paddingTop);
  const width = rect.width / scale - left - px(css.paddingRight) - px(css.borderRightWidth);
  const height = rect.height / scale - top - px(css.paddingBottom) - px(css.borderBottomWidth);
  const { ascent, descent } = pen;
  const isArea = control instanceof HTMLTextAreaElement;
  const letters = ascent + descent;
  // A line of one is never lower than its letters.
  const lineHeight = isArea ? px(css.lineHeight) || letters : Math.max(px(css.lineHeight), letters);
  // Browsers leave whole pixels of the screen over letters; what is left of one goes below them.
  const over = Math.floor(((lineHeight - letters) / 2) * devicePixelRatio) / devicePixelRatio;
  const firstTop = over + (isArea ? top : top + (height - lineHeight) / 2);
  const lines = isArea ? wrapped(text.slice(0, MOST_LETTERS), control.clientWidth - px(css.paddingLeft) - px(css.paddingRight), pen) : [text.slice(0, 1000)];
  const onTop = isOnTop(control, rect, style.untouchable);

  lines.forEach((line, i) => {
    const free = width - pen.widthOf(line);
    const indent = css.textAlign === 'center' ? free / 2 : css.textAlign === 'right' || css.textAlign === 'end' ? free : 0;
    const x = left + Math.max(0, indent) - control.scrollLeft;
    const y = firstTop + i * lineHeight - control.scrollTop;
    if (y + lineHeight < 0 || y > control.offsetHeight) return;
    for (const { 0: word, index } of line.matchAll(/\S{1,300}/g)) {
      const from = x + pen.widthOf(line.slice(0, index));
      const place = { x: rect.x + from * scale, y: rect.y + y * scale, width: pen.widthOf(word) * scale, height: letters * scale };
      // What is scrolled out of the control is not seen.
      if (from + pen.widthOf(word) < control.clientLeft || from > control.clientLeft + control.clientWidth) continue;
      words.add(word, place, { style: style.index, block: style.block, glued: false, topmost: onTop });
    }
  });
}

/** What a closed list of options is set in from its padding, in CSS pixels; whole pixels of the screen of that. */
const SELECT_INDENT = 4;

/** Measures text as a control lays it out, in CSS pixels. */
interface Pen {
  /** What a line reaches above and below its base line. */
  readonly ascent: number;
  readonly descent: number;
  widthOf(text: string): number;
}

/**
 * A pen in the font of a control. It measures at the size at which letters come to the screen: there browsers round what a
 * font reaches up and down, and not in CSS pixels, which differ from it under zoom.
 */
function penFor(control: TextControl): Pen | null {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return null;
  const css = getComputedStyle(control);
  const zoom = devicePixelRatio;
  canvas.font = `${css.fontStyle} ${css.fontWeight} ${(Number.parseFloat(css.fontSize) || 0) * zoom}px ${css.fontFamily}`;
  canvas.letterSpacing = css.letterSpacing === 'normal' ? '0px' : `${(Number.parseFloat(css.letterSpacing) || 0) * zoom}px`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('x');
  return { ascent: Math.round(fontBoundingBoxAscent) / zoom, descent: Math.round(fontBoundingBoxDescent) / zoom, widthOf: (text) => canvas.measureText(text).width / zoom };
}

/** Lines of a text area, broken where the next word does not fit. */
function wrapped(text: string, width: number, pen: Pen): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of paragraph.match(/\S+\s*|\s+/g) ?? []) {
      if (line !== '' && pen.widthOf((line + piece).trimEnd()) > width) {
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
