import * as chrome from './engine-host-chrome';
import * as firefox from './engine-host-firefox';

/**
 * Where the engine runs, seen from the background: in Chrome's offscreen document, or in Firefox
 * in the background itself. The other one is left out of the build.
 */
export const engineHost: typeof chrome = import.meta.env.FIREFOX ? firefox : chrome;
