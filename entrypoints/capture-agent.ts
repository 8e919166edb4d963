import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAgent } from '../core/page/capture/agent';
import { AGENT_NAME } from '../core/page/capture/agent-name';

// Injected into a page for one capture. It lies in the extension's own world there, which the page's scripts do not see.
export default defineUnlistedScript(() => {
  const place = globalThis as unknown as Record<string, ReturnType<typeof createAgent> | undefined>;
  place[AGENT_NAME]?.end();
  place[AGENT_NAME] = createAgent();
});
