import { PageRules } from './page-rules';

/** Marks fields, and frames of other sites, whose display is hidden. */
export const FIELD_MARK = 'data-umbra-hidden';

const FIELDS = `[${FIELD_MARK}]{-webkit-text-security:disc!important;caret-color:auto}select[${FIELD_MARK}]{color:transparent!important;text-shadow:none!important}:is(iframe,frame)[${FIELD_MARK}]{opacity:0!important}`;

/** A box in place of what a picture shows. Its own pixels are moved out of it. */
const PICTURES =
  'img,video,picture>img,input[type=image]{object-position:-99999px 0!important;object-fit:none!important;background:#000!important}canvas,svg,embed,object{opacity:0!important}*,*::before,*::after{background-image:none!important;border-image:none!important;list-style-image:none!important;mask-image:none!important}';

/** Style rules that cover without changing the page's own elements. */
export class CoverSheet {
  private readonly rules = new PageRules();
  private readonly selectors: string[] = [];
  private shown = false;

  /** Whether pictures are covered. */
  get pictures(): boolean {
    return this.shown;
  }

  set pictures(on: boolean) {
    this.shown = on;
    this.write();
  }

  /** Puts the rules to work in a document or a shadow root. */
  coverIn(root: Document | ShadowRoot): void {
    this.write();
    this.rules.putIn(root);
  }

  /** Covers what matches a selector. */
  add(selector: string): void {
    this.selectors.push(selector);
    this.write();
  }

  /** Takes all rules away. */
  remove(): void {
    this.rules.remove();
    this.selectors.length = 0;
    this.shown = false;
  }

  private write(): void {
    const covered = this.selectors.map((selector) => `${selector}{background:#000!important;color:#000!important;border-color:#000!important}${selector} *{visibility:hidden!important}${selector}:is(img,video,canvas,svg,iframe){opacity:0!important}`);
    this.rules.write([FIELDS, ...(this.shown ? [PICTURES] : []), ...covered].join('\n'));
  }
}
