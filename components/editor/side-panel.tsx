import './findings-panel.css';
import './side-panel.css';
import { type KeyboardEvent, useId } from 'react';
import { proofCounts } from '../session/proof-line';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { HostedPanel } from '../hosted/hosted-panel';
import { FindingsPanel } from './findings-panel';
import { ProofPanel } from './proof-panel';
import { StylePanel } from './style-panel';

/** What stands beside the picture, in the order of the tabs. */
const TABS = { findings: FindingsPanel, style: StylePanel, proof: ProofPanel, hosted: HostedPanel } as const;

export type SideTab = keyof typeof TABS;

const NAMES = Object.keys(TABS) as readonly SideTab[];

interface SidePanelProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly onClose: () => void;
}

/** Findings, styles and more, one at a time. Arrow keys go from tab to tab. */
export function SidePanel({ session, state, tab, onTab, onClose }: SidePanelProps) {
  const { text, language } = useTranslate();
  const { readable, unchecked } = proofCounts(state);
  const id = useId();
  const Shown = TABS[tab];
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = NAMES.at((NAMES.indexOf(tab) + step) % NAMES.length);
    if (step === 0 || next === undefined) return;
    // The arrows would move the selected box as well.
    event.preventDefault();
    event.stopPropagation();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-command="tab-${next}"]`)?.focus();
  };
  return (
    <aside className="panel" aria-label={text('command_panel')}>
      <div className="panel-title">
        <div className="tabs" role="tablist" tabIndex={-1} onKeyDown={move}>
          {NAMES.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              className="tab"
              id={`${id}-${name}`}
              aria-selected={name === tab}
              aria-controls={`${id}-shown`}
              tabIndex={name === tab ? 0 : -1}
              data-command={`tab-${name}`}
              onClick={() => onTab(name)}
            >
              {text(`tab_${name}`)}
              {name === 'proof' && readable + unchecked > 0 ? (
                <span className="tab-count" data-tone={readable > 0 ? 'leak' : 'warn'}>
                  {new Intl.NumberFormat(language).format(readable + unchecked)}
                </span>
              ) : null}
            </button>
          ))}
        </div>
        <Button command="close-panel" look="icon" aria-label={text('help_close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="panel-tab" role="tabpanel" id={`${id}-shown`} aria-labelledby={`${id}-${tab}`}>
        <Shown session={session} state={state} />
      </div>
    </aside>
  );
}
