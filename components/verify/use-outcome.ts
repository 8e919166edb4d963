import { useEffect, useState } from 'react';

/** What a check of `key` came to, or `null` while it is under way or there is nothing to check. `check` must not change while the key does not. */
export function useOutcome<Key extends object, Outcome>(key: Key | null, check: (key: Key) => Promise<Outcome>): Outcome | null {
  const [last, setLast] = useState<{ readonly key: Key; readonly outcome: Outcome } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let stale = false;
    const run = async (): Promise<void> => {
      const outcome = await check(key);
      if (!stale) setLast({ key, outcome });
    };
    void run();
    return () => {
      stale = true;
    };
  }, [key, check]);
  return last !== null && last.key === key ? last.outcome : null;
}
