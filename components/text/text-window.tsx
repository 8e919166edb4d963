import '../editor/findings-panel.css';
import './text-window.css';
import './marked-text.css';
import { useState, useSyncExternalStore } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { PolicyMenu } from '../policy/policy-menu';
import { MaskView } from './mask-view';
import { RestoreView } from './restore-view';
import type { RestoreWork } from './restore-work';
import type { TextServices } from './text-services';
import type { TextWork } from './text-work';

interface TextWindowProps {
  readonly work: TextWork;
  readonly restoreWork: RestoreWork;
  readonly services: TextServices;
  readonly onSettings: () => void;
}

/** A page for text: masked before it is sent, restored when it comes back. */
export function TextWindow({ work, restoreWork, services, onSettings }: TextWindowProps) {
  const { text } = useTranslate();
  const state = useSyncExternalStore(work.subscribe, work.getState);
  const [view, setView] = useState<'mask' | 'restore'>('mask');
  return (
    <main className="text-window" data-view={view}>
      <title>{`${text('text_title')} – Umbra`}</title>
      <header className="text-head">
        <h1>{text('text_title')}</h1>
        <div className="text-tabs" role="tablist" aria-label={text('text_title')}>
          {(['mask', 'restore'] as const).map((name) => (
            <button key={name} type="button" role="tab" aria-selected={view === name} data-command={`view-${name}`} onClick={() => setView(name)}>
              {text(`text_view_${name}`)}
            </button>
          ))}
        </div>
        <span className="text-space" />
        <PolicyMenu settings={work.getSettings()} onChange={(settings) => void services.saveSettings(settings)} />
        <Button command="settings" look="plain" onClick={onSettings}>
          <Icon name="settings" />
          {text('command_settings')}
        </Button>
      </header>
      {view === 'mask' ? <MaskView work={work} state={state} services={services} onSettings={onSettings} /> : <RestoreView work={restoreWork} />}
    </main>
  );
}
