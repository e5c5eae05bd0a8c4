import { simd } from './simd.ts';

/*
 * Memory that the vector functions can reach, where there are any. It is never given back: it is for the columns and tables
 * that a thread uses over and over. Loops look where their arrays lie, and take the vector function or their own code.
 */

const ALIGNMENT = 64;
let free = simd === null ? 0 : simd.freeFrom();

/** Whether the vector functions can work on these arrays. */
export function isReachable(...arrays: readonly (Float64Array | Int32Array | Uint32Array)[]): boolean {
  return arrays.every(({ buffer }) => buffer === simd?.memory);
}

/** Zeros. Vector functions may write a few values behind the last one asked for, which the next array does not notice. */
export function float64(length: number): Float64Array {
  return simd === null ? new Float64Array(length) : new Float64Array(simd.memory, place(8 * length), length);
}

/** As {@link float64}. */
export function int32(length: number): Int32Array {
  return simd === null ? new Int32Array(length) : new Int32Array(simd.memory, place(4 * length), length);
}

/** As {@link float64}. */
export function uint32(length: number): Uint32Array {
  return simd === null ? new Uint32Array(length) : new Uint32Array(simd.memory, place(4 * length), length);
}

/** As {@link float64}. */
export function uint16(length: number): Uint16Array {
  return simd === null ? new Uint16Array(length) : new Uint16Array(simd.memory, place(2 * length), length);
}

/** As {@link float64}. */
export function uint8(length: number): Uint8Array {
  return simd === null ? new Uint8Array(length) : new Uint8Array(simd.memory, place(length), length);
}

function place(bytes: number): number {
  const begin = Math.ceil(free / ALIGNMENT) * ALIGNMENT;
  // At least one line between two arrays.
  free = begin + bytes + ALIGNMENT;
  return begin;
}
