import type { Problem } from '../engine/problem.ts';
import {
  FREQUENCY,
  LOSS,
  PROBABILITY,
  type Quantity,
  validateDistribution,
} from '../engine/validate-distribution.ts';
import type { Distribution } from '../model/distribution.ts';
import type { FactorQuantity, RangeQuantity } from './factor-nodes.ts';

const QUANTITIES: Readonly<Record<FactorQuantity, Quantity>> = {
  rate: FREQUENCY,
  probability: PROBABILITY,
  amount: LOSS,
  percentile: { name: 'a percentile', smallest: 0, largest: 100 },
};

/** A factor that scales a frequency or a loss. */
const SCALE: Quantity = { name: 'a factor', smallest: 0, largest: Infinity };

/** What keeps a range from being one of this quantity, as the engine says it, with places such as `min`. */
export const distributionProblems = (distribution: Distribution, quantity: RangeQuantity): Problem[] =>
  validateDistribution(distribution, '', quantity === 'factor' ? SCALE : QUANTITIES[quantity]);
