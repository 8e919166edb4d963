import type { ExportStep, PageState, PlainBox, ShownPlace, ShownRegion } from '../browser/page-state';

/** What is written as NAME.json; boxes in image pixels. Only regions that are on: what the picture hides. */
export interface Report {
  readonly regions: readonly (PlainBox & { readonly type: string | null; readonly score: number; readonly source: string })[];
  readonly regions_count: number;
  /** Lowest score of the regions, `null` without regions. */
  readonly min_confidence_found: number | null;
  /** Someone should have a look: something was not captured or not read, read at reduced size, or found without being sure. */
  readonly review_recommended: boolean;
  readonly unread: readonly PlainBox[];
  /** From pixels to regions, in milliseconds, with the engine warm. */
  readonly ms: number;
  /** From the toolbar click to regions, in milliseconds. Pages only, of which the window is shown. */
  readonly clickMs?: number;
  /** Why a whole page is not whole: see `CaptureCut`. Left out where it is. */
  readonly cut?: string;
}

/** A report on a picture that was finished. */
export interface FinishedReport extends Report {
  readonly proof: ReportedProof;
}

/** What reading the finished picture again gave. Never that it is safe. */
export interface ReportedProof {
  /** `not-checked`: something could not be looked for, or looked at. */
  readonly verdict: 'nothing-found' | 'still-readable' | 'not-checked';
  /** Places that still show what should be hidden, each with the reason. */
  readonly readable: readonly (PlainBox & { readonly why: string | null })[];
  /** Places that could not be checked. */
  readonly unchecked: readonly PlainBox[];
}

/** Findings below this score are worth a look. */
const SURE = 0.6;

/** The report of what popup or editor show. */
export function reportOf(shown: Pick<PageState, 'state' | 'regions' | 'unread' | 'readScale' | 'cut' | 'ms'>, clickMs?: number): Report {
  const regions = shown.regions.filter((region) => region.on).map(plain);
  const lowest = regions.length === 0 ? null : Math.min(...regions.map((region) => region.score));
  return {
    regions,
    regions_count: regions.length,
    min_confidence_found: lowest,
    review_recommended: shown.unread.length > 0 || shown.state === 'stopped' || shown.readScale < 1 || shown.cut !== null || (lowest !== null && lowest < SURE),
    unread: shown.unread,
    ms: shown.ms,
    ...(clickMs === undefined ? {} : { clickMs }),
    ...(shown.cut === null ? {} : { cut: shown.cut }),
  };
}

/** The report with how the proof of the finished picture came out. */
export function withProof(report: Report, step: Pick<ExportStep, 'proof' | 'places'>): FinishedReport {
  const proof = proofOf(step);
  return { ...report, review_recommended: report.review_recommended || proof.verdict !== 'nothing-found', proof };
}

function proofOf({ proof, places }: Pick<ExportStep, 'proof' | 'places'>): ReportedProof {
  const of = (kind: ShownPlace['kind']) => places.filter((place) => place.kind === kind);
  return {
    // A word that is not known is no good news.
    verdict: proof === 'nothing' ? 'nothing-found' : proof === 'readable' ? 'still-readable' : 'not-checked',
    readable: of('readable').map(({ x, y, w, h, why }) => ({ x, y, w, h, why })),
    unchecked: of('unchecked').map(({ x, y, w, h }) => ({ x, y, w, h })),
  };
}

function proofWords({ verdict, readable, unchecked }: ReportedProof): string {
  if (verdict === 'nothing-found') return 'nothing more found by our detectors';
  const places = [...(readable.length > 0 ? [`${readable.length} still readable`] : []), ...(unchecked.length > 0 ? [`${unchecked.length} could not be checked`] : [])];
  return places.length > 0 ? places.join(', ') : 'could not be checked';
}

/** One line for the terminal. */
export function reportLine(input: string, png: string, report: FinishedReport, readScale: number): string {
  const parts = [
    `${report.regions_count} hidden`,
    ...(report.unread.length > 0 ? [`${report.unread.length} unread`] : []),
    proofWords(report.proof),
    ...(report.cut === undefined ? [] : [`not the whole page (${report.cut})`]),
    ...(readScale < 1 ? [`read at ${Math.round(readScale * 100)} % of its size`] : []),
    `${Math.round(report.ms)} ms`,
    ...(report.clickMs === undefined ? [] : [`${Math.round(report.clickMs)} ms from the click`]),
  ];
  return `${input} -> ${png}: ${parts.join(', ')}`;
}

function plain({ x, y, w, h, type, score, source }: ShownRegion): Report['regions'][number] {
  return { x, y, w, h, type, score, source };
}
