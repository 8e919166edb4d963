/** Smallest window that a notice can be read and answered in, in CSS pixels. */
const MIN_WIDTH = 260;
const MIN_HEIGHT = 160;

/** Whether a notice can be shown in a window. In one that is shut into a sandbox a page of the extension would be shut in too, and could not work. */
export function hasRoomForNotice({ origin, innerWidth, innerHeight }: Pick<Window & typeof globalThis, 'origin' | 'innerWidth' | 'innerHeight'>): boolean {
  return origin !== 'null' && innerWidth >= MIN_WIDTH && innerHeight >= MIN_HEIGHT;
}
