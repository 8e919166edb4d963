import { isOverUnread } from '../../core/editor/unread';
import type { Region } from '../../core/model';
import type { Translator } from '../translate';

/** What a region is called: its type's everyday name, or that it was drawn by hand or hides an unread place. */
export function regionName(region: Pick<Region, 'entity' | 'source'>, translator: Translator): string {
  if (region.entity !== null) return translator.text(`entity_${region.entity}`);
  if (region.source === 'service') return translator.text('region_by_service');
  return translator.text(isOverUnread(region) ? 'region_over_unread' : 'region_by_hand');
}

/** A region's name with how sure its finding is; what has no finding has no score. */
export function regionTag(region: Region, translator: Translator): string {
  const name = regionName(region, translator);
  if (region.entity === null) return name;
  return translator.text('region_tag', name, percent(region.score, translator));
}

/** A share as a percentage. */
export function percent(share: number, translator: Translator): string {
  return new Intl.NumberFormat(translator.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
