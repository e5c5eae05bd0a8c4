import type { Problem } from '../problem.ts';

/** A range must have a width; a single certain value is a constant. */
export function checkRange({ min, max }: { readonly min: number; readonly max: number }): Problem[] {
  if (min < max) return [];
  const remedy = min === max ? '; for one certain value use a constant' : '';
  return [{ path: 'max', message: `must be greater than min (${max} is not greater than ${min})${remedy}` }];
}

/** As {@link checkRange}, and the mode lies in the range: min ≤ mode ≤ max. */
export function checkRangeWithMode(range: { min: number; mode: number; max: number }): Problem[] {
  const { min, mode, max } = range;
  const problems = checkRange(range);
  if (mode < min) problems.push({ path: 'mode', message: `must not be below min (${mode} is below ${min})` });
  if (mode > max) problems.push({ path: 'mode', message: `must not be above max (${mode} is above ${max})` });
  return problems;
}
