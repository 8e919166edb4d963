import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './popup/start';

// All that shows the popup, in one file: each of the forty that it would else be made of costs the thread that all pages of
// the extension share some milliseconds, while a page is read and photographed.
export default defineUnlistedScript(() => void start(globalThis.begunCapture));
