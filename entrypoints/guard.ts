import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLink } from '../core/extension/page-link';
import { guardPage } from '../core/page/guard/guard-page';

// Registered for guarded sites at document_start, so that it listens before the page does.
export default defineUnlistedScript(() => guardPage(globalThis.window, pageLink()));
