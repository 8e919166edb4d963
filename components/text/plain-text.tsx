import { useMemo } from 'react';
import { MarkedText } from './marked-text';

const NO_MARKS = new Uint32Array();
const NOBODY: ReadonlySet<string> = new Set();

/** A text too long for a field, without marks: only what is near the window's part is drawn. */
export function PlainText({ text, label, command }: { text: string; label: string; command: string }) {
  return useMemo(
    () => (
      <div className="plain-text" data-command={command}>
        <MarkedText text={text} marks={NO_MARKS} groups={[]} staying={NOBODY} label={label} onToggle={() => undefined} />
      </div>
    ),
    [text, label, command],
  );
}
