import { isReachable } from '../simd/memory.ts';
import { simd } from '../simd/simd.ts';

/* Arithmetic on the first years of columns. What lies behind them, up to the next even place, may change too. */

/** out + other */
export function add(out: Float64Array, other: Float64Array, count: number): void {
  if (simd !== null && isReachable(out, other)) simd.add(out.byteOffset, other.byteOffset, count);
  else for (let i = 0; i < count; i++) out[i]! += other[i]!;
}

/** out + one × other */
export function addProduct(out: Float64Array, one: Float64Array, other: Float64Array, count: number): void {
  if (simd !== null && isReachable(out, one, other))
    simd.addProduct(out.byteOffset, one.byteOffset, other.byteOffset, count);
  else for (let i = 0; i < count; i++) out[i]! += one[i]! * other[i]!;
}

/** out × other */
export function multiply(out: Float64Array, other: Float64Array, count: number): void {
  if (simd !== null && isReachable(out, other)) simd.multiply(out.byteOffset, other.byteOffset, count);
  else for (let i = 0; i < count; i++) out[i]! *= other[i]!;
}

/** out × factor */
export function scale(out: Float64Array, factor: number, count: number): void {
  if (simd !== null && isReachable(out)) simd.scale(out.byteOffset, factor, count);
  else for (let i = 0; i < count; i++) out[i]! *= factor;
}
