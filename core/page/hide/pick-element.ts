/** Lets the user point at an element and click it; `null` where they pressed Esc. The page sees none of it but an empty element. */
export async function pickElement(document: Document): Promise<Element | null> {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal } as const;
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const frame = document.createElement('div');
  frame.style.cssText = 'position:fixed;box-sizing:border-box;border:2px solid #4f46e5;background:rgb(79 70 229/18%);border-radius:3px;pointer-events:none';
  host.style.cssText = 'all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;pointer-events:none!important;z-index:2147483647!important';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  host.showPopover?.();
  let under: Element | null = null;

  try {
    return await new Promise<Element | null>((resolve) => {
      const hold = (event: Event): void => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      globalThis.addEventListener(
        'mousemove',
        (event) => {
          under = document.elementFromPoint(event.clientX, event.clientY);
          const { x, y, width, height } = under?.getBoundingClientRect() ?? new DOMRect();
          Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
        },
        options,
      );
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) globalThis.addEventListener(name, hold, options);
      globalThis.addEventListener(
        'click',
        (event) => {
          hold(event);
          if (event.isTrusted) resolve(under);
        },
        options,
      );
      globalThis.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          hold(event);
          resolve(null);
        },
        options,
      );
    });
  } finally {
    over.abort();
    host.remove();
  }
}
