import { useState } from 'react';
import { edit } from '../../core/editor/editor-state';
import { changeStyle, dropStyle, hasOwnStyle, styleAt, type StyleTarget } from '../../core/editor/style-edits';
import { regionsByType } from '../../core/editor/summary';
import { ENTITY_TYPES, type RedactionStyle } from '../../core/model';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { StyleControls } from '../style-controls/style-controls';
import { useTranslate } from '../translate';
import { Button } from '../ui/button';

/** How this picture's regions are drawn: all of them, those of a type, or the selected ones. What is chosen shows at once. */
export function StylePanel({ session, state }: { session: Session; state: SessionState }) {
  const { text, count } = useTranslate();
  const [wanted, setWanted] = useState<string>('selection');
  const { present } = state.editor.history;
  const { selection } = state.editor;
  const choice = session.styles();
  const types = regionsByType(present).flatMap(({ key }) => (key === null ? [] : [key]));
  const target = targetOf(wanted, selection);
  const style = styleAt(present, choice, target);
  const isKept = present.styles === null || JSON.stringify(present.styles) === JSON.stringify(session.getSettings().style);
  const first = present.regions.find(({ id, entity }) => (target.of === 'regions' ? target.ids.includes(id) : target.of === 'all' || target.entity === entity));
  const change = (part: Partial<RedactionStyle>, tag?: string) =>
    session.change((now) => edit(now, changeStyle(now.history.present, session.styles(), target, part), tag === undefined ? null : `style ${tag} ${JSON.stringify(target)}`));
  return (
    <>
      <label className="style-target">
        <span className="style-name">{text('style_for')}</span>
        <select value={valueOf(target)} data-command="style-target" onChange={(event) => setWanted(event.target.value)}>
          {selection.length > 0 ? <option value="selection">{count('style_for_selected', selection.length)}</option> : null}
          <option value="all">{text('style_for_all')}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {text(`entity_${type}`)}
            </option>
          ))}
        </select>
      </label>
      <StyleControls key={valueOf(target)} style={style} onChange={change} words={first ? session.coverWords(first) : text('style_label')} />
      <div className="style-foot">
        {hasOwnStyle(present, choice, target) ? (
          <Button command="style-drop" onClick={() => session.change((now) => edit(now, dropStyle(now.history.present, session.styles(), target)))}>
            {text('style_drop')}
          </Button>
        ) : null}
        {isKept ? null : (
          <Button command="style-keep" onClick={() => void session.keepStyles()}>
            {text('style_keep')}
          </Button>
        )}
      </div>
    </>
  );
}

/** What the chosen entry stands for; the selection is gone when nothing is selected. */
function targetOf(wanted: string, selection: readonly string[]): StyleTarget {
  const entity = ENTITY_TYPES.find((type) => type === wanted);
  if (entity !== undefined) return { of: 'type', entity };
  return wanted === 'selection' && selection.length > 0 ? { of: 'regions', ids: selection } : { of: 'all' };
}

function valueOf(target: StyleTarget): string {
  if (target.of === 'type') return target.entity;
  return target.of === 'regions' ? 'selection' : 'all';
}
