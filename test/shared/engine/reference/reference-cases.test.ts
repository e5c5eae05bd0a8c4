import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReference } from '../../../../shared/engine/reference/reference.ts';
import { fairCases } from '../fair-fixtures.ts';
import { disagreements } from './agreement.ts';

const YEARS = 200_000;
const SEED = 1;
/** There are several hundred comparisons. */
const Z = 4.5;
const RUN = { seed: SEED, iterations: YEARS };
const TOLERANCE = { z: Z, years: YEARS };

interface Case {
  id: string;
  kind: string;
  expected: Record<string, unknown>;
}

const FILES = readdirSync(new URL('../../../fixtures/fair/', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);
const cases = FILES.flatMap((name) => fairCases<Case>(name));
const ofKind = (kind: string) => cases.filter((one) => one.kind === kind);

function run(one: Case): Record<string, unknown> {
  const [outcome] = runReference({ cases: [one] }, RUN);
  expect(outcome).not.toHaveProperty('problems');
  return (outcome as unknown as { result: Record<string, unknown> }).result;
}

it('there are 41 cases', () => {
  expect(FILES).toHaveLength(8);
  expect(cases).toHaveLength(41);
});

describe.each(['distribution', 'event_count', 'vulnerability', 'annual_loss'])('%s', (kind) => {
  it.each(ofKind(kind))('$id', (one) => {
    expect(disagreements(run(one), one.expected, TOLERANCE)).toEqual([]);
  });
});

describe('treatment', () => {
  it.each(ofKind('treatment'))('$id', (one) => {
    const { baseline, treated, ...differences } = one.expected;
    const result = run(one);
    expect(disagreements(result, { baseline, treated }, TOLERANCE)).toEqual([]);

    // The reference gives no standard errors of the differences; those of the two sides bound them.
    const se1 = (side: unknown) => (side as { annual_loss: { mean: { se1: number } } }).annual_loss.mean.se1;
    const error = (Z * (se1(baseline) + se1(treated))) / Math.sqrt(YEARS);
    const cost = 250_000;
    const within: Record<string, number> = {
      mean_reduction: error,
      net_benefit: error,
      rosi: error / cost,
      relative_reduction: 0.01,
      breach_probability_baseline: (Z * 0.46) / Math.sqrt(YEARS),
      breach_probability_treated: (Z * 0.13) / Math.sqrt(YEARS),
    };
    for (const [name, value] of Object.entries(differences)) {
      expect(Math.abs(Number(result[name]) - Number(value)), name).toBeLessThan(within[name] ?? 0);
    }
  });
});
