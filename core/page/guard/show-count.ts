import { important } from './important';

/** A small number beside a field. */
export interface CountBubble {
  /** Shows it at a field's upper corner. */
  show(field: HTMLElement, count: number): void;
  hide(): void;
}

/** A number that says how much of a typed text looks personal; pressed, it calls back. The page sees an empty element. */
export function showCount(document: Document, label: () => string, onPress: () => void): CountBubble {
  let host: HTMLElement | null = null;
  let beside: HTMLElement | null = null;
  const button = document.createElement('button');
  button.style.cssText =
    'all:initial;display:grid;place-items:center;min-width:20px;height:20px;padding:0 6px;box-sizing:border-box;border:1px solid #fff;border-radius:10px;background:#92400e;color:#fff;font:600 12px/1 system-ui,sans-serif;cursor:pointer;box-shadow:0 1px 3px rgb(0 0 0/30%)';
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  button.addEventListener('pointerdown', (event) => event.preventDefault());

  const place = (): void => {
    if (!host || !beside) return;
    const { right, top, width } = beside.getBoundingClientRect();
    host.style.cssText = important(
      `all:initial;position:fixed;left:${Math.round(right - 26)}px;top:${Math.round(top - 10)}px;margin:0;padding:0;border:0;background:none;z-index:2147483646;display:${beside.isConnected && width > 0 ? 'block' : 'none'};`,
    );
  };
  globalThis.addEventListener('scroll', place, { capture: true, passive: true });
  globalThis.addEventListener('resize', place, { passive: true });

  return {
    show(field, count) {
      beside = field;
      button.textContent = String(count);
      button.title = label();
      button.setAttribute('aria-label', `${count} ${label()}`);
      if (!host) {
        host = document.createElement('div');
        host.attachShadow({ mode: 'closed' }).append(button);
      }
      if (!host.isConnected) document.documentElement.append(host);
      place();
    },
    hide() {
      host?.remove();
      beside = null;
    },
  };
}
