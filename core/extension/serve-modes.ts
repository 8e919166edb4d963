import { type Browser, browser } from 'wxt/browser';
import { CAPTURE_MODES } from '../model';
import { cancelCapture, runCapture } from './capture-jobs';
import { MODE_PORT, type ModeEvent, type ModeRequest } from './contract';
import { modeCancelSchema, modeRequestSchema } from './message-schemas';
import { untilAllowed } from './once-allowed';
import { isOwnPage } from './sender';

/** Ids of menu items and keyboard commands: `capture-region`… */
const COMMAND = /^capture-(\w+)$/u;

/** How long a capture waits that is asked for by menu or key alone, in seconds. */
const SECONDS = 3;

/** Captures by a mode for the popup, for menu items and for keyboard commands. Must run in the background's first turn. */
export function serveModes(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === MODE_PORT && isOwnPage(port.sender)) servePort(port);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => startByName(String(menuItemId), tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && COMMAND.test(command)) void untilAllowed(tab.id).then(() => startByName(command, tab));
  });
}

function startByName(name: string, tab: Browser.tabs.Tab | undefined): void {
  const mode = CAPTURE_MODES.find((mode) => mode === COMMAND.exec(name)?.[1]);
  if (!mode || tab?.id === undefined) return;
  const place = { tabId: tab.id, windowId: tab.windowId };
  const request: ModeRequest = mode === 'delay' ? { ...place, mode, seconds: SECONDS } : { ...place, mode };
  void runCapture(request, { onStarted: () => undefined, onProgress: () => undefined }, () => false);
}

/** The port follows one capture. When the popup closes, the capture goes on. */
function servePort(port: Browser.runtime.Port): void {
  let request: ModeRequest | null = null;
  let open = true;
  const tell = (event: ModeEvent): boolean => {
    if (open) port.postMessage(event);
    return open;
  };
  port.onDisconnect.addListener(() => {
    open = false;
  });
  port.onMessage.addListener((message: unknown) => {
    if (request && modeCancelSchema.safeParse(message).success) return void cancelCapture(request.tabId);
    const parsed = modeRequestSchema.safeParse(message);
    if (request || !parsed.success) return void tell({ event: 'failed', code: 'message-invalid' });
    request = parsed.data;
    const options = { onStarted: () => void tell({ event: 'started' }), onProgress: (progress: { done: number; total: number }) => void tell({ event: 'progress', progress }) };
    void runCapture(request, options, (code) => tell({ event: 'failed', code })).then(() => tell({ event: 'done' }));
  });
}
