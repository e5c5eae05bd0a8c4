import { CHUNK } from './generator.ts';
import { drawChunk } from './quantiles.ts';

/** Events added together. */
const EIGHT: i32 = 8;
const draws = memory.data((CHUNK + EIGHT) << 3, 16);

/** Adds to each year's sum one fresh draw per event, the even ones and the odd ones by themselves; see quantile-table.ts. */
export function addSums(table: usize, state: usize, events: usize, sums: usize, count: i32): void {
  let next = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    let left = load<i32>(events + (i << 2));
    let total = f64x2.splat(0);
    // Once also for a year without events: few branches are quicker than few steps.
    do {
      if (next + EIGHT > end) {
        end -= next;
        memory.copy(draws, draws + (next << 3), EIGHT << 3);
        drawChunk(table, state, draws + (end << 3), CHUNK);
        next = 0;
        end += CHUNK;
      }
      const taken = min(left, EIGHT);
      const size = f64x2.splat(<f64>taken);
      const first = draws + (next << 3);
      total = f64x2.add(total, v128.and(v128.load(first), f64x2.lt(f64x2(0, 1), size)));
      total = f64x2.add(total, v128.and(v128.load(first, 16), f64x2.lt(f64x2(2, 3), size)));
      total = f64x2.add(total, v128.and(v128.load(first, 32), f64x2.lt(f64x2(4, 5), size)));
      total = f64x2.add(total, v128.and(v128.load(first, 48), f64x2.lt(f64x2(6, 7), size)));
      next += taken;
      left -= taken;
    } while (left > 0);
    const sum = sums + (i << 3);
    store<f64>(sum, load<f64>(sum) + (f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)));
  }
}
