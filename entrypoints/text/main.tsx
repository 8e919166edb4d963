import { browser } from 'wxt/browser';
import { TextWindow } from '../../components/text/text-window';
import { TextWork } from '../../components/text/text-work';
import { loadSettings, watchSettings } from '../../core/extension/settings-store';
import { mount } from '../popup/mount';
import { textServices } from './services';

async function start(): Promise<void> {
  const services = textServices();
  const work = new TextWork(services, await loadSettings());
  watchSettings(work.setSettings);
  mount(<TextWindow work={work} services={services} onSettings={() => void browser.runtime.openOptionsPage()} />);
}

void start();
