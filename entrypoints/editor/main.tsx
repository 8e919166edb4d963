import { browser } from 'wxt/browser';
import { Editor } from '../../components/editor/editor';
import { createSession } from '../../components/session/session';
import { loadSettings, watchSettings } from '../../core/extension/settings-store';
import { mount } from '../popup/mount';
import { services } from '../popup/services';

async function start(): Promise<void> {
  const session = createSession(services, await loadSettings());
  watchSettings(session.setSettings);
  const onSettings = () => void browser.runtime.openOptionsPage();
  mount(<Editor session={session} requestAccess={services.requestAccess} onSettings={onSettings} />);
  const captureId = new URLSearchParams(location.search).get('capture');
  if (captureId !== null) await session.openCapture(captureId);
}

void start();
