/** How long a change waits for others at first and at most, in milliseconds. */
const FIRST_MS = 1000;
const LONGEST_MS = 4000;

/**
 * Makes changes of a page together. After each that is made alone the browser lays the page out anew, which for a long
 * page takes more time than to find what is to be changed, and keeps the answers waiting that come meanwhile.
 */
export class Together {
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private patience = FIRST_MS;

  /** Makes a change with the others; at the latest when the first of them has waited long enough, which is longer each time. */
  add(change: () => void): void {
    this.waiting.push(change);
    this.timer ??= setTimeout(() => {
      this.patience = Math.min(this.patience * 2, LONGEST_MS);
      this.now();
    }, this.patience);
  }

  /** Makes all that wait, in their order. */
  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const changes = this.waiting;
    this.waiting = [];
    for (const change of changes) change();
  }
}
