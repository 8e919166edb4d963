import { findInLayer } from '../find-in-layer';
import { intersect, union } from '../image/geometry';
import { flatten } from '../image/flatten';
import { type EntityType, type Finding, imageBox, type ImageBox, type Policy, type Progress, type TextLayer, type Word } from '../model';
import type { KnownText, Leak, Proof, ProofPlace } from '../proof-model';
import type { ReadImage } from '../ocr/read-image';
import { mergeBoxes } from '../ocr/merge-boxes';
import { checkPainting, type Painting } from './check-painting';
import { cutLetters } from './cut-letters';
import { findValues } from './find-values';
import { fold } from './fold-text';
import { HIDDEN, isHidden, joinReadings } from './join-readings';
import { knownValues, valuesByHand } from './known-values';
import { linesOf } from './lines-of';
import { placeAround } from './place-around';
import { coveredShare } from './subtract';
import { visibleInk, visibleMarks } from './visible-ink';

/** A painted image and what is known of it. */
export interface Proving extends Painting {
  /** What the original was read as. */
  readonly known: KnownText;
}

/** What a proof is made with. */
export interface ProveTools {
  readonly read: ReadImage;
  /** Image pixels for one CSS pixel. */
  readonly scale: number;
  /** Rejects with `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** More places than a person would go through one by one are merged. */
const MOST_UNCHECKED = 24;

/** A sign or two that are read otherwise, or a word that is a guess, make no value. */
const LEAST_NEW = 4;
const SURE_WORD = 0.5;

/** Below this share of it under covers, a region of the reading was taken away or moved elsewhere: who makes one smaller is judged by the words that show. */
const GONE = 0.3;

/** A region may be much higher than what stands in it: of its height, so much ink across is something. */
const STROKE = 0.1;

/** Letters at least in what could not be read beside a cover. */
const LEAST_MARKS = 3;

/** From this share of it under a region that is off, the user left something visible. */
const LEFT = 0.5;

/**
 * Reads a finished image as whoever gets it would, and says what is still readable of what it should hide, and what
 * could not be checked. Regions that are off are the user's choice and no leak. Errors: those of reading.
 */
export async function prove(image: Proving, policy: Policy, { read, scale, signal, onProgress }: ProveTools): Promise<Proof> {
  const begun = performance.now();
  const { finished, regions, covered, known } = image;
  const off = regions.filter((region) => !region.on).map(({ box }) => box);
  const isLeft = (box: ImageBox): boolean => coveredShare(box, off) >= LEFT;
  const readable = new Readable(scale, finished, isLeft);

  const others = known.layer.words.filter(({ box }) => coveredShare(middleOf(box), covered) < HIDDEN).map(({ box }) => box);
  const cut = cutLetters(flatten(image.original), covered, others, scale);
  const painting = checkPainting(image);
  // As it is seen: what is transparent shows what it lies on.
  const seen = flatten(finished);
  const [again, fresh] = await Promise.all([
    read(seen, { languages: policy.languages, scale, signal, onProgress, again: true, care: covered }),
    findInLayer(known.layer, known, policy, signal),
  ]);
  const found = distinct([...known.findings, ...fresh.findings]);
  const guarded = found.filter((finding) => !wordsOf(known.layer, finding).every(({ box }) => isLeft(box)));

  // A region of the reading that is no more, where something shows.
  for (const { box, entity } of known.regions) if (coveredShare(box, covered) < GONE && visibleInk(seen, box, covered, STROKE).length > 0) readable.add('uncovered', box, entity, 0);

  // Letters that go on beyond the edge of a region, also of what nobody could read.
  for (const box of cut) readable.add('sticks-out', box, guarded.find((finding) => wordsOf(known.layer, finding).some((word) => intersect(word.box, box)))?.entity ?? null);

  // Where a value stood: all of its words must be covered, in their whole width.
  for (const finding of guarded) {
    const words = wordsOf(known.layer, finding).filter(({ box }) => !isLeft(box));
    readable.addLines('uncovered', words.filter((word) => !isHidden(word, covered) && visibleInk(seen, word.box, covered).length > 0), finding.entity);
    for (const word of words) if (isHidden(word, covered)) for (const part of visibleInk(seen, word.box, covered)) readable.add('sticks-out', part, finding.entity);
  }
  // The rest of any word that is mostly hidden.
  for (const word of known.layer.words) if (isHidden(word, covered)) for (const part of visibleInk(seen, word.box, covered)) readable.add('sticks-out', part, null);

  // Wherever else it stands: as the second reading has it, and as the first had what has not changed since.
  const values = [...knownValues(known.layer, guarded), ...valuesByHand(known.layer, regions)];
  const shown = (layer: TextLayer): TextLayer => ({ ...layer, words: layer.words.filter((word) => !isHidden(word, covered)) });
  for (const layer of [again.layer, ...(again.careful ? [again.careful] : []), known.layer]) for (const { why, box, entity, words } of findValues(shown(layer), values, covered)) if (words.length > 0) readable.add(why, box, entity);

  // What nobody had found, where the second reading has it otherwise than the first.
  const joined = joinReadings(known.layer, again.layer, covered);
  const detection = await findInLayer(joined.layer, known, policy, signal);
  for (const finding of detection.findings) {
    const words = wordsOf(joined.layer, finding).filter((word) => joined.visible.has(word));
    const changed = words.filter((word) => word.confidence >= SURE_WORD && !isAsBefore(word, joined.layer, known.layer));
    if (fold(changed.map(({ start, end }) => joined.layer.text.slice(start, end)).join('')).length >= LEAST_NEW) readable.addLines('new', words, finding.entity);
  }

  const unread = unreadIn(again.layer.unread, known.layer, covered, (box) => visibleMarks(seen, box, [...covered, ...known.layer.words.map((word) => word.box)])).filter((box) => !isLeft(box));
  const places: ProofPlace[] = [...painting, ...readable.places(), ...mergeBoxes(unread, MOST_UNCHECKED).map((box): ProofPlace => ({ kind: 'unchecked', box }))];
  return {
    places: places.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x),
    partial: detection.failed.length > 0 || fresh.failed.length > 0,
    checked: { regions: regions.filter(({ on }) => on).length, values: values.length, words: again.layer.words.length },
    ms: performance.now() - begun - again.startMs,
  };
}

