import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome';
import { openEditor } from '../../core/extension/client';
import { assignedShortcuts } from '../../core/extension/shortcuts';
import { mount } from '../popup/mount';

async function start(): Promise<void> {
  const { action } = await assignedShortcuts();
  mount(<Welcome shortcut={action} onOpenEditor={() => void openEditor(null)} onSettings={() => void browser.runtime.openOptionsPage()} />);
}

void start();
