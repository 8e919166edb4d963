import type { Region } from '../../core/model';
import { useTranslate } from '../translate';
import { categoryOf } from './category-of';
import { regionTag } from './region-name';

/** Room that a tag needs above its region, in CSS pixels. */
const ROOM = 24;

/** Says above a region, or below where there is no room, what it is and how sure the finding is. */
export function RegionTag({ region, zoom, pictureWidth }: { region: Region; zoom: number; pictureWidth: number }) {
  const translator = useTranslate();
  const { x, y, w, h } = region.box;
  const above = y * zoom >= ROOM;
  const top = above ? y * zoom - ROOM : (y + h) * zoom + 4;
  // Tags of regions near the right edge end with their region instead of beginning with it.
  const place = x * zoom > pictureWidth / 2 ? { right: Math.max(0, pictureWidth - (x + w) * zoom) } : { left: x * zoom };
  return (
    <div className="region-tag" style={{ top, ...place }} data-category={categoryOf(region)} aria-hidden="true">
      {regionTag(region, translator)}
    </div>
  );
}
