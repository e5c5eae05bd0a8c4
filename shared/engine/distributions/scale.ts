import { log } from '../special/elementary.ts';
import type { Distribution } from './distribution.ts';

/**
 * The distribution of factor × X: same family, same shape.
 *
 * @param factor greater than 0
 */
export function scale(distribution: Distribution, factor: number): Distribution {
  const times = (value: number) => value * factor;
  switch (distribution.dist) {
    case 'constant':
      return { ...distribution, value: times(distribution.value) };
    case 'uniform':
      return { ...distribution, min: times(distribution.min), max: times(distribution.max) };
    case 'triangular':
    case 'pert':
    case 'pert_classic': {
      const { min, mode, max } = distribution;
      return { ...distribution, min: times(min), mode: times(mode), max: times(max) };
    }
    case 'lognormal_ci90':
      return { ...distribution, p05: times(distribution.p05), p95: times(distribution.p95) };
    case 'lognormal':
      return { ...distribution, mu: distribution.mu + log(factor) };
    case 'normal':
      return { ...distribution, mean: times(distribution.mean), sd: times(distribution.sd) };
    case 'metalog': {
      const { p10, p50, p90, min, max } = distribution;
      return {
        ...distribution,
        p10: times(p10),
        p50: times(p50),
        p90: times(p90),
        ...(min !== undefined && { min: times(min) }),
        ...(max !== undefined && { max: times(max) }),
      };
    }
    case 'empirical':
      return { ...distribution, values: distribution.values.map(times) };
  }
}
