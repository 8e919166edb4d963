import { useEffect, useState } from 'react';
import { type ErrorCode, errorCode } from '../../core/errors';
import type { ServiceState } from '../../core/hosted/hosted-job';

/** Services that are set up, or why they are not known; both `null` until that is known. */
export interface ListedServices {
  readonly services: readonly ServiceState[] | null;
  readonly problem: ErrorCode | null;
  /** Asks again. */
  readonly refresh: () => void;
}

type Known = Omit<ListedServices, 'refresh'>;

/** Asks which services are set up: at once, after `refresh`, and when the window comes back, since another may have changed them. */
export function useServices(list: () => Promise<readonly ServiceState[]>): ListedServices {
  const [known, setKnown] = useState<Known>({ services: null, problem: null });
  useEffect(() => {
    const again = (): void => void askFor(list).then(setKnown);
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [list]);
  return { ...known, refresh: () => void askFor(list).then(setKnown) };
}

async function askFor(list: () => Promise<readonly ServiceState[]>): Promise<Known> {
  try {
    return { services: await list(), problem: null };
  } catch (error) {
    return { services: null, problem: errorCode(error) };
  }
}
