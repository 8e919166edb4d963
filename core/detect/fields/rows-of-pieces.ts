import type { Piece } from './pieces';

/** Pieces by their line, each line from left to right. */
export function rowsOfPieces(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let last = -1;
  for (const piece of pieces) {
    if (piece.row !== last) rows.push([]);
    last = piece.row;
    rows.at(-1)?.push(piece);
  }
  return rows;
}
