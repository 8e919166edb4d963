import './mask-bar.css';
import './text-pane.css';
import { useRef, useSyncExternalStore } from 'react';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';
import { useKeys } from '../ui/use-keys';
import { readTextFile } from './read-text-file';
import { RestoreInput } from './restore-input';
import { RestoreNotices } from './restore-notices';
import { RestoreOutput } from './restore-output';
import { canLeave, type RestoreWork } from './restore-work';
import { useFileDrop } from './use-file-drop';

/** Puts values back into a text that comes back: all of it here, and nothing of it leaves but by copying and saving. */
export function RestoreView({ work }: { work: RestoreWork }) {
  const { text } = useTranslate();
  const state = useSyncExternalStore(work.subscribe, work.getState);
  const { sites, site, phase, result } = state;
  const picker = useRef<HTMLInputElement>(null);
  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    void readTextFile(file)
      .catch(() => null)
      .then((opened) => (opened ? work.open(opened, files.length > 1) : work.refuse(file.name)));
  };
  const onOpen = () => picker.current?.click();
  const dragging = useFileDrop(onFiles);
  useKeys([
    { keys: ['Mod+O'], run: onOpen },
    { keys: ['C'], run: () => void work.copy() },
    { keys: ['S'], run: () => void work.save() },
    { keys: ['Escape'], run: work.stop },
  ]);
  return (
    <div className="text-mask" data-state={phase} data-restored={result?.count ?? 0} data-dragging={dragging}>
      <div className="text-bar">
        {sites.length > 1 || site !== null ? (
          <label className="text-field">
            <span>{text('text_map')}</span>
            <select value={site ?? ''} data-command="restore-map" onChange={(event) => work.setSite(event.target.value || null)}>
              {[...new Set<string | null>([null, ...sites])].map((name) => (
                <option key={name ?? ''} value={name ?? ''}>
                  {name === null ? text('map_session') : name.replace(/^file:/, '')}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <span className="text-space" />
        <Button command="save-restored" hint="S" disabled={!canLeave(state)} onClick={() => void work.save()}>
          {text('command_save')}
        </Button>
        <Button command="copy-restored" look="primary" hint="C" disabled={!canLeave(state)} onClick={() => void work.copy()}>
          {text('command_copy')}
        </Button>
      </div>
      <RestoreNotices work={work} state={state} />
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={text('restore_open')}
        data-command="restore-file"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div className="text-panes" data-two="true">
        <RestoreInput answer={state.answer} onChange={work.setText} onOpen={onOpen} />
        <RestoreOutput state={state} onStop={work.stop} />
      </div>
    </div>
  );
}
