import { useMemo } from 'react';
import type { StyleChoice } from '../../core/model';
import { PaintedCanvas } from '../picture/painted-canvas';
import type { Session } from '../session/session';
import type { SessionState } from '../session/session-state';
import { useTranslate } from '../translate';
import type { ChosenOptions } from './hosted-options';

/** CSS pixels. */
const WIDTH = 240;

/** How the chosen options look on what was found here. Made here: it is sent nowhere and costs nothing. */
export function HostedPreview({ session, state, options }: { session: Session; state: SessionState; options: ChosenOptions }) {
  const { text } = useTranslate();
  const { color = '#000000', style = 'box', padding = 0, showLabels = false } = options;
  const styles = useMemo((): StyleChoice => {
    const { all } = session.styles();
    return { all: { ...all, kind: style, color: style === 'box' ? color : 'surrounding', padding, label: showLabels, width: 'exact' }, byType: {} };
  }, [session, color, style, padding, showLabels]);
  const { image } = state;
  if (!image) return null;
  return (
    <figure className="hosted-preview">
      <PaintedCanvas image={image} regions={state.editor.history.present.regions} styles={styles} wordsOf={session.coverWords} width={WIDTH} height={(WIDTH * image.height) / image.width} />
      <figcaption className="dim">{text('hosted_preview')}</figcaption>
    </figure>
  );
}
