import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLink } from '../core/extension/page-link';
import { createTextAgent, TEXT_AGENT } from '../core/page/editing/text-agent';

// Injected when the user asks for something in a page; stays there until the page goes.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, unknown>;
  world[TEXT_AGENT] ??= createTextAgent(document, pageLink());
});
