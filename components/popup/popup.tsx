import './popup.css';
import './mode-row.css';
import { useState } from 'react';
import { withHistory } from '../../core/editor/editor-state';
import { undo } from '../../core/editor/history';
import type { Settings } from '../../core/settings/schema';
import { PolicyMenu } from '../policy/policy-menu';
import type { Services } from '../services';
import { ExportQuestion } from '../session/export-question';
import { ExportWait } from '../session/export-wait';
import { ProofLine } from '../session/proof-line';
import type { Session } from '../session/session';
import { percent } from '../picture/region-name';
import { FormatNote } from '../session/format-note';
import { ReviewNote } from '../session/review-note';
import { ExportedNote, TruthLine } from '../session/truth-line';
import { useSession } from '../session/use-session';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { ErrorNotice } from '../ui/error-notice';
import { Icon } from '../ui/icon';
import { PageRoot } from '../ui/page-root';
import { ProgressLine } from '../ui/progress-line';
import { useImageInput } from '../ui/use-image-input';
import { useKeys } from '../ui/use-keys';
import { CategoryChips } from './category-chips';
import { CapturingView } from './capturing-view';
import { DelayRow } from './delay-row';
import { MemoryButton, MemoryPanel, type PlaceholderMemory } from './memory-panel';
import { ModeRow } from './mode-row';
import type { CaptureByMode } from './modes';
import { PolicyLine } from './policy-line';
import { PopupActions } from './popup-actions';
import { PopupPicture } from './popup-picture';
import { TextRow } from './text-row';
import type { TextServices } from './text-services';
import { useCopyAtOnce } from './use-copy-at-once';
import { useModes } from './use-modes';

interface PopupProps {
  readonly session: Session;
  readonly openEditor: Services['openEditor'];
  readonly captureByMode: CaptureByMode;
  readonly textServices: TextServices;
  /** Opens the page for text. */
  readonly openText: () => Promise<void>;
  readonly memory: PlaceholderMemory;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  readonly onSettings: () => void;
  /** Closes the popup. */
  readonly onClose: () => void;
}

/** The first editor: the tab under it, read and redacted, a keypress away from the clipboard. */
export function Popup({ session, openEditor, captureByMode, textServices, openText, memory, saveSettings, onSettings, onClose }: PopupProps) {
  const state = useSession(session);
  const translator = useTranslate();
  const { text } = translator;
  const reading = state.phase === 'reading';
  const [remembering, setRemembering] = useState(false);
  const busy = reading || state.phase === 'capturing';

  const edit = () =>
    session.guard(async () => {
      await openEditor(await session.handOver());
      onClose();
    });
  const openImage = () =>
    session.guard(async () => {
      await openEditor(null);
      await session.discard();
      onClose();
    });
  const openTextPage = () =>
    session.guard(async () => {
      await openText();
      await session.discard();
      onClose();
    });
  const choosePolicy = (settings: Settings) =>
    session.guard(async () => {
      await saveSettings(settings);
      session.setSettings(settings);
      await session.readAgain();
    });
  const discard = () => void session.discard().finally(onClose);
  const modes = useModes({ session, captureByMode, onImage: () => void openImage(), onText: () => void openTextPage(), onClose });
  const escape = () => {
    if (modes.back()) return;
    if (remembering) setRemembering(false);
    else if (reading) session.stop();
    else if (state.question !== null || state.waiting !== null) void session.answer('not');
    else discard();
  };

  useCopyAtOnce(session, state);
  useImageInput((blob, origin, name) => void session.openImage(blob, origin, name));
  useKeys([
    { keys: ['Enter'], run: () => void session.export('copy') },
    { keys: ['S'], run: () => void session.export('save') },
    { keys: ['E'], run: () => void (state.image && edit()) },
    ...modes.keys,
    { keys: ['Escape'], run: escape },
    { keys: ['Space'], run: clickFocusedRegion },
    { keys: ['Mod+Z'], run: () => session.change((now) => withHistory(now, undo(now.history))) },
  ]);

  const empty = state.phase === 'failed' && state.image === null;
  if (modes.capturing)
    return (
      <PageRoot state={state} className="popup">
        <title>{text('action_title')}</title>
        <CapturingView progress={modes.capturing.progress} onCancel={modes.capturing.cancel} />
      </PageRoot>
    );
  if (remembering)
    return (
      <PageRoot state={state} className="popup">
        <title>{text('action_title')}</title>
        <MemoryPanel memory={memory} onBack={() => setRemembering(false)} />
      </PageRoot>
    );
  return (
    <PageRoot state={state} className="popup">
      <title>{text('action_title')}</title>
      {empty ? null : (
        <div className="popup-stage">
          <PopupPicture session={session} state={state} />
          {busy ? <ProgressLine progress={state.progress} label={text('progress_label')} /> : null}
        </div>
      )}
      {empty ? null : (
        <div className="popup-words">
          <div className="popup-status">
            <output>
              <TruthLine state={state} />
              <ExportedNote state={state} />
              <ProofLine state={state} />
            </output>
            {reading ? <span className="dim">{text('escape_stops')}</span> : null}
          </div>
          {state.readScale < 1 && state.image ? <p className="popup-note">{text('read_scaled', percent(state.readScale, translator))}</p> : null}
          <FormatNote session={session} state={state} className="popup-note" />
          {state.question ? null : <ReviewNote state={state} />}
          <CategoryChips document={state.editor.history.present} onChange={session.change} />
        </div>
      )}
      {state.error && !state.question ? (
        <ErrorNotice code={state.error} onRetry={() => void session.tryAgain()} onOpenImage={() => void openImage()} onSettings={onSettings} />
      ) : null}
      {empty ? <p className="popup-note">{text('paste_or_drop')}</p> : null}
      {empty ? (
        <Button command="open-text" hint="X" onClick={() => void openTextPage()}>
          <Icon name="text" />
          {text('text_title')}
        </Button>
      ) : null}
      {state.problem && !state.question ? <ErrorNotice code={state.problem} onRetry={() => void session.tryAgain()} onOpenImage={() => void openImage()} onSettings={onSettings} /> : null}
      <ExportWait state={state} onAnswer={(answer) => void session.answer(answer)} />
      {state.question ? <ExportQuestion state={state} onAnswer={(answer) => void session.answer(answer)} onLook={() => void edit()} /> : null}
      {empty || state.question || state.waiting ? null : <PopupActions state={state} onCopy={() => void session.export('copy')} onSave={() => void session.export('save')} onEdit={() => void edit()} onDiscard={discard} />}
      {empty || state.question || state.waiting ? null : modes.delaying ? <DelayRow onChoose={modes.startDelay} onBack={modes.back} /> : <ModeRow onChoose={modes.choose} />}
      {state.question || state.waiting ? null : <TextRow services={textServices} onClose={discard} />}
      <footer className="popup-foot">
        <PolicyLine settings={session.getSettings()} />
        <div>
          <PolicyMenu settings={session.getSettings()} onChange={(settings) => void choosePolicy(settings)} />
          <MemoryButton memory={memory} onOpen={() => setRemembering(true)} />
          <Button command="settings" look="plain" onClick={onSettings}>
            <Icon name="settings" />
            {text('command_settings')}
          </Button>
        </div>
      </footer>
    </PageRoot>
  );
}

function clickFocusedRegion(): boolean {
  const mark = document.activeElement?.closest('[data-region]');
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return mark != null;
}
