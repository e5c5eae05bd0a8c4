import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../shared/engine/distributions/distribution.ts';
import { type ReferenceResult, runReference } from '../../../shared/engine/reference.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import {
  type AnnualLossCase,
  type EventCountCase,
  type ExpectedAnnualLoss,
  type Figure,
  fairCases,
} from './fair-fixtures.ts';
import { scenarioOf } from './scenarios.ts';

const YEARS = 1_000_000;
const SEED = 1;
/** Accepted deviation in standard errors; there are over a hundred comparisons. */
const Z = 5;
const QUANTILES = ['p05', 'p10', 'p50', 'p90', 'p95', 'p99'] as const;

/** The README's rule: within z standard errors and the reference's own doubt; exactly where there is no error. */
function agrees(estimate: number, { value, uncertainty, se1 }: Figure): boolean {
  return Math.abs(estimate - value) <= (Z * se1) / Math.sqrt(YEARS) + uncertainty;
}

/** Every figure of an annual loss that does not agree with the reference. */
function disagreements(actual: ReferenceResult['annual_loss'], expected: ExpectedAnnualLoss): string[] {
  type Pair = [name: string, estimate: number | undefined, figure: Figure];
  const { quantiles, tvar, exceedance } = expected;
  const pairs: Pair[] = [
    ['mean', actual.mean, expected.mean],
    ['sd', actual.sd, expected.sd],
    ['p_zero', actual.p_zero, expected.p_zero],
    ...QUANTILES.map((name): Pair => [name, actual.quantiles[name], quantiles[name]]),
    ['tvar95', actual.tvar.tvar95, tvar.tvar95],
    ['tvar99', actual.tvar.tvar99, tvar.tvar99],
    ...exceedance.map((figure, i): Pair => [`P(L > ${figure.threshold})`, actual.exceedance[i], figure]),
  ];
  return pairs
    .filter(([, estimate, figure]) => !agrees(estimate ?? Number.NaN, figure))
    .map(([name, estimate, figure]) => `${name}: ${estimate} against ${figure.value}`);
}

function run(referenceCase: AnnualLossCase): ReferenceResult['annual_loss'] {
  const [outcome] = runReference({ cases: [referenceCase] }, { seed: SEED, iterations: YEARS });
  return (outcome as { result: ReferenceResult }).result.annual_loss;
}

describe('annual loss, event semantics', () => {
  it.each(fairCases<AnnualLossCase>('04-event-single-factor.json'))('$id', (referenceCase) => {
    expect(disagreements(run(referenceCase), referenceCase.expected.annual_loss)).toEqual([]);
  });

  it('tef-tcap-rs-primary-secondary, the kept events drawn directly', () => {
    // Threat events that overcome resistance with probability v are Poisson with rate tef × v: a PERT scaled by v.
    const original = fairCases<AnnualLossCase>('05-event-full-tree.json')[0]!;
    const v = Number(original.expected.exact_means[0]!['vulnerability_from_capability']);
    const lef: Distribution = { dist: 'pert', min: 5 * v, mode: 15 * v, max: 40 * v };
    const scenario: Scenario = { ...original.scenarios[0]!, frequency: { lef } };
    const annualLoss = run({ ...original, scenarios: [scenario] });
    expect(disagreements(annualLoss, original.expected.annual_loss)).toEqual([]);
  });
});

describe('number of loss events in a year', () => {
  const direct = fairCases<EventCountCase>('02-event-counts.json').filter(
    ({ semantics, frequency }) => semantics === 'event' && frequency['lef'] !== undefined,
  );

  it('four cases give the frequency directly', () => {
    expect(direct).toHaveLength(4);
  });

  it.each(direct)('$id', ({ frequency, expected }) => {
    // When every event costs 1, the annual loss is the number of events.
    const counts = simulate(scenarioOf(frequency['lef']!, { dist: 'constant', value: 1 }), {
      seed: SEED,
      iterations: YEARS,
    });
    const average = counts.reduce((sum, count) => sum + count, 0) / YEARS;
    expect(Math.abs(average - expected.mean)).toBeLessThan(Z * Math.sqrt(expected.variance / YEARS));
    for (const { n, p } of expected.pmf) {
      const share = counts.filter((count) => count === n).length / YEARS;
      // One year more or less is allowed for where less than one is expected.
      expect(Math.abs(share - p), `${n} events`).toBeLessThan(
        Z * Math.sqrt((p * (1 - p)) / YEARS) + 1 / YEARS,
      );
    }
  });
});
