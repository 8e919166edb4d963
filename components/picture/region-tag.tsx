import type { Region } from '../../core/model';
import { useTranslate } from '../translate';
import { categoryOf } from './category-of';
import { regionTag } from './region-name';
import { regionReason } from './region-reason';

/** Room that a tag needs above its region, in CSS pixels, and the gap between the two. */
const ROOM = 64;
const GAP = 4;

/** Says above a region, or below where there is no room, what it is, how sure the finding is and why. */
export function RegionTag({ region, zoom, pictureWidth }: { region: Region; zoom: number; pictureWidth: number }) {
  const translator = useTranslate();
  const { x, y, w, h } = region.box;
  const reason = regionReason(region, translator);
  const above = y * zoom >= ROOM;
  const top = above ? y * zoom - GAP : (y + h) * zoom + GAP;
  // Tags of regions near the right edge end with their region instead of beginning with it. None is wider than the picture.
  const left = Math.max(0, x * zoom);
  const right = Math.max(0, pictureWidth - (x + w) * zoom);
  const place = left > pictureWidth / 2 ? { right, maxInlineSize: pictureWidth - right } : { left, maxInlineSize: pictureWidth - left };
  return (
    <div className="region-tag" style={{ top, ...place }} data-above={above} data-category={categoryOf(region)} aria-hidden="true">
      <p>{regionTag(region, translator)}</p>
      {reason === '' ? null : <p className="region-why">{reason}</p>}
    </div>
  );
}
