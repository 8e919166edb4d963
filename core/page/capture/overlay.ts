import { twoFrames } from './frames';
import { styleElement, styledElement } from './style-element';

/** What is drawn over a page while something of it is chosen. */
export interface Overlay {
  /** Holds what is drawn: the page's scripts and rules do not reach into it. */
  readonly layer: HTMLElement;
  /** Whether an element is the overlay itself, as the page sees it. */
  readonly isOverlay: (element: Element) => boolean;
  /** Takes it away and waits until it is on no picture. */
  readonly remove: () => Promise<void>;
}

/** In place of a cursor: the pointer goes through the layer to the page. */
export const THROUGH = 'through';

/** How often an overlay that the page removes comes again: a page that will not have it, gets its way. */
const MAX_RETURNS = 40;

const HOST = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
  'pointer-events': 'auto',
  'user-select': 'none',
  'touch-action': 'none',
  'z-index': '2147483647',
};

/**
 * Lays a transparent layer over the whole window, above everything, in a closed shadow root. `onLost`
 * is called where the page keeps removing it.
 */
export function createOverlay(cursor: string, onLost: () => void): Overlay {
  const host = document.createElement('div');
  const pointer = cursor === THROUGH ? { 'pointer-events': 'none' } : { cursor };
  styleElement(host, { ...HOST, ...pointer });
  host.popover = 'manual';
  const layer = styledElement({ display: 'block', position: 'absolute', inset: '0', ...pointer });
  host.attachShadow({ mode: 'closed' }).append(layer);
  let returns = 0;

  function show(): void {
    // What a modal dialog of the page does not contain can be neither seen above it nor clicked.
    const modal = [...document.querySelectorAll(':modal')].findLast((element) => !element.contains(host));
    (modal ?? document.documentElement).append(host);
    host.showPopover();
  }

  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    returns++;
    if (returns <= MAX_RETURNS) show();
    else onLost();
  });
  show();
  watcher.observe(document, { childList: true, subtree: true });

  return {
    layer,
    isOverlay: (element) => element === host,
    async remove() {
      watcher.disconnect();
      host.remove();
      await twoFrames();
    },
  };
}
