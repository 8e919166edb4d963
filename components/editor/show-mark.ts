/** Scrolls the picture to the first mark that fits the selector. */
export function showMark(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', inline: 'center' });
}
