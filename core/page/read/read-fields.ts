import { MOST_FIELDS, MOST_TEXT } from '../../told/limits';
import type { PageField } from '../../told/page-reading';
import { readControlText, type TextControl } from './control-text';
import type { ElementStyles } from './element-styles';
import { headTexts, labelTexts } from './label-texts';
import { isOfPerson } from './structured-data';
import { visibleInside } from './visible-box';
import { isInWindow, type WordList } from './word-list';

/** Inputs that show no text of their own making. */
const WITHOUT_TEXT = new Set(['hidden', 'submit', 'button', 'reset', 'checkbox', 'radio', 'range', 'color', 'file', 'image']);
/** What may show text that is no text of the page. */
const PICTURES = 'img, svg, canvas, video, picture, object, embed, iframe';
/** Elements of text that may be marked by what is around them. */
const CELLS = new Set(['td', 'dd']);

/** Puts what a page says of its values on a list, with the words of its controls. */
export class FieldReader {
  readonly fields: PageField[] = [];

  constructor(
    private readonly styles: ElementStyles,
    private readonly words: WordList,
  ) {}

  /** @param textSeen whether text in it may be seen: where not, only controls and what holds pictures count. */
  read(element: Element, textSeen: boolean): void {
    if (this.fields.length >= MOST_FIELDS || !(element instanceof HTMLElement)) return;
    switch (element.localName) {
      case 'input':
      case 'textarea':
      case 'select':
        return this.readControl(element as TextControl);
      case 'a':
        return this.readLink(element as HTMLAnchorElement);
      default:
        if (!textSeen && element.querySelector(PICTURES) === null) return;
        if (element.hasAttribute('itemprop')) this.addMark(element, isName(element) ? 'person' : '', element.getAttribute('itemprop') ?? '');
        else if (CELLS.has(element.localName) || element.getAttribute('role') === 'gridcell' || element.getAttribute('role') === 'cell') this.addMark(element, '', '');
    }
  }

  private readControl(control: TextControl): void {
    if (WITHOUT_TEXT.has(control.type) || !isInWindow(control.getBoundingClientRect()) || !this.styles.of(control).visible) return;
    // A password is nobody's business: that there is one is enough.
    if (control.type === 'password') return this.addControl(control, control.value !== '', 'password');
    const value = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.label ?? '') : control.value;
    this.addControl(control, value !== '', control instanceof HTMLInputElement ? control.type : control.localName);
    const shown = value === '' && !(control instanceof HTMLSelectElement) ? control.placeholder : value;
    // Of a field that shows dots, that it is there is enough too.
    if (shown !== '' && this.styles.of(control).shown) readControlText(control, shown, this.styles, this.words);
  }

  private readLink(link: HTMLAnchorElement): void {
    const scheme = /^(mailto|tel):/i.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    if (scheme) this.addMark(link, scheme, link.getAttribute('itemprop') ?? '');
    else if (link.hasAttribute('itemprop')) this.addMark(link, '', link.getAttribute('itemprop') ?? '');
  }

  private addControl(control: HTMLElement, filled: boolean, type: string): void {
    const box = visibleInside(control);
    if (!box || !this.styles.of(control).visible) return;
    const names = [control.getAttribute('name') ?? '', control.id, control.getAttribute('data-testid') ?? ''].filter((name) => name !== '').map(cut);
    const autocomplete = cut(control.getAttribute('autocomplete') ?? '');
    this.fields.push({ kind: 'control', box, filled, autocomplete, type, names, labels: labelTexts(control).map(cut), property: cut(control.getAttribute('itemprop') ?? '') });
  }

  private addMark(element: HTMLElement, type: string, property: string): void {
    const rect = element.getBoundingClientRect();
    if (!isInWindow(rect) || !this.styles.of(element).shown) return;
    const labels = headTexts(element).map(cut);
    if (type === '' && property === '' && labels.length === 0) return;
    const box = { x: rect.x, y: rect.y, w: rect.width, h: rect.height };
    this.fields.push({ kind: 'mark', box, filled: true, autocomplete: '', type, names: [], labels, property: cut(property) });
  }
}

/** Everything has a name: that of a person is somebody's. */
function isName(element: HTMLElement): boolean {
  return element.getAttribute('itemprop') === 'name' && isOfPerson(element);
}

function cut(text: string): string {
  return text.slice(0, MOST_TEXT);
}
