import '../editor/side-panel.css';
import './text-side.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslate } from '../translate';
import { ServicePanel } from './service-panel';
import type { TextServices } from './text-services';
import { currentDocument, type TextState } from './text-state';
import type { TextWork } from './text-work';
import { ValuesList } from './values-list';

const TABS = ['findings', 'hosted'] as const;

interface TextSideProps {
  readonly work: TextWork;
  readonly state: TextState;
  readonly services: TextServices;
  readonly onSettings: () => void;
}

/** Beside the texts: every value that was found, or a service that can be asked. */
export function TextSide({ work, state, services, onSettings }: TextSideProps) {
  const { text } = useTranslate();
  const [tab, setTab] = useState<(typeof TABS)[number]>('findings');
  const id = useId();
  const document = currentDocument(state);
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const next = tab === 'findings' ? 'hosted' : 'findings';
    setTab(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-command="tab-${next}"]`)?.focus();
  };
  return (
    <aside className="text-side" aria-label={text('command_panel')}>
      <div className="tabs" role="tablist" tabIndex={-1} onKeyDown={move}>
        {TABS.map((name) => (
          <button key={name} type="button" role="tab" className="tab" id={`${id}-${name}`} aria-selected={name === tab} aria-controls={`${id}-shown`} tabIndex={name === tab ? 0 : -1} data-command={`tab-${name}`} onClick={() => setTab(name)}>
            {text(`tab_${name}`)}
          </button>
        ))}
      </div>
      <div className="text-side-shown" role="tabpanel" id={`${id}-shown`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'findings' ? (
          <ValuesList groups={document.result?.groups ?? []} staying={document.choice.present.staying} onChange={work.setStaying} />
        ) : (
          <ServicePanel work={work} state={state} services={services} onSettings={onSettings} />
        )}
      </div>
    </aside>
  );
}
