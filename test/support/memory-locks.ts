interface Held {
  readonly name: string;
  readonly mode: 'shared' | 'exclusive';
}

type Options = { readonly mode?: 'shared' | 'exclusive'; readonly signal?: AbortSignal };
type Work = (lock: Held) => unknown;

/** Web Locks for Node, which has none before version 24: as much of them as the extension uses. */
export class MemoryLocks {
  private held: Held[] = [];
  private waiting: { lock: Held; start: () => void }[] = [];

  async request(name: string, second: Options | Work, third?: Work): Promise<unknown> {
    const [{ mode = 'exclusive', signal }, work] = typeof second === 'function' ? [{} as Options, second] : [second, third as Work];
    const lock: Held = { name, mode };
    await new Promise<void>((resolve, reject) => {
      const entry = { lock, start: resolve };
      this.waiting.push(entry);
      signal?.addEventListener('abort', () => {
        this.waiting = this.waiting.filter((other) => other !== entry);
        reject(new DOMException('aborted', 'AbortError'));
      });
      this.grant();
    });
    try {
      return await work(lock);
    } finally {
      this.held = this.held.filter((other) => other !== lock);
      this.grant();
    }
  }

  query(): Promise<{ held: Held[]; pending: Held[] }> {
    return Promise.resolve({ held: [...this.held], pending: this.waiting.map(({ lock }) => lock) });
  }

  private grant(): void {
    const blocked = new Set<string>();
    this.waiting = this.waiting.filter(({ lock, start }) => {
      const rivals = this.held.filter(({ name, mode }) => name === lock.name && (mode === 'exclusive' || lock.mode === 'exclusive'));
      if (blocked.has(lock.name) || rivals.length > 0) {
        blocked.add(lock.name);
        return true;
      }
      this.held.push(lock);
      start();
      return false;
    });
  }
}

/** Gives the test that runs locks of its own. Node 20 has no `navigator` at all. */
export function installLocks(): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks: new MemoryLocks() }, configurable: true });
}
