import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup';
import { createSession } from '../../components/session/session';
import { captureByMode } from '../../core/extension/mode-client';
import { loadSettings, watchSettings } from '../../core/extension/settings-store';
import { mount } from './mount';
import { services } from './services';
import { textServices } from './text-services';

async function start(): Promise<void> {
  const textRow = await textServices();
  const session = createSession(services, await loadSettings());
  watchSettings(session.setSettings);
  const onSettings = () => void browser.runtime.openOptionsPage();
  mount(<Popup session={session} openEditor={services.openEditor} captureByMode={captureByMode} textServices={textRow} onSettings={onSettings} onClose={() => window.close()} />);
  await session.captureTab();
}

void start();
