import { createContext, type ReactNode, use, useMemo } from 'react';
import type { HostedServices } from './hosted-services';

/** What asks hosted services, and the way to where they are set up. */
interface Hosted {
  readonly services: HostedServices;
  readonly onSettings: () => void;
}

const HostedContext = createContext<Hosted | null>(null);

/** Gives all components below it the hosted services. */
export function HostedProvider({ services, onSettings, children }: Hosted & { children: ReactNode }) {
  const hosted = useMemo(() => ({ services, onSettings }), [services, onSettings]);
  return <HostedContext value={hosted}>{children}</HostedContext>;
}

/** The hosted services. Only below a `HostedProvider`. */
export function useHosted(): Hosted {
  const hosted = use(HostedContext);
  if (hosted === null) throw new Error('no HostedProvider');
  return hosted;
}
