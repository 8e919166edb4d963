import { useRef, useState } from 'react';
import { useTranslate } from '../translate';
import { useKeys } from '../ui/use-keys';
import { DocumentTabs } from './document-tabs';
import { InputPane } from './input-pane';
import { MaskBar } from './mask-bar';
import { OutputPane } from './output-pane';
import { readTextFile } from './read-text-file';
import { TextNotices } from './text-notices';
import { currentDocument, type TextState } from './text-state';
import type { TextServices } from './text-services';
import { TextSide } from './text-side';
import type { TextWork } from './text-work';
import { useFileDrop } from './use-file-drop';

interface MaskViewProps {
  readonly work: TextWork;
  readonly state: TextState;
  readonly services: TextServices;
  readonly onSettings: () => void;
}

/** Texts on their way to being masked: what comes in, what goes out, and every value between. */
export function MaskView({ work, state, services, onSettings }: MaskViewProps) {
  const { text } = useTranslate();
  const document = currentDocument(state);
  const picker = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState(false);
  const onFiles = (files: readonly File[]) => {
    const read = async () => {
      const results = await Promise.all(files.map(async (file) => ({ name: file.name, read: await readTextFile(file).catch(() => null) })));
      setEditing(false);
      work.addFiles(
        results.flatMap(({ read }) => (read ? [read] : [])),
        results.flatMap(({ name, read }) => (read ? [] : [name])),
      );
    };
    void read();
  };
  const onOpen = () => picker.current?.click();
  const dragging = useFileDrop(onFiles);
  useKeys([
    { keys: ['Mod+Z'], run: work.undo },
    { keys: ['Mod+Shift+Z', 'Mod+Y'], run: work.redo },
    { keys: ['Mod+O'], run: onOpen },
    { keys: ['C'], run: () => void work.copy() },
    { keys: ['S'], run: () => void work.save(false) },
    { keys: ['E'], run: () => setEditing(true) },
    { keys: ['Escape'], run: () => (document.phase === 'reading' ? work.stop() : setEditing(false)) },
  ]);
  return (
    <div className="text-mask" data-state={document.phase} data-dragging={dragging} data-exported={state.exported ?? undefined}>
      <MaskBar work={work} state={state} />
      <DocumentTabs work={work} state={state} onOpen={onOpen} />
      <TextNotices work={work} state={state} />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={text('text_open')}
        data-command="text-files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div className="text-panes">
        <InputPane key={document.id} work={work} document={document} editing={editing} onEditing={setEditing} onOpen={onOpen} />
        <OutputPane work={work} state={state} document={document} />
        <TextSide work={work} state={state} services={services} onSettings={onSettings} />
      </div>
    </div>
  );
}
