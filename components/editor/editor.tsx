import './editor.css';
import { useRef, useState } from 'react';
import type { Services } from '../services';
import { ExportQuestion } from '../session/export-question';
import { ExportWait } from '../session/export-wait';
import type { Session } from '../session/session';
import { hasUnsavedWork } from '../session/session-state';
import { useSession } from '../session/use-session';
import { useTranslate } from '../translate';
import { ErrorNotice } from '../ui/error-notice';
import { PageRoot } from '../ui/page-root';
import { ProgressLine } from '../ui/progress-line';
import { fileStem, useImageInput } from '../ui/use-image-input';
import { AccessBanner } from './access-banner';
import { CommandButton } from './command-button';
import { CutBanner } from './cut-banner';
import { EditorBar } from './editor-bar';
import { EditorFoot } from './editor-foot';
import { EmptyStage } from './empty-stage';
import { HelpSheet } from './help-sheet';
import { SidePanel, type SideTab } from './side-panel';
import { Stage } from './stage';
import { useCommands } from './use-commands';
import { useLeaveWarning } from './use-leave-warning';
import { useZoom } from './use-zoom';

interface EditorProps {
  readonly session: Session;
  readonly requestAccess: Services['requestAccess'];
  readonly onSettings: () => void;
  /** Forgets all pictures and placeholders, in every window. */
  readonly forget: () => Promise<void>;
}

/** The full editor, in a window of its own. */
export function Editor({ session, requestAccess, onSettings, forget }: EditorProps) {
  const state = useSession(session);
  const { text } = useTranslate();
  const [helpOpen, setHelpOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(() => window.innerWidth >= 720);
  const [tab, setTab] = useState<SideTab>('findings');
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const zoom = useZoom(stage, state.image ?? { width: 1, height: 1 });
  const choose = () => file.current?.click();
  const unsaved = hasUnsavedWork(state);
  const run = useCommands(session, zoom.view, {
    copy: () => void session.export('copy'),
    save: () => void session.export('save'),
    open: choose,
    'read-again': () => void (state.image && state.phase !== 'reading' && session.readAgain()),
    'zoom-in': zoom.in,
    'zoom-out': zoom.out,
    'zoom-fit': zoom.fit,
    'zoom-actual': zoom.actual,
    panel: () => setPanelOpen((open) => !open),
    'panel-style': () => {
      setTab(panelOpen && tab === 'style' ? 'findings' : 'style');
      setPanelOpen(true);
    },
    help: () => setHelpOpen(true),
  });
  // Another picture takes this one's place, and its changes with it.
  const open: Session['openImage'] = async (blob, origin, name) => {
    if (!unsaved || window.confirm(text('editor_replace'))) await session.openImage(blob, origin, name);
  };
  useImageInput((blob, origin, name) => void open(blob, origin, name));
  useLeaveWarning(unsaved);

  const { tool } = state.editor;
  const needsAccess = state.capture?.document.needsAccess;
  const cut = state.capture?.document.cut;
  const failed = state.error ?? state.problem;
  const none = state.image === null && state.phase !== 'capturing';
  return (
    <PageRoot state={state} className="editor" panel={panelOpen ? 'open' : 'closed'}>
      <title>{state.capture ? text('editor_title_name', state.capture.document.name) : text('editor_title')}</title>
      <EditorBar session={session} state={state} panelOpen={panelOpen} onRun={run} onStop={session.stop} />
      <nav className="editor-tools" aria-label={text('editor_tools')}>
        <CommandButton id="select-tool" icon="select" pressed={tool === 'select'} onRun={run} />
        <CommandButton id="box-tool" icon="box" pressed={tool === 'box'} onRun={run} />
        <CommandButton id="hand-tool" icon="hand" pressed={tool === 'hand'} onRun={run} />
        <CommandButton id="toggle" icon="eye" disabled={state.editor.selection.length === 0} onRun={run} />
        <CommandButton id="delete" icon="trash" disabled={state.editor.selection.length === 0} onRun={run} />
      </nav>
      <div className="editor-middle">
        {state.phase === 'reading' || state.phase === 'capturing' ? <ProgressLine progress={state.progress} label={text('progress_label')} /> : null}
        {failed || state.question || state.waiting || needsAccess || cut ? (
          <div className="editor-notes">
            {failed && !state.question ? <ErrorNotice code={failed} onRetry={() => void session.tryAgain()} onOpenImage={none ? undefined : choose} onSettings={onSettings} /> : null}
            <ExportWait state={state} onAnswer={(answer) => void session.answer(answer)} />
            <ExportQuestion state={state} onAnswer={(answer) => void session.answer(answer)} />
            {cut && state.image ? <CutBanner cut={cut} rows={state.image.height} /> : null}
            {needsAccess ? <AccessBanner needsAccess={needsAccess} requestAccess={requestAccess} onAccess={() => void session.fetchWhole()} /> : null}
          </div>
        ) : null}
        {none ? <EmptyStage onChoose={choose} /> : <Stage session={session} state={state} stage={stage} onStage={setStage} zoom={zoom} />}
      </div>
      <SidePanel session={session} state={state} tab={tab} onTab={setTab} onClose={() => setPanelOpen(false)} />
      <EditorFoot session={session} state={state} zoom={zoom} onRun={run} onForget={() => void (window.confirm(text('forget_confirm')) && session.guard(forget))} />
      <input
        ref={file}
        className="unseen"
        type="file"
        accept="image/*"
        tabIndex={-1}
        aria-label={text('command_open')}
        data-command="file"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void open(chosen, 'file', fileStem(chosen.name));
          event.target.value = '';
        }}
      />
      {helpOpen ? <HelpSheet onClose={() => setHelpOpen(false)} /> : null}
    </PageRoot>
  );
}
