import { defineBackground } from 'wxt/utils/define-background';
import { captureTab } from '../../core/extension/capture-tab';
import { serveCopyCommand } from '../../core/extension/copy-command';
import { openEditor } from '../../core/extension/editor-window';
import { engineHost } from '../../core/extension/engine-host';
import { serveFirstRun } from '../../core/extension/first-run';
import { serveImageMenu } from '../../core/extension/image-menu';
import { captureWhole } from '../../core/extension/redact-image';
import { serve } from '../../core/extension/serve';
import { serveHolds } from '../../core/extension/serve-holds';
import { closeSettings } from '../../core/extension/settings-store';
import { holderLeft, sweepCaptures } from '../../core/extension/sweep';

// Everything listens in the first turn: what started the background must find its listener.
export default defineBackground({
  type: 'module',
  main() {
    serve({
      'capture-tab': async (place) => ({ captureId: await captureTab(place) }),
      'start-engine': async () => {
        await engineHost.access.start();
        return {};
      },
      'open-editor': async ({ captureId }) => {
        await openEditor({ captureId });
        return {};
      },
      'fetch-image': async ({ captureId }) => ({ captureId: await captureWhole(captureId) }),
      'release-capture': async () => {
        await holderLeft();
        return {};
      },
    });
    engineHost.serveHere();
    serveHolds();
    serveImageMenu();
    serveCopyCommand();
    serveFirstRun();
    closeSettings().catch(() => undefined);
    // What a crash or a killed background left behind.
    sweepCaptures().catch(() => undefined);
  },
});
