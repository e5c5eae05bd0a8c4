export { collect, countBins } from './bins.ts';
export { add, addProduct, multiply, scale } from './columns.ts';
export { addSums } from './event-sums.ts';
export { fillWords } from './generator.ts';
export { addDeviations, sumUp } from './moments.ts';
export { addCounts } from './poisson.ts';
export { fillDraws } from './quantiles.ts';
export { thin } from './thinning.ts';

/** Where the memory begins that the functions do not use themselves. */
export function freeFrom(): usize {
  return __heap_base;
}
