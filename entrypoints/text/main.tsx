import { browser } from 'wxt/browser';
import { RestoreWork } from '../../components/text/restore-work';
import { TextWindow } from '../../components/text/text-window';
import { TextWork } from '../../components/text/text-work';
import { onForgotten } from '../../core/extension/forget-everything';
import { takeHandedText } from '../../core/extension/handed-text';
import { loadSettings, watchSettings } from '../../core/extension/settings-store';
import { mount } from '../popup/mount';
import { textServices } from './services';

async function start(): Promise<void> {
  const services = textServices();
  const work = new TextWork(services, await loadSettings());
  watchSettings(work.setSettings);
  // Whoever forgets everything means these texts too.
  onForgotten(() => location.reload());
  const handed = await takeHandedText(location.hash.slice(1));
  if (handed !== null) work.setText(handed);
  mount(<TextWindow work={work} restoreWork={new RestoreWork(services)} services={services} onSettings={() => void browser.runtime.openOptionsPage()} />);
}

void start();
