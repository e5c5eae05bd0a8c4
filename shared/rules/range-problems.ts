import { validateScenario } from '../engine/validate.ts';
import type { Distribution } from '../model/distribution.ts';
import { distributionProblems } from './distribution-problems.ts';
import type { RangeQuantity } from './factor-nodes.ts';

/** The values a shape may ask for: lowest, most likely or middle, highest; weight of a PERT; ends of three percentiles. */
export type RangeField = 'low' | 'likely' | 'high' | 'weight' | 'floor' | 'ceiling';

/** What is wrong with a field; `message` where it is said in words already. */
export type DraftProblem =
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind:
        | 'negative'
        | 'zero bound'
        | 'no width'
        | 'inverted'
        | 'likely too low'
        | 'likely too high'
        | 'above all'
        | 'too often'
        | 'too large'
        | 'no weight'
        | 'not smooth';
    };

export type DraftProblems = Readonly<Partial<Record<RangeField, DraftProblem>>>;

/** What keeps the engine from simulating a range, each problem at the field it is about. */
export function rangeProblems(quantity: RangeQuantity, range: Distribution): DraftProblems {
  if (distributionProblems(range, quantity).length > 0) return fieldProblems(range);
  return tooMuch(quantity, range) ? { [highField(range)]: LARGEST[quantity] ?? LARGEST.amount } : {};
}

/** The engine refused the range; what a person looks at is the order of the values and what they may be. */
function fieldProblems(range: Distribution): DraftProblems {
  switch (range.dist) {
    case 'empirical':
      return {};
    case 'constant':
      return { likely: range.value < 0 ? { kind: 'negative' } : { kind: 'above all' } };
    case 'uniform':
      return { ...lowProblem(range.min), ...highProblem(range.min, range.max) };
    case 'lognormal_ci90':
      return {
        ...lowProblem(range.p05, true),
        ...highProblem(range.p05, range.p95),
        ...(range.p05 > 0 && range.p05 < range.p95 && { high: { kind: 'above all' } }),
      };
    case 'metalog':
      return orElse(
        {
          ...lowProblem(range.p10),
          ...(range.p50 <= range.p10 && { likely: { kind: 'likely too low' } }),
          ...(range.p50 >= range.p90 && { likely: { kind: 'likely too high' } }),
          ...highProblem(range.p10, range.p90),
          ...(range.min !== undefined && range.min >= range.p10 && { floor: { kind: 'likely too high' } }),
          ...(range.max !== undefined && range.max <= range.p90 && { ceiling: { kind: 'inverted' } }),
        },
        { likely: { kind: 'not smooth' } },
      );
    default: {
      const lambda = range.dist === 'pert' ? range.lambda : undefined;
      return {
        ...lowProblem(range.min),
        ...(range.mode > range.max && { likely: { kind: 'likely too high' } }),
        ...(range.mode < range.min && { likely: { kind: 'likely too low' } }),
        ...highProblem(range.min, range.max),
        ...(lambda !== undefined &&
          !(lambda > 0 && lambda <= LARGEST_WEIGHT) && { weight: { kind: 'no weight' } }),
      };
    }
  }
}

const LARGEST_WEIGHT = 1_000;

function lowProblem(low: number, aboveZero = false): DraftProblems {
  if (low < 0) return { low: { kind: 'negative' } };
  return aboveZero && low === 0 ? { low: { kind: 'zero bound' } } : {};
}

function highProblem(low: number, high: number): DraftProblems {
  if (low === high) return { high: { kind: 'no width' } };
  return low > high ? { high: { kind: 'inverted' } } : {};
}

const orElse = (found: DraftProblems, other: DraftProblems): DraftProblems =>
  Object.keys(found).length > 0 ? found : other;

/** Stands in for the other half of a scenario, so that a rate or an amount can be judged alone. */
const ONE = { dist: 'constant', value: 1 } as const;
const LARGEST: Readonly<Partial<Record<RangeQuantity, DraftProblem>>> & { readonly amount: DraftProblem } = {
  rate: { kind: 'too often' },
  amount: { kind: 'too large' },
};

function tooMuch(quantity: RangeQuantity, range: Distribution): boolean {
  if (quantity !== 'rate' && quantity !== 'amount') return false;
  const [lef, primary] = quantity === 'rate' ? [range, ONE] : [ONE, range];
  return (
    validateScenario({ id: 'range', semantics: 'event', frequency: { lef }, loss: { primary } }).length > 0
  );
}

const highField = (range: Distribution) => (range.dist === 'constant' ? 'likely' : 'high');
