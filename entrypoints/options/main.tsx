import { useState } from 'react';
import { Options } from '../../components/options/options';
import { listAccess, revokeAccess } from '../../core/extension/access';
import { openShortcutSettings } from '../../core/extension/open-shortcut-settings';
import { loadSettings, saveSettings } from '../../core/extension/settings-store';
import { assignedShortcuts } from '../../core/extension/shortcuts';
import { mount } from '../popup/mount';
import { guardServices } from './guard-services';

async function start(): Promise<void> {
  const [settings, shortcuts, origins, guard] = await Promise.all([loadSettings(), assignedShortcuts(), listAccess(), guardServices()]);

  function OptionsPage() {
    const [access, setAccess] = useState(origins);
    const revoke = async (origin: string) => {
      await revokeAccess(origin);
      setAccess(await listAccess());
    };
    return (
      <Options
        initial={settings}
        save={saveSettings}
        shortcuts={shortcuts}
        onChangeShortcuts={() => void openShortcutSettings()}
        access={access}
        onRevoke={(origin) => void revoke(origin)}
        guard={guard}
      />
    );
  }
  mount(<OptionsPage />);
}

void start();
