/** Longest that is waited for frames, in milliseconds: a page that is not drawn has none. */
const PATIENCE_MS = 300;

/** Resolves once two frames were drawn: what was changed before is on the screen by then. */
export async function twoFrames(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
