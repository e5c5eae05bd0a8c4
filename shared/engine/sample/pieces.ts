import { float64 } from '../simd/memory.ts';

/** Values of a piece: few enough to stay in the processor's nearest memory; even, so that a value's lane is that of its place. */
export const PIECE = 2048;

const piece = float64(PIECE);

/** Copies a stretch of a sample piece by piece to where vector functions reach it. */
export function forEachPiece(
  values: Float64Array,
  from: number,
  end: number,
  visit: (address: number, count: number) => void,
): void {
  for (let i = from; i < end; i += PIECE) {
    const count = Math.min(PIECE, end - i);
    piece.set(values.subarray(i, i + count));
    visit(piece.byteOffset, count);
  }
}
