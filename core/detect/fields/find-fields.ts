import type { Frame, ImageBox, TextLayer, TextSpan } from '../../model';
import { addressBlocks } from './address-blocks';
import { overlaps } from '../../text/spans';
import { Bands } from './bands';
import { besideLabels } from './beside-labels';
import { isBlockHead } from './block-heads';
import { gapAcross, gapDown } from './boxes';
import type { FieldHit } from './field-hit';
import { FrameIndex } from './frame-index';
import { framedFields, hitsOfNamed } from './framed-fields';
import { isExample } from './no-value';
import { piecesOf, type Piece } from './pieces';
import { repeatedValues } from './repeated-values';
import { rowsOfPieces } from './rows-of-pieces';
import { tableColumns } from './table-columns';
import { unnamedHits } from './unnamed-fields';

/** How near a field whose label is certain makes one whose label could be anything's a field of the same form, in image pixels. */
const FORM_DOWN = 500;
const FORM_ACROSS = 400;

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
  const certain = new Bands(pieces.filter(({ label }) => label?.certain && label.meaning !== 'other'));
  const asks = (box: ImageBox): boolean => {
    for (const { box: other } of certain.between(box.y - FORM_DOWN, box.y + box.h + FORM_DOWN)) if (gapDown(box, other) <= FORM_DOWN && gapAcross(box, other) <= FORM_ACROSS) return true;
    return false;
  };

  const fields = framedFields(index, pieces, bands);
  const named = hitsOfNamed(fields, (field) => asks(field.area));
  const unnamed = unnamedHits(fields, named, bands);
  const { hits: columns, headers } = tableColumns(rows, bands);
  const beside = besideLabels(rows, bands, index, (piece) => headers.has(piece), (piece) => asks(piece.box));
  const typed = new Set(fields.map(({ frame }) => frame));
  const blocks = addressBlocks(pieces.filter(({ frame }) => !frame || !typed.has(frame)), bands);
  const hits = [...named, ...unnamed, ...columns, ...beside, ...blocks];
  // On an envelope a company is a line of the address.
  const isAddress = hits.some(({ meaning }) => meaning === 'street');
  const meant = isAddress ? hits.map((hit): FieldHit => (hit.meaning === 'company' ? { ...hit, entity: 'STREET_ADDRESS' } : hit)) : hits;
  const spans = meant.flatMap(({ span }) => span ?? []);
  const readable = pieces.filter((piece) => (headers.has(piece) || isReadable(piece)) && !spans.some((span) => overlaps(span, piece)));
  return { hits: [...meant, ...repeatedValues(layer, meant)], readable, inputs: fields.map(({ area }) => area) };
}

/** Whether a piece is no value of anybody: a label of a form, a title, an example of how to write something. */
function isReadable({ text, label }: Piece): boolean {
  return label?.certain === true || isBlockHead(text) || isExample(text);
}
