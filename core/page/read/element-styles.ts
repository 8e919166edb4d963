import { TEXT_TRANSFORMS, type TextStyle, type TextTransform } from '../../told/page-reading';
import { elementAround } from './shadow-root';

/** What an element's style says of the text in it. */
export interface ElementStyle {
  /** Index among `ElementStyles.styles`. */
  readonly index: number;
  /** It can be seen, as far as its style tells. */
  readonly visible: boolean;
  /** Text in it can be seen as it is, and not as the dots of a password. */
  readonly shown: boolean;
  /** Number of the paragraph, cell or button that it stands in. */
  readonly block: number;
  /** The pointer goes through it. */
  readonly untouchable: boolean;
  /** It is drawn so many times larger than it is laid out; 0 where it is turned, skewed or stretched. */
  readonly scale: number;
  readonly opacity: number;
}

/** Fainter text is not seen. */
const LEAST_OPACITY = 0.05;

const ROOT: ElementStyle = { index: 0, visible: true, shown: true, block: 0, untouchable: false, scale: 1, opacity: 1 };

/** Styles of elements, each looked up once. */
export class ElementStyles {
  /** All that were met, each once. */
  readonly styles: TextStyle[] = [];
  private readonly known = new Map<Element, ElementStyle>();
  private readonly indexes = new Map<string, number>();
  private blocks = 0;

  of(element: Element): ElementStyle {
    const known = this.known.get(element);
    if (known) return known;
    const around = elementAround(element);
    const style = this.read(element, around ? this.of(around) : ROOT);
    this.known.set(element, style);
    return style;
  }

  private read(element: Element, outer: ElementStyle): ElementStyle {
    const css = getComputedStyle(element);
    const opacity = outer.opacity * Number(css.opacity);
    const scale = outer.scale * scaleOf(css);
    const isInline = css.display === 'inline' || css.display === 'contents' || css.display.startsWith('ruby');
    const visible = css.visibility === 'visible' && opacity >= LEAST_OPACITY;
    return {
      index: this.indexOf(textStyle(element, css, scale)),
      visible,
      shown: visible && isPlain(css),
      block: isInline ? outer.block : ++this.blocks,
      untouchable: css.pointerEvents === 'none',
      scale,
      opacity,
    };
  }

  private indexOf(style: TextStyle): number {
    const key = JSON.stringify(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

/** How text is drawn in an element, with its own style already looked up. */
function textStyle(element: Element, css: CSSStyleDeclaration, scale: number): TextStyle {
  const zoom = (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
  const isAcross = css.writingMode === 'horizontal-tb' && css.unicodeBidi !== 'bidi-override' && css.unicodeBidi !== 'isolate-override';
  const transform = TEXT_TRANSFORMS.find((name) => name === css.textTransform) ?? 'none';
  return {
    face: `${css.fontStyle} ${css.fontVariantCaps === 'small-caps' ? 'small-caps' : 'normal'} ${css.fontWeight}`.slice(0, 100),
    family: css.fontFamily.slice(0, 1000),
    size: isAcross ? number(css.fontSize) * scale * zoom : 0,
    spacing: number(css.letterSpacing) * scale * zoom,
    transform: transform satisfies TextTransform,
  };
}

/** Letters are shown as they are, and not as the dots of a password. */
function isPlain(css: CSSStyleDeclaration): boolean {
  const security = css.getPropertyValue('-webkit-text-security');
  return security === '' || security === 'none';
}

/** How much larger an element is drawn by its own transforms; 0 where more is done to it than that. */
function scaleOf(css: CSSStyleDeclaration): number {
  if (css.rotate !== 'none' && css.rotate !== '0deg') return 0;
  const [across = 1, down = across] = css.scale === 'none' ? [] : css.scale.split(' ').map(Number);
  const matrix = css.transform === 'none' ? null : new DOMMatrix(css.transform);
  const isUpright = !matrix || (matrix.is2D && Math.abs(matrix.b) < 1e-6 && Math.abs(matrix.c) < 1e-6);
  const [x, y] = [across * (matrix?.a ?? 1), down * (matrix?.d ?? 1)];
  return isUpright && x > 0 && Math.abs(x - y) < 1e-3 * x ? x : 0;
}

function number(length: string): number {
  return Number.parseFloat(length) || 0;
}
