import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellGuard } from '../core/page/guard/tell-guard';

// Registered beside the guard, in the world of the page's own scripts. It knows nothing and can do nothing but ring.
export default defineUnlistedScript(() => tellGuard(globalThis.window));
