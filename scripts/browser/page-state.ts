/** Where popup or editor stand, as their main element says. */
export type PageStateName = 'capturing' | 'reading' | 'done' | 'stopped' | 'failed' | 'empty';

export interface PlainBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A region as the page shows it, in image pixels. */
export interface ShownRegion extends PlainBox {
  readonly id: string;
  /** Entity, or `null` where none is named. */
  readonly type: string | null;
  readonly score: number;
  readonly source: string;
  readonly on: boolean;
}

/** What popup or editor show. */
export interface PageState {
  readonly state: PageStateName | null;
  /** Error code, when it failed. */
  readonly error: string | null;
  /** The sentence that the page shows for the error. */
  readonly message: string | null;
  /** From pixels to regions, in milliseconds. */
  readonly ms: number;
  readonly readScale: number;
  readonly regions: readonly ShownRegion[];
  readonly unread: readonly PlainBox[];
}

/** Reads what popup or editor show. Runs in the page, so it stands on its own. */
export function readPageState(): PageState {
  return (() => {
    const main = document.querySelector<HTMLElement>('main[data-state]');
    const boxOf = (data: DOMStringMap): PlainBox => ({ x: Number(data.x), y: Number(data.y), w: Number(data.w), h: Number(data.h) });
    const all = (selector: string): DOMStringMap[] => [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].map((element) => element.dataset);
    return {
      state: (main?.dataset.state ?? null) as PageStateName | null,
      error: main?.dataset.error ?? null,
      message: document.querySelector('[role="alert"]')?.textContent?.trim() ?? null,
      ms: Number(main?.dataset.ms ?? Number.NaN),
      readScale: Number(main?.dataset.readScale ?? 1),
      regions: all('[data-region]').map((data) => ({
        ...boxOf(data),
        id: data.region ?? '',
        type: data.entity || null,
        score: Number(data.score),
        source: data.source ?? '',
        on: data.on === 'true',
      })),
      unread: all('[data-unread]').map(boxOf),
    };
  })();
}

/** Waits in the page until it has come to an end; returns the time of that, as `Date.now()`. Stands on its own. */
export function untilSettled(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): boolean => ['done', 'stopped', 'failed'].includes(document.querySelector<HTMLElement>('main')?.dataset.state ?? '');
    if (look()) return resolve(Date.now());
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
  });
}
