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

/** A place of the finished picture that its proof tells, in image pixels. */
export interface ShownPlace extends PlainBox {
  readonly kind: 'readable' | 'unchecked';
  /** Why it is still readable; `null` where it could not be checked. */
  readonly why: string | null;
}

/** Where popup or editor stand when something is exported. */
export interface ExportStep {
  /** It asks before it exports. */
  readonly asks: boolean;
  /** How the proof of the finished picture came out, in one word. */
  readonly proof: string | null;
  readonly places: readonly ShownPlace[];
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
  /** Why the picture does not show all that was asked for, in one word; `null` where it does. */
  readonly cut: string | null;
  readonly regions: readonly ShownRegion[];
  readonly unread: readonly PlainBox[];
}

/**
 * Reads what popup or editor show. Travels into the page as text, like `untilSettled`, so both
 * stand on their own and name no function inside: the compiler would wrap it in a function of its own.
 */
export function readPageState(root: Document = document): PageState {
  const main = root.querySelector<HTMLElement>('main[data-state]');
  return {
    state: (main?.dataset.state ?? null) as PageStateName | null,
    error: main?.dataset.error ?? null,
    message: root.querySelector('[role="alert"] p')?.textContent?.trim() ?? null,
    ms: Number(main?.dataset.ms ?? Number.NaN),
    readScale: Number(main?.dataset.readScale ?? 1),
    cut: main?.dataset.cut ?? null,
    regions: [...root.querySelectorAll<SVGElement>('[data-region]')].map(({ dataset }) => ({
      x: Number(dataset.x),
      y: Number(dataset.y),
      w: Number(dataset.w),
      h: Number(dataset.h),
      id: dataset.region ?? '',
      type: dataset.entity || null,
      score: Number(dataset.score),
      source: dataset.source ?? '',
      on: dataset.on === 'true',
    })),
    unread: [...root.querySelectorAll<SVGElement>('[data-unread]')].map(({ dataset }) => ({
      x: Number(dataset.x),
      y: Number(dataset.y),
      w: Number(dataset.w),
      h: Number(dataset.h),
    })),
  };
}

/** Waits in the page until it has come to an end; returns the time of that, as `Date.now()`. */
export function untilSettled(root: Document = document): Promise<number> {
  return new Promise((resolve) => {
    const ended = 'main:is([data-state="done"], [data-state="stopped"], [data-state="failed"])';
    if (root.querySelector(ended) !== null) return resolve(Date.now());
    const observer = new MutationObserver(() => {
      if (root.querySelector(ended) === null) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
  });
}

/** Waits in the page until an export asks something or is done: by then the finished picture is proved. Stands on its own too. */
export function untilExported(root: Document = document): Promise<ExportStep> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const asks = root.querySelector('[data-command="export-anyway"]') !== null;
      const main = root.querySelector<HTMLElement>('main[data-state]');
      if (!asks && main?.dataset.exported === undefined) return;
      clearInterval(timer);
      resolve({
        asks,
        proof: main?.dataset.proof ?? null,
        places: [...root.querySelectorAll<SVGElement>('[data-place]')].map(({ dataset }) => ({
          x: Number(dataset.x),
          y: Number(dataset.y),
          w: Number(dataset.w),
          h: Number(dataset.h),
          kind: dataset.kind as ShownPlace['kind'],
          why: dataset.why ?? null,
        })),
      });
    }, 20);
  });
}
