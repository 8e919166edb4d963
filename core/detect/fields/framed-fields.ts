import { imageBox, type EntityType, type Frame, type ImageBox } from '../../model';
import type { FieldMeaning } from '../labels/field-terms';
import type { FieldLabel } from '../labels/read-label';
import { isBlockHead } from './block-heads';
import type { Bands } from './bands';
import { bottom, gapAcross, holds, middleX, middleY, right } from './boxes';
import { columnsIn } from './columns-in';
import type { FieldHit } from './field-hit';
import type { FrameIndex } from './frame-index';
import { frameLabel } from './frame-labels';
import { saysNothing } from './no-value';
import type { Piece } from './pieces';
import { isPlausible } from './plausible';

/** A drawn box that something may be typed in, with what is in it. */
export interface FramedField {
  readonly frame: Frame;
  readonly label: FieldLabel | null;
  /** It has words of its own that say what it is, known ones or not. */
  readonly isNamed: boolean;
  /** What was filled in. */
  readonly values: readonly Piece[];
  /** It holds words, be they no more than a placeholder. */
  readonly isWritten: boolean;
  /** Its inside without a label that floats in it. */
  readonly area: ImageBox;
}

/** Fields that are often cut into several boxes: an area code and a number, a month and a year. */
const IN_PARTS: ReadonlySet<FieldMeaning> = new Set(['phone', 'card-expiry', 'card-number', 'birth-date', 'one-time-code', 'other']);
/** Fields that show marks for what is in them. */
const SECRET: ReadonlySet<FieldMeaning> = new Set(['password', 'card-number', 'card-code', 'one-time-code']);
/** Widest gap between the boxes of one field, in heights of the box. */
const PART_GAP = 1.6;
/** Lines of a field, and its height in heights of its text; a higher box is a card or a paragraph. */
const MOST_LINES = 3;
const MOST_HEIGHT = 8;
/** A box with as many columns is a row of a table: a field holds a value, and beside it a sign or a button at most. */
const ROW_COLUMNS = 3;
/** Height of a field that has no words of its own, in heights of its text. */
const MOST_UNNAMED = 7;

/** The drawn boxes that something is typed in, from top to bottom, with their labels and values. */
export function framedFields(frames: FrameIndex, all: readonly Piece[], pieces: Bands<Piece>): FramedField[] {
  const contents = new Map<Frame, Piece[]>();
  for (const piece of all) {
    if (!piece.frame) continue;
    const list = contents.get(piece.frame);
    if (list) list.push(piece);
    else contents.set(piece.frame, [piece]);
  }
  const fields: FramedField[] = [];
  for (const frame of frames.frames) {
    const kind = frames.kindOf(frame);
    if (kind === 'panel' || kind === 'cell') continue;
    const field = readField(frame, contents.get(frame) ?? [], pieces, frames);
    if (field && (kind === 'input' || field.label !== null) && !isButton(field) && (field.label !== null || isLow(field))) fields.push(field);
  }
  for (const frame of frames.underlined) {
    const { label, piece } = frameLabel(frame, pieces, frames);
    const written = [...pieces.between(frame.box.y, bottom(frame.box))].filter((other) => other !== piece && holds(frame.box, other.box));
    const values = written.filter((value) => !isPlaceholder(value, label));
    if (label?.certain && written.length < 2) fields.push({ frame, label, isNamed: true, values, isWritten: written.length > 0, area: frame.box });
  }
  return fields.map((field, i) => (field.isNamed ? field : { ...field, label: labelOfParts(field, fields.slice(Math.max(0, i - 12), i)) }));
}

function readField(frame: Frame, contents: readonly Piece[], pieces: Bands<Piece>, frames: FrameIndex): FramedField | null {
  const { box } = frame;
  if (new Set(contents.map(({ row }) => row)).size > MOST_LINES || contents.some((piece) => box.h > MOST_HEIGHT * piece.box.h)) return null;
  if (columnsIn(contents) >= ROW_COLUMNS) return null;
  const outer = frameLabel(frame, pieces, frames);
  const first = contents.reduce<Piece | null>((top, piece) => (top && top.box.y <= piece.box.y ? top : piece), null);
  const isFloating = first?.label != null && middleY(first.box) < middleY(box) && box.h > 2.2 * first.box.h;
  // With a label beside the rest it is a line of a list.
  if (!isFloating && contents.length > 1 && contents.some(({ label: own, text }) => own !== null || isBlockHead(text))) return null;
  const label = isFloating ? first.label : outer.label;
  const rest = isFloating ? contents.filter((piece) => piece !== first && piece.box.y > middleY(first.box)) : contents;
  const over = isFloating ? first : outer.piece;
  const top = over && over.box.y < box.y + box.h / 2 && gapAcross(over.box, box) < 0 ? Math.min(Math.max(bottom(over.box) + 1, box.y), bottom(box) - 1) : box.y;
  // What a label stands on is its own.
  const values = rest.filter((piece) => piece !== outer.piece && !isPlaceholder(piece, label));
  return { frame, label, isNamed: isFloating || outer.piece !== null, values, isWritten: rest.length > 0, area: imageBox(box.x, top, box.w, bottom(box) - top) };
}

