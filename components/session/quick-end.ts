/** So long a picture waits for its boxes before it is shown without them, in milliseconds: most pages are read by then, and drawing the picture twice takes time of its own. */
const ALONE_AFTER_MS = 200;

/** What a reading comes to, where it comes to it at once; `null` once it is clear that it takes longer, as `longer` says, or where it fails. */
export async function quickEnd<T>(reading: Promise<T>, longer: Promise<void>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ALONE_AFTER_MS)));
  const nothing = (): null => null;
  const end = await Promise.race([reading.catch(nothing), longer.then(nothing), late.then(nothing)]);
  clearTimeout(timer);
  return end;
}
