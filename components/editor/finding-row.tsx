import { memo } from 'react';
import { setOn } from '../../core/editor/document';
import { edit, select } from '../../core/editor/editor-state';
import { isUnsure } from '../../core/editor/summary';
import type { PixelImage, Region } from '../../core/model';
import { percent, regionName } from '../picture/region-name';
import { regionReason } from '../picture/region-reason';
import type { Session } from '../session/session';
import { useTranslate } from '../translate';
import { CheckBox } from '../ui/check-box';
import { showMark } from './show-mark';
import { Thumbnail } from './thumbnail';

interface FindingRowProps {
  readonly session: Session;
  readonly image: PixelImage;
  readonly region: Region;
  readonly selected: boolean;
}

/** One region: hidden or shown, and the way to it. Drawn anew only where it changed. */
export const FindingRow = memo(function FindingRow({ session, image, region, selected }: FindingRowProps) {
  const translator = useTranslate();
  const { text } = translator;
  const reason = [...(isUnsure(region) ? [text('reason_unsure')] : []), regionReason(region, translator)].filter(Boolean).join(' · ');
  const show = () => {
    session.change((state) => select(state, region.id));
    showMark(`[data-region="${CSS.escape(region.id)}"]`);
  };
  return (
    <li className="panel-row" data-on={region.on} data-selected={selected}>
      <CheckBox
        checked={region.on}
        command="toggle-region"
        name={text('panel_toggle_this')}
        onChange={(on) => session.change((state) => edit(state, setOn(state.history.present, [region.id], on)))}
      />
      <button type="button" title={text('panel_show_region')} data-command="show-region" onClick={show}>
        <Thumbnail image={image} box={region.box} />
        <span className="panel-score dim">{region.entity === null ? regionName(region, translator) : percent(region.score, translator)}</span>
        {reason === '' ? null : <span className="panel-why">{reason}</span>}
      </button>
    </li>
  );
});