/** Whether a text in a box is what asks for the value: the name of a field that nobody filled in. */
function isPlaceholder({ text, label: own }: Piece, label: FieldLabel | null): boolean {
  if (isBlockHead(text) || saysNothing(text, label !== null && SECRET.has(label.meaning))) return true;
  return own !== null && (label === null || own.meaning === label.meaning || /\s/.test(text.trim()));
}

/** A box whose words stand in its middle with room on both sides. */
function isButton({ frame, values, label }: FramedField): boolean {
  const [value] = values;
  if (!value || values.length > 1 || label?.certain) return false;
  const { box } = value;
  const [before, behind] = [box.x - frame.box.x, right(frame.box) - right(box)];
  return /\p{L}{4}/u.test(value.text) && !/[\d@]/.test(value.text) && before > 0.8 * box.h && Math.abs(before - behind) <= 0.35 * box.h + 2;
}

/** As low as a line and the room around it. */
function isLow({ frame, values }: FramedField): boolean {
  return values.length === 0 || (values.every(({ row }) => row === values[0]?.row) && values.every(({ box }) => frame.box.h <= MOST_UNNAMED * box.h));
}

/** The label of the box to the left, where both are parts of one field. */
function labelOfParts({ frame, values }: FramedField, before: readonly FramedField[]): FieldLabel | null {
  if (values.some(({ text }) => !/\d|[•*●]/.test(text))) return null;
  const { box } = frame;
  const left = before.findLast((other) => Math.abs(other.frame.box.y - box.y) <= 3 && Math.abs(other.frame.box.h - box.h) <= 3 && right(other.frame.box) <= box.x && gapAcross(other.frame.box, box) <= PART_GAP * box.h);
  return left?.label && IN_PARTS.has(left.label.meaning) ? left.label : null;
}

/** Hits for the fields that are named; `asks` says whether a form around a field asks for somebody's data. */
export function hitsOfNamed(fields: readonly FramedField[], asks: (field: FramedField, label: FieldLabel) => boolean): FieldHit[] {
  return fields.flatMap((field) => {
    const { label, values, isWritten } = field;
    // How far to the right a field goes that is drawn as a line is its form's matter: what was read is hidden as far as it goes.
    const area = field.frame.open && values.length > 0 ? null : field.area;
    if (!label || (!label.certain && !asks(field, label))) return [];
    const { meaning, entity } = label;
    const believed = meaning === 'other' ? values.filter(({ text }) => isPlausible(meaning, text)) : values;
    if (values.length > 0) return believed.map(({ start, end }): FieldHit => ({ meaning, entity, rule: 'box', span: { start, end }, area }));
    return isWritten || !label.certain ? [] : [{ meaning, entity, rule: 'box', span: null, area }];
  });
}

/** What a value of an unnamed field most likely is. */
export function guessOf(text: string): { meaning: FieldMeaning; entity: EntityType } {
  const digits = text.replace(/\D/g, '').length;
  const letters = /\p{L}/u.test(text);
  if (text.includes('@')) return { meaning: 'email', entity: 'EMAIL_ADDRESS' };
  if (digits > 0 && letters) return { meaning: 'street', entity: 'STREET_ADDRESS' };
  if (digits === 5) return { meaning: 'postcode', entity: 'POSTAL_CODE' };
  if (digits > 0) return { meaning: 'phone', entity: 'PHONE_NUMBER' };
  return text.trim().length <= 3 ? { meaning: 'state', entity: 'LOCATION' } : { meaning: 'full-name', entity: 'PERSON' };
}

/** Whether two fields stand near enough to be of one form: side by side, or one under the other. */
export function areTogether(a: ImageBox, b: ImageBox): boolean {
  const across = gapAcross(a, b);
  const down = Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b));
  const height = Math.max(a.h, b.h);
  return (down < 0 && across <= 1.6 * height) || (across < 0 && down <= 1.8 * height) || (down <= 1.8 * height && Math.abs(middleX(a) - middleX(b)) < Math.max(a.w, b.w) / 2);
}
