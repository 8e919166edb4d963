import type { WindowBox } from './region-choice';
import { styledElement, styleElement } from './style-element';

/** The frame around what is chosen, the dimmed rest, and a line that says what to do. */
export interface ChoiceFrame {
  /** Shows the frame around a rectangle in CSS pixels of the window, with a few words at its edge; `null` takes it away. */
  readonly show: (box: WindowBox | null, words?: string) => void;
}

const FONT = '500 13px/18px system-ui, sans-serif';
const WORDS = { display: 'block', position: 'absolute', font: FONT, color: '#fff', background: '#1b1d29', 'border-radius': '6px', 'white-space': 'nowrap', 'pointer-events': 'none' };
/** A line in the middle that says what to do. */
export const HINT = { ...WORDS, left: '50%', transform: 'translateX(-50%)', padding: '7px 14px', width: 'max-content', 'max-width': 'min(800px, calc(100vw - 64px))', 'white-space': 'normal', 'text-align': 'center', 'text-wrap': 'balance', 'box-shadow': '0 0 0 1px rgb(255 255 255 / 45%), 0 6px 20px rgb(0 0 0 / 35%)' };
/** Room that the words need above or below the frame. */
const ROOM = 30;

/** Draws into an overlay's layer. `hint` says what the keys do; it keeps out of the pointer's way. */
export function createChoiceFrame(layer: HTMLElement, hint: string): ChoiceFrame {
  const frame = styledElement({ display: 'none', position: 'absolute', 'box-sizing': 'border-box', outline: '2px solid #7c8cff', 'box-shadow': '0 0 0 3px #fff, 0 0 0 200vmax rgb(15 16 26 / 45%)', 'pointer-events': 'none' });
  const tag = styledElement({ ...WORDS, display: 'none', padding: '3px 8px', 'font-variant-numeric': 'tabular-nums' });
  const dim = styledElement({ display: 'block', position: 'absolute', inset: '0', background: 'rgb(15 16 26 / 25%)', 'pointer-events': 'none' });
  const line = styledElement({ ...HINT, top: '16px' }, hint);
  line.role = 'status';
  layer.append(dim, frame, tag, line);

  return {
    show(box, words = '') {
      styleElement(frame, { display: box ? 'block' : 'none' });
      styleElement(tag, { display: box && words ? 'block' : 'none' });
      styleElement(dim, { display: box ? 'none' : 'block' });
      if (!box) return;
      styleElement(frame, { left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` });
      tag.textContent = words;
      const above = box.y >= ROOM;
      const inside = !above && box.y + box.h + ROOM > innerHeight;
      const top = above ? box.y - ROOM : inside ? box.y + 8 : box.y + box.h + 8;
      styleElement(tag, { left: `${Math.max(4, Math.min(box.x, innerWidth - tag.offsetWidth - 4))}px`, top: `${top}px` });
      // The line gives way to what is chosen under it.
      const low = box.y < 80 && box.y + box.h < innerHeight - 80;
      styleElement(line, low ? { top: 'auto', bottom: '16px' } : { top: '16px', bottom: 'auto' });
    },
  };
}