/** Places that are still readable, each once however it was come upon. */
class Readable {
  readonly #places: { why: Leak; box: ImageBox; entity: EntityType | null; scale: number }[] = [];

  constructor(
    readonly scale: number,
    readonly size: { readonly width: number; readonly height: number },
    readonly isLeft: (box: ImageBox) => boolean,
  ) {}

  /** `scale`: image pixels for one CSS pixel that the place is shown beyond the box; 0 for a box that has room around it. */
  add(why: Leak, box: ImageBox, entity: EntityType | null, scale = this.scale): void {
    if (this.isLeft(box)) return;
    if (coveredShare(box, this.#places.map((place) => place.box)) > LEFT) return;
    this.#places.push({ why, box, entity, scale });
  }

  /** Adds words, those of a line as one place. */
  addLines(why: Leak, words: readonly Word[], entity: EntityType | null): void {
    for (const line of linesOf(words)) this.add(why, line.map(({ box }) => box).reduce(union), entity);
  }

  places(): ProofPlace[] {
    return this.#places.map(({ why, box, entity, scale }) => ({ kind: 'readable', why, entity, box: scale === 0 ? box : placeAround(box, scale, this.size) }));
  }
}

/** The middle of a line of text: what a region crosses there it is to hide, however little of its height it covers. */
const middleOf = ({ x, y, w, h }: ImageBox): ImageBox => imageBox(x, y + 0.35 * h, w, 0.3 * h);

const wordsOf = ({ words }: TextLayer, { start, end }: Pick<Finding, 'start' | 'end'>): Word[] => words.filter((word) => word.start < end && start < word.end);

/** Findings of both, the same one once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => findings.findIndex(({ start, end }) => start === finding.start && end === finding.end) === index);
}

/**
 * Whether a word was read the same way before, in its place, or is known better, since the page told it and its pixels
 * agreed: then it was judged before, with all that stood around it.
 */
function isAsBefore(word: Word, layer: TextLayer, known: TextLayer): boolean {
  const text = fold(layer.text.slice(word.start, word.end));
  return known.words.some((before) => intersect(before.box, word.box) && (before.confidence === 1 || fold(known.text.slice(before.start, before.end)).includes(text)));
}

/**
 * What neither reading read, less what is covered. A place that the first read, and where nothing was painted, is known:
 * the values were looked for in it too. The edge of a cover looks like text to a reader; there, marks must stand beside it that are no known words.
 */
function unreadIn(again: readonly ImageBox[], known: TextLayer, covered: readonly ImageBox[], marksIn: (box: ImageBox) => number): ImageBox[] {
  const isKnown = (box: ImageBox): boolean => (covered.some((cover) => intersect(cover, box)) ? marksIn(box) < LEAST_MARKS : coveredShare(box, known.words.map((word) => word.box)) >= 0.6);
  const more = again.filter((box) => !isKnown(box) && coveredShare(box, known.unread) < 0.9);
  return [...known.unread, ...more].filter((box) => coveredShare(box, covered) < 0.9);
}
