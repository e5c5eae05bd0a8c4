import { AssayError } from '../../../shared/contract/error.ts';
import type { Combination } from '../../../shared/contract/risk.ts';
import { pool } from '../../../shared/engine/elicitation/pool.ts';
import type { CombiningMethod, Factor, PersonEstimate } from '../../../shared/model/factor.ts';

type Method = Exclude<CombiningMethod, 'chosen'>;

/**
 * What the shown ranges of a round come to.
 * @throws AssayError CONFLICT while the round is blind or empty, or when nobody has a weight by calibration
 */
export function combinationOf(
  { factor, round }: { factor: Factor; round: readonly PersonEstimate[] },
  method: Method,
  byCalibration: ReadonlyMap<string, number>,
): Combination {
  if (!factor.revealed)
    throw new AssayError('CONFLICT', 'The round is still blind. Show the estimates, then combine them.');
  const weights = round.map(({ personId }) =>
    method === 'calibrated' ? (byCalibration.get(personId) ?? 0) : 1,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0)
    throw new AssayError(
      'CONFLICT',
      'Nobody of this round counts by calibration: answer ten questions of the calibration trainer first, or combine equally.',
    );
  const pooled = pool(
    round.map(({ distribution }, index) => ({ distribution, weight: weights[index] })),
    method === 'pool' ? 'linear_pool' : 'quantile_average',
  );
  return {
    ...pooled,
    distribution: { dist: 'empirical', values: [...pooled.distribution.values] },
    disagreement: Number.isFinite(pooled.disagreement) ? pooled.disagreement : null,
    weights: round.map(({ personId }, index) => ({ personId, weight: weights[index]! / total })),
  };
}
