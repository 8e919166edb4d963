import { memo } from 'react';
import type { Region } from '../../core/model';
import { useTranslate } from '../translate';
import { categoryOf } from './category-of';
import { regionTag } from './region-name';
import { regionReason } from './region-reason';

interface RegionMarkProps {
  readonly region: Region;
  /** CSS pixels for one image pixel. */
  readonly zoom: number;
  readonly selected: boolean;
}

/**
 * The outline of one region. It lies outside of the box, so that the box shows what will be
 * exported. Drawn anew only where it changed: there may be thousands while one is dragged. What is
 * done to it is heard by the overlay.
 */
export const RegionMark = memo(function RegionMark({ region, zoom, selected }: RegionMarkProps) {
  const translator = useTranslate();
  const { x, y, w, h } = region.box;
  const gap = 0.5 / zoom;
  const frame = { x: x - gap, y: y - gap, width: w + 2 * gap, height: h + 2 * gap };
  return (
    <g
      className="region-mark"
      role="switch"
      tabIndex={0}
      aria-checked={region.on}
      aria-label={[regionTag(region, translator), regionReason(region, translator)].filter(Boolean).join(', ')}
      data-region={region.id}
      data-x={x}
      data-y={y}
      data-w={w}
      data-h={h}
      data-entity={region.entity ?? ''}
      data-score={region.score}
      data-source={region.source}
      data-on={region.on}
      data-selected={selected}
      data-category={categoryOf(region)}
    >
      <rect className="region-frame" {...frame} />
    </g>
  );
});
