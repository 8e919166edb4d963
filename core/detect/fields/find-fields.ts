import type { Frame, ImageBox, TextLayer, TextSpan } from '../../model';
import { ENTITIES } from '../../entities/table';
import { type FieldLabel, isBacked } from '../labels/read-label';
import { addressBlocks } from './address-blocks';
import { touching } from './touching';
import { Bands } from './bands';
import { besideLabels } from './beside-labels';
import { isBlockHead } from './block-heads';
import { gapAcross, gapDown, isAligned } from './boxes';
import type { FieldHit } from './field-hit';
import { FrameIndex } from './frame-index';
import { framedFields, hitsOfNamed } from './framed-fields';
import { holdsName } from './holds-name';
import { isAction, isExample } from './no-value';
import { piecesOf, type Piece } from './pieces';
import { repeatedValues } from './repeated-values';
import { rowsOfPieces } from './rows-of-pieces';
import { tableColumns } from './table-columns';
import { unnamedHits } from './unnamed-fields';

/** How near a field whose label is certain makes one whose label could be anything's a field of the same form, in image pixels. */
const FORM_DOWN = 500;
const FORM_ACROSS = 400;
/** How near labels of one list stand, in image pixels. */
const LIST_DOWN = 300;
/** Longest label of a list that is not known, in characters. */
const MOST_NAMING = 32;

/** What the places of words tell. */
export interface PlacedFields {
  readonly hits: readonly FieldHit[];
  /** Labels, headers, titles and hints: they stay readable, whatever they look like. */
  readonly readable: readonly TextSpan[];
  /** Insides of boxes that something is typed in: what is found in one is hidden with all of it. */
  readonly inputs: readonly ImageBox[];
}

/**
 * Values whose place tells what they are: in a drawn box with a label, right of a label or under it, in a column under
 * its header, in an address block; and where such values stand again. Labels are in none of them. Nearly linear in the
 * number of words.
 *
 * @param frames the boxes that are drawn on the image; none for a page's own text.
 * @param fromPixels labels may be misread.
 */
export function findFields(layer: Pick<TextLayer, 'text' | 'words'>, frames: readonly Frame[], fromPixels: boolean): PlacedFields {
  const index = new FrameIndex(frames);
  const pieces = piecesOf(layer, index, fromPixels);
  const bands = new Bands(pieces);
  const rows = rowsOfPieces(pieces);
  const certain = new Bands(pieces.filter(({ label }) => label?.certain && (label.meaning !== 'other' || ENTITIES[label.entity].on)));
  const asks = (box: ImageBox, label: FieldLabel): boolean => {
    for (const { box: other, label: backing } of certain.between(box.y - FORM_DOWN, box.y + box.h + FORM_DOWN)) {
      if (backing && isBacked(label, backing) && gapDown(box, other) <= FORM_DOWN && gapAcross(box, other) <= FORM_ACROSS) return true;
    }
    return false;
  };

  const fields = framedFields(index, pieces, bands);
  const named = hitsOfNamed(fields, ({ area }, label) => asks(area, label));
  const unnamed = unnamedHits(fields, named, bands);
  const { hits: columns, headers } = tableColumns(rows, bands);
  const { hits: beside, labels } = besideLabels(rows, bands, index, (piece) => headers.has(piece), (piece) => isInList(piece, certain));
  const typed = new Set(fields.map(({ frame }) => frame));
  const blocks = addressBlocks(pieces.filter(({ frame }) => !frame || !typed.has(frame)), bands);
  const hits = [...named, ...unnamed, ...[...columns, ...beside, ...blocks].map((hit) => withoutNote(hit, layer.text))];
  // On an envelope a company is a line of the address.
  const isAddress = hits.some(({ meaning }) => meaning === 'street');
  const meant = isAddress ? hits.map((hit): FieldHit => (hit.meaning === 'company' ? { ...hit, entity: 'STREET_ADDRESS' } : hit)) : hits;
  const isValue = touching(meant.flatMap(({ span }) => span ?? []));
  const listed = new Bands(labels);
  const followed = new Set(rows.flatMap((row) => row.slice(0, -1)));
  const readable = pieces.filter((piece) => ((headers.has(piece) && (piece.label !== null || !holdsName(piece.text))) || isReadable(piece) || (followed.has(piece) && isNaming(piece, listed))) && !isValue(piece));
  return { hits: [...meant, ...repeatedValues(layer, meant)], readable, inputs: fields.filter(({ frame }) => !frame.open).map(({ area }) => area) };
}

/** A value without what is said of it behind it: `Ada Byron (sister)`, `ada@mail.example (confirmed)`. */
function withoutNote(hit: FieldHit, text: string): FieldHit {
  const { entity, span } = hit;
  const note = span && /^(?:PERSON|EMAIL_ADDRESS|PHONE_NUMBER)$/.test(entity) ? / \([\p{Ll} -]{3,24}\)[,;]?$/u.exec(text.slice(span.start, span.end)) : null;
  return span && note ? { ...hit, span: { start: span.start, end: span.start + note.index } } : hit;
}

/** Whether a label stands in one column with others, or in their line: a list of labels and values. */
function isInList({ box, row, label }: Piece, certain: Bands<Piece>): boolean {
  for (const other of certain.between(box.y - LIST_DOWN, box.y + box.h + LIST_DOWN)) {
    if (label && other.label && !isBacked(label, other.label)) continue;
    if (other.row === row || (gapDown(box, other.box) <= LIST_DOWN && isAligned(box, other.box, box.h))) return true;
  }
  return false;
}

/** Whether a piece before another stands in a column of labels with two that are known, so that it is one too; a name is none. */
function isNaming({ box, text }: Piece, listed: Bands<Piece>): boolean {
  if (/\d|@/.test(text) || text.length > MOST_NAMING || holdsName(text)) return false;
  let known = 0;
  for (const other of listed.between(box.y - LIST_DOWN, box.y + box.h + LIST_DOWN)) if (Math.abs(other.box.x - box.x) <= box.h / 2 && gapDown(box, other.box) <= LIST_DOWN) known++;
  return known >= 2;
}

/** Whether a piece is no value of anybody: a label of a form, a title, an example of how to write something, what a button does. */
function isReadable({ text, label, frame }: Piece): boolean {
  return label?.certain === true || isBlockHead(text) || isExample(text) || (frame?.solid === true && isAction(text));
}
