/** Style rules of the extension in a page, outside of its markup where the browser lets them be. */
export class PageRules {
  private readonly sheet = new CSSStyleSheet();
  private readonly roots = new Set<Document | ShadowRoot>();
  /** Firefox keeps sheets of content scripts away from pages: there an element stands in each root. */
  private readonly elements = new Map<Document | ShadowRoot, HTMLStyleElement>();
  private css = '';

  /** Replaces the rules, wherever they are at work. */
  write(css: string): void {
    this.css = css;
    this.sheet.replaceSync(css);
    for (const element of this.elements.values()) element.textContent = css;
  }

  /** Puts them to work in a document or a shadow root. */
  putIn(root: Document | ShadowRoot): void {
    this.roots.add(root);
    try {
      if (!root.adoptedStyleSheets.includes(this.sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    } catch {
      const element = this.elements.get(root) ?? document.createElement('style');
      element.textContent = this.css;
      this.elements.set(root, element);
      (root instanceof Document ? root.documentElement : root).append(element);
    }
  }

  /** Takes them away everywhere. */
  remove(): void {
    for (const root of this.roots) {
      this.elements.get(root)?.remove();
      if (!this.elements.has(root)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    }
    this.roots.clear();
    this.elements.clear();
  }
}
