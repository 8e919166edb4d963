import './mask-bar.css';
import { MASK_MODES, type MaskMode } from '../../core/model';
import { percent } from '../picture/region-name';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { CheckBox } from '../ui/check-box';
import { Icon } from '../ui/icon';
import { canExport, currentDocument, type TextState } from './text-state';
import type { TextWork } from './text-work';

/** What stands for values, how sure they must be, and what is done with the text. */
export function MaskBar({ work, state }: { work: TextWork; state: TextState }) {
  const translator = useTranslate();
  const { text } = translator;
  const document = currentDocument(state);
  const ready = canExport(document);
  const several = state.documents.length > 1;
  const { past, future } = document.choice;
  return (
    <div className="text-bar">
      <label className="text-field">
        <span>{text('text_mode')}</span>
        <select value={state.mode} data-command="mask-mode" onChange={(event) => work.setMode(event.target.value as MaskMode)}>
          {MASK_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {text(`mask_${mode}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-field">
        <span title={text('options_score')}>{text('text_score')}</span>
        <input type="range" min={0} max={0.95} step={0.05} value={state.minScore} aria-label={text('options_score')} aria-valuetext={percent(state.minScore, translator)} data-command="text-score" onChange={(event) => work.setMinScore(event.target.valueAsNumber)} />
        <span className="dim text-percent">{percent(state.minScore, translator)}</span>
      </label>
      {several ? (
        <CheckBox checked={state.share} command="share-map" onChange={work.setShare}>
          {text('text_share')}
        </CheckBox>
      ) : null}
      <span className="text-space" />
      <Button command="undo" look="icon" aria-label={text('command_undo')} title={text('command_undo')} disabled={past.length === 0} onClick={work.undo}>
        <Icon name="undo" />
      </Button>
      <Button command="redo" look="icon" aria-label={text('command_redo')} title={text('command_redo')} disabled={future.length === 0} onClick={work.redo}>
        <Icon name="redo" />
      </Button>
      {several ? (
        <Button command="save-all" disabled={!state.documents.some(canExport)} onClick={() => void work.save(true)}>
          {text('text_save_all')}
        </Button>
      ) : null}
      <Button command="save-text" hint="S" disabled={!ready} onClick={() => void work.save(false)}>
        {text('command_save')}
      </Button>
      <Button command="copy-text" look="primary" hint="C" disabled={!ready} onClick={() => void work.copy()}>
        {text('command_copy')}
      </Button>
    </div>
  );
}
