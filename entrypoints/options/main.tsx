import { useEffect, useState } from 'react';
import { ServiceSetting } from '../../components/hosted/service-setting';
import { Options } from '../../components/options/options';
import { listAccess, revokeAccess } from '../../core/extension/access';
import { forgetEverything } from '../../core/extension/forget-everything';
import { forgetReportKey } from '../../core/extension/report-key';
import { trimHistory } from '../../core/extension/history';
import { openPage, openVerifyPage } from '../../core/extension/show-report';
import { openShortcutSettings } from '../../core/extension/open-shortcut-settings';
import { saveBlob } from '../../core/extension/save';
import { loadSettings, saveSettings, watchSettings } from '../../core/extension/settings-store';
import { assignedShortcuts } from '../../core/extension/shortcuts';
import type { Settings } from '../../core/settings/schema';
import { serviceApi } from '../popup/hosted';
import { mount } from '../popup/mount';
import { guardServices } from './guard-services';

async function start(): Promise<void> {
  const [settings, shortcuts, origins, guard] = await Promise.all([loadSettings(), assignedShortcuts(), listAccess(), guardServices()]);
  // What this page kept itself. What comes from elsewhere (another policy, chosen in the popup) is shown afresh.
  const own = new Set<string>();
  const save = async (next: Settings) => {
    own.add(JSON.stringify(next));
    await saveSettings(next);
  };

  function OptionsPage() {
    const [shown, setShown] = useState({ settings, generation: 0 });
    const [access, setAccess] = useState(origins);
    const revoke = async (origin: string) => {
      await revokeAccess(origin);
      setAccess(await listAccess());
    };
    const [services, setServices] = useState(0);
    const forget = async (withServices: boolean) => {
      await forgetEverything();
      if (!withServices) return;
      for (const { provider } of await serviceApi.list()) await serviceApi.remove(provider);
      setServices((before) => before + 1);
      setAccess(await listAccess());
    };
    useEffect(
      () =>
        watchSettings((next) => {
          if (!own.has(JSON.stringify(next))) setShown((now) => ({ settings: next, generation: now.generation + 1 }));
        }),
      [],
    );
    return (
      <Options
        key={shown.generation}
        initial={shown.settings}
        save={save}
        shortcuts={shortcuts}
        onChangeShortcuts={() => void openShortcutSettings()}
        access={access}
        onRevoke={(origin) => void revoke(origin)}
        guard={guard}
        onSaveFile={(text, name) => saveBlob(new Blob([text], { type: 'application/json' }), name)}
        privacy={{ forget, newReportKey: forgetReportKey, verifyReport: () => void openVerifyPage(), trimHistory, showHistory: () => void openPage('kept.html') }}
        services={<ServiceSetting key={services} api={serviceApi} />}
      />
    );
  }
  mount(<OptionsPage />);
}

void start();
