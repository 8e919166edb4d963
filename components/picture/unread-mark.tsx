import { memo } from 'react';
import type { ImageBox } from '../../core/model';
import { useTranslate } from '../translate';

/** Name of the hatching, as the overlay defines it. */
export const HATCHING = 'unread-hatching';

/** A place that holds text nobody could read. What is done to it is heard by the overlay. */
export const UnreadMark = memo(function UnreadMark({ place, index, zoom }: { place: ImageBox; index: number; zoom: number }) {
  const { text } = useTranslate();
  const gap = 0.5 / zoom;
  const { x, y, w, h } = place;
  return (
    <g className="unread-mark" role="switch" aria-checked={false} tabIndex={0} aria-label={text('unread_hide')} data-unread={index} data-x={x} data-y={y} data-w={w} data-h={h}>
      <title>{text('unread_hide')}</title>
      <rect x={x - gap} y={y - gap} width={w + 2 * gap} height={h + 2 * gap} fill={`url(#${HATCHING})`} />
    </g>
  );
});
