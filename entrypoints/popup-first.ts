import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginCapture } from '../core/extension/begin-capture';
import { loadView } from './popup/load-view';

// The popup's first script: the picture is asked for before anything is loaded that shows it.
export default defineUnlistedScript(() => {
  globalThis.begunCapture = beginCapture();
  void globalThis.begunCapture.asked.then(loadView);
});
