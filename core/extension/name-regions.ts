import { styleOf } from '../image/covers';
import type { Finding, Region, StyleChoice, TextLayer } from '../model';
import { assignEntries } from '../text/assign-entries';
import { placeholderOf } from '../text/entity-map';
import { knownLock, readKnown } from './capture-database';
import { captureRef, loadDocument } from './captures';
import { withEntityMap } from './entity-map-store';

/**
 * The placeholders that are drawn over regions of a capture, by the regions' ids: the same that stand for their
 * values in masked text, from the same map, which remembers them: that of the site that the picture shows, where each has its own. Only where a style draws words, and only for
 * regions behind which a value was read. Errors: capture-gone, map-full.
 */
export async function nameRegions(captureId: string, regions: readonly Region[], styles: StyleChoice): Promise<ReadonlyMap<string, string>> {
  const drawn = regions.filter((region) => drawsWords(region, styles));
  if (drawn.length === 0) return new Map();
  const capture = await captureRef(captureId);
  // It is written after the regions are told.
  const known = await navigator.locks.request(knownLock(captureId), { mode: 'shared' }, async () => await readKnown(capture));
  const values = known ? drawn.flatMap((region) => valueOf(region, known.layer, known.findings)) : [];
  if (values.length === 0) return new Map();
  const { site = null } = await loadDocument(captureId);
  return await withEntityMap(site, (before) => {
    const { entries, map } = assignEntries(values, '', before);
    return { map, result: new Map(values.flatMap(({ id }, index) => (entries[index] ? [[id, placeholderOf(entries[index])] as const] : []))) };
  });
}

function drawsWords(region: Region, styles: StyleChoice): boolean {
  const { kind, label } = styleOf(region, styles);
  return region.entity !== null && kind !== 'text' && (kind === 'label' || label);
}

/** The value behind a region: the finding of its type that has most of its words in it. */
function valueOf({ id, entity, box }: Region, { text, words }: TextLayer, findings: readonly Finding[]): { id: string; entity: Finding['entity']; value: string }[] {
  const inside = words.filter(({ box: word }) => word.x + word.w / 2 >= box.x && word.x + word.w / 2 <= box.x + box.w && word.y + word.h / 2 >= box.y && word.y + word.h / 2 <= box.y + box.h);
  let best: { finding: Finding; count: number } | null = null;
  for (const finding of findings) {
    if (finding.entity !== entity) continue;
    const count = inside.filter((word) => word.start < finding.end && finding.start < word.end).length;
    if (count > (best?.count ?? 0)) best = { finding, count };
  }
  // A value that wraps stands on two lines in the picture and on one in a text.
  return best ? [{ id, entity: best.finding.entity, value: text.slice(best.finding.start, best.finding.end).replace(/\s+/g, ' ') }] : [];
}
