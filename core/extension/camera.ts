import { photographPage, type PagePicture, type TabPlace } from './capture-tab';
import { wait } from './wait';

/** Chrome allows two captures a second; Firefox does not count. In milliseconds. */
const PAUSE_MS = import.meta.env.FIREFOX ? 0 : 520;

/** Photographs one tab again and again, as fast as the browser allows, and reads its page each time. Errors: those of `photographTab`. */
export function createCamera(place: TabPlace): () => Promise<PagePicture> {
  let next = 0;
  return async () => {
    await wait(Math.max(0, next - Date.now()));
    next = Date.now() + PAUSE_MS;
    return await photographPage(place);
  };
}
