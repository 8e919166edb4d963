import { defineBackground } from 'wxt/utils/define-background';
import { serveCancelButton } from '../../core/extension/capture-jobs';
import { captureTab } from '../../core/extension/capture-tab';
import { serveCopyCommand } from '../../core/extension/copy-command';
import { copyMasked, maskClipboard, restoreClipboard } from '../../core/extension/clipboard-masking';
import { openEditor } from '../../core/extension/editor-window';
import { engineHost } from '../../core/extension/engine-host';
import { serveFirstRun } from '../../core/extension/first-run';
import { forgetHiddenSite, hidePage } from '../../core/extension/hide-page';
import { serveImageMenu } from '../../core/extension/image-menu';
import { maskInBackground, restoreInBackground } from '../../core/extension/mask-in-background';
import { captureWhole } from '../../core/extension/redact-image';
import { serve } from '../../core/extension/serve';
import { serveEntityMaps } from '../../core/extension/serve-entity-maps';
import { serveModes } from '../../core/extension/serve-modes';
import { guardHandlers } from '../../core/extension/guard-handlers';
import { expectAccess, guardSite, serveGuardedSites, unguardSite } from '../../core/extension/guard-sites';
import { noticeHandlers } from '../../core/extension/notice-handlers';
import { serveNotices } from '../../core/extension/notice-store';
import { servePages } from '../../core/extension/serve-pages';
import { hostedHandlers } from '../../core/extension/hosted-handlers';
import { serveHosted } from '../../core/extension/serve-hosted';
import { serveHolds } from '../../core/extension/serve-holds';
import { closeSettings } from '../../core/extension/settings-store';
import { holderLeft, sweepLater } from '../../core/extension/sweep';
import { serveTextMenu } from '../../core/extension/text-menu';
import { warmEngine } from '../../core/extension/warm-engine';

// Everything listens in the first turn: what started the background must find its listener.
export default defineBackground({
  type: 'module',
  main() {
    serve({
      'capture-tab': async (place) => {
        warmEngine();
        const captureId = await captureTab(place);
        sweepLater();
        return { captureId };
      },
      'start-engine': async () => {
        await engineHost.access.start();
        return {};
      },
      'open-editor': async ({ captureId }) => {
        await openEditor({ captureId });
        return {};
      },
      'fetch-image': async ({ captureId }) => {
        const whole = await captureWhole(captureId);
        sweepLater();
        return { captureId: whole };
      },
      'release-capture': async () => {
        await holderLeft();
        return {};
      },
      'mask-text': async (request) => await maskInBackground(request),
      'restore-text': restoreInBackground,
      'guard-site': async ({ origin, on }) => {
        await (on ? guardSite(origin) : unguardSite(origin));
        return {};
      },
      'expect-access': async ({ origin }) => {
        await expectAccess(origin);
        return {};
      },
      'hide-page': async ({ tabId, action }) => ({ state: await hidePage(tabId, action) }),
      'forget-hidden-site': async ({ origin }) => {
        await forgetHiddenSite(origin);
        return {};
      },
      'mask-clipboard': async ({ text, site }) => ({ count: await (text === null ? maskClipboard(site) : copyMasked(text, site)) }),
      'restore-clipboard': async ({ site }) => ({ count: await restoreClipboard(site) }),
      ...noticeHandlers,
      ...hostedHandlers,
    });
    servePages(guardHandlers);
    engineHost.serveHere();
    serveHolds();
    serveHosted();
    serveImageMenu();
    serveCopyCommand();
    serveEntityMaps();
    serveModes();
    serveCancelButton();
    serveTextMenu();
    serveFirstRun();
    serveGuardedSites();
    serveNotices();
    closeSettings().catch(() => undefined);
    // What a crash or a killed background left behind. It may be a reload of the editor that starts it.
    holderLeft().catch(() => undefined);
  },
});
