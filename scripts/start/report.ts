import type { PageState, PlainBox, ShownRegion } from '../browser/page-state';

/** What is written as NAME.json; boxes in image pixels. Only regions that are on: what the picture hides. */
export interface Report {
  readonly regions: readonly (PlainBox & { readonly type: string | null; readonly score: number; readonly source: string })[];
  readonly regions_count: number;
  /** Lowest score of the regions, `null` without regions. */
  readonly min_confidence_found: number | null;
  /** Someone should have a look: something was not read, read at reduced size, or found without being sure. */
  readonly review_recommended: boolean;
  readonly unread: readonly PlainBox[];
  /** From pixels to regions, in milliseconds, with the engine warm. */
  readonly ms: number;
  /** From the toolbar click to regions, in milliseconds. Pages only. */
  readonly clickMs?: number;
}

/** Findings below this score are worth a look. */
const SURE = 0.6;

/** The report of what popup or editor show. */
export function reportOf(shown: Pick<PageState, 'state' | 'regions' | 'unread' | 'readScale' | 'ms'>, clickMs?: number): Report {
  const regions = shown.regions.filter((region) => region.on).map(plain);
  const lowest = regions.length === 0 ? null : Math.min(...regions.map((region) => region.score));
  return {
    regions,
    regions_count: regions.length,
    min_confidence_found: lowest,
    review_recommended: shown.unread.length > 0 || shown.state === 'stopped' || shown.readScale < 1 || (lowest !== null && lowest < SURE),
    unread: shown.unread,
    ms: shown.ms,
    ...(clickMs === undefined ? {} : { clickMs }),
  };
}

/** One line for the terminal. */
export function reportLine(input: string, png: string, report: Report, readScale: number): string {
  const parts = [
    `${report.regions_count} hidden`,
    ...(report.unread.length > 0 ? [`${report.unread.length} unread`] : []),
    ...(readScale < 1 ? [`read at ${Math.round(readScale * 100)} % of its size`] : []),
    `${Math.round(report.ms)} ms`,
    ...(report.clickMs === undefined ? [] : [`${Math.round(report.clickMs)} ms from the click`]),
  ];
  return `${input} -> ${png}: ${parts.join(', ')}`;
}

function plain({ x, y, w, h, type, score, source }: ShownRegion): Report['regions'][number] {
  return { x, y, w, h, type, score, source };
}
