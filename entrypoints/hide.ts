import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLink } from '../core/extension/page-link';
import { createHideAgent, HIDE_AGENT, hideFromTheStart } from '../core/page/hide/hide-agent';

// Injected when the user hides a page; registered at document_start for sites that are always hidden.
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<string, unknown>;
  if (HIDE_AGENT in world) return;
  const link = pageLink();
  const agent = createHideAgent(document, link);
  world[HIDE_AGENT] = agent;
  if (document.readyState === 'loading') hideFromTheStart(document, link, agent).catch(() => undefined);
});
