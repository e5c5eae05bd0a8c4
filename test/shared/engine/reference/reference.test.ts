import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../../shared/engine/problem.ts';
import { runReference } from '../../../../shared/engine/reference/reference.ts';
import { readFair } from '../fair-fixtures.ts';
import { named, scenarioOf } from '../scenarios.ts';

const options = { seed: 1, iterations: 1000 };

describe('a file of reference cases', () => {
  it('gives one result per case, in the shape of the expected one', () => {
    const outcomes = runReference(readFair('04-event-single-factor.json'), options);
    expect(outcomes.map(({ id, kind }) => [id, kind])).toEqual([
      ['poisson-pert', 'annual_loss'],
      ['rare-lognormal', 'annual_loss'],
      ['pert-rate-pert', 'annual_loss'],
    ]);
    expect(outcomes[0]).toEqual({
      id: 'poisson-pert',
      kind: 'annual_loss',
      result: {
        exact_means: [
          {
            scenario: 's',
            mean_loss_event_frequency: 0.8,
            mean_primary_per_event: 475_000,
            mean_secondary_per_event: 0,
            mean_loss_per_event: 475_000,
            mean_annual_loss: 380_000,
            sd_annual_loss: expect.closeTo(504_550.719523, 5),
          },
        ],
        annual_loss: {
          mean: expect.any(Number),
          sd: expect.any(Number),
          p_zero: expect.closeTo(0.449, 1),
          quantiles: {
            p05: 0,
            p10: 0,
            p50: expect.any(Number),
            p90: expect.any(Number),
            p95: expect.any(Number),
            p99: expect.any(Number),
          },
          tvar: { tvar95: expect.any(Number), tvar99: expect.any(Number) },
          exceedance: Array.from({ length: 5 }, () => expect.any(Number)),
        },
      },
    });
  });

  it('names what is wrong with a case, and where, and runs the others', () => {
    const good = { id: 'good', kind: 'annual_loss', scenarios: [scenarioOf(1)] };
    const outcomes = runReference(
      {
        cases: [
          { id: 'later', kind: 'forecast' },
          { id: 'half', kind: 'vulnerability', threat_capability: { dist: 'constant', value: 1 } },
          { id: 'no count', kind: 'event_count', semantics: 'product', frequency: scenarioOf(1).frequency },
          good,
        ],
      },
      options,
    );
    expect(outcomes.slice(0, 3)).toEqual([
      {
        id: 'later',
        kind: 'forecast',
        problems: [
          {
            path: 'cases[0].kind',
            message:
              '"forecast" is not a kind of case (known: distribution, event_count, vulnerability, annual_loss, treatment)',
          },
        ],
      },
      {
        id: 'half',
        kind: 'vulnerability',
        problems: [{ path: 'cases[1].resistance_strength', message: 'is missing' }],
      },
      {
        id: 'no count',
        kind: 'event_count',
        problems: [{ path: 'cases[2].semantics', message: 'product semantics have no number of events' }],
      },
    ]);
    expect(outcomes[3]).toHaveProperty('result');
  });

  it('needs an id of its own for every case, and one case at least', () => {
    const one = { kind: 'annual_loss', scenarios: [scenarioOf(1)] };
    const cases = [{ ...one, id: 'a' }, { ...one, id: 'a' }, one, { ...one, id: 7 }];
    expect(runReference({ cases }, options)).toMatchObject([
      { id: 'a', result: {} },
      { problems: [{ path: 'cases[1].id', message: '"a" is used twice; ids must differ' }] },
      { id: 'number 3', problems: [{ path: 'cases[2].id', message: 'is missing' }] },
      {
        id: 'number 4',
        problems: [{ path: 'cases[3].id', message: 'must be a text that is not empty, not 7' }],
      },
    ]);
    expect(() => runReference({ cases: [] }, options)).toThrow('cases: is empty; give at least one case');
  });

  it('refuses a run that is out of range even where nothing is simulated', () => {
    const cases = [{ id: 'd', kind: 'distribution', distribution: { dist: 'uniform', min: 0, max: 1 } }];
    expect(() => runReference({ cases }, { seed: 1, iterations: 0 })).toThrow(RangeError);
  });

  it('refuses thresholds of its own that are no numbers, and treats without cost have no return', () => {
    const scenarios = [scenarioOf(1)];
    const lost = { kind: 'annual_loss', scenarios, thresholds: [1, '2'] };
    const free = {
      kind: 'treatment',
      baseline: scenarios,
      treated: scenarios,
      annual_cost: 0,
      loss_tolerance: 1,
    };
    expect(
      runReference(
        {
          cases: [
            { ...lost, id: 'a' },
            { ...free, id: 'b' },
          ],
        },
        options,
      ),
    ).toMatchObject([
      { problems: [{ path: 'cases[0].thresholds[1]', message: 'must be a finite number, not "2"' }] },
      { result: { mean_reduction: 0, rosi: null } },
    ]);
  });

  it('gives every figure when the case expects none', () => {
    const [outcome] = runReference(
      { cases: [{ id: 'd', kind: 'distribution', distribution: { dist: 'uniform', min: 0, max: 1 } }] },
      options,
    );
    expect(outcome).toMatchObject({
      result: { mean: 0.5, skewness: 0, support: [0, 1], quantiles: { p95: 0.95 }, cdf: [] },
    });
  });

  it('takes the thresholds of the run before those of the case', () => {
    const file = readFair('04-event-single-factor.json');
    const [first] = runReference(file, { ...options, thresholds: [0, 1e12] });
    expect(first).toMatchObject({ result: { annual_loss: { exceedance: [expect.closeTo(0.55, 1), 0] } } });
  });
});

describe('a list of scenarios', () => {
  it('is one case, the sum of them all', () => {
    const scenarios = [named('a', scenarioOf(1)), named('b', scenarioOf(2))];
    const [outcome, ...rest] = runReference({ scenarios }, options);
    expect(rest).toEqual([]);
    expect(outcome).toMatchObject({
      id: 'scenarios',
      kind: 'annual_loss',
      result: { exact_means: [{ scenario: 'a' }, { scenario: 'b' }], annual_loss: { exceedance: [] } },
    });
  });

  it('carries the Monte Carlo error of each figure', () => {
    const [outcome] = runReference({ scenarios: [scenarioOf(1)] }, { ...options, thresholds: [100_000] });
    const { annual_loss, errors } = (
      outcome as unknown as { result: Record<string, Record<string, unknown>> }
    ).result;
    expect(Object.keys(errors!)).toEqual(Object.keys(annual_loss!));
    const p = (annual_loss!['exceedance'] as number[])[0]!;
    expect(errors!['exceedance']).toEqual([Math.sqrt((p * (1 - p)) / options.iterations)]);
    expect(errors!['mean']).toBeCloseTo(Number(annual_loss!['sd']) / Math.sqrt(options.iterations), 6);
  });

  it('may say more about a scenario than the engine takes', () => {
    const [outcome] = runReference({ scenarios: [{ ...scenarioOf(1), title: 'Leak', note: '' }] }, options);
    expect(outcome).toHaveProperty('result');
    const [refused] = runReference({ scenarios: [{ ...scenarioOf(1), frequencies: 1 }] }, options);
    expect(refused).toHaveProperty('problems');
  });

  it('is refused with paths from its own root', () => {
    expect(runReference({ scenarios: [] }, options)).toEqual([
      {
        id: 'scenarios',
        kind: 'annual_loss',
        problems: [{ path: 'scenarios', message: 'is empty; give at least one scenario' }],
      },
    ]);
  });
});

it.each([null, [], 'text', {}, { cases: 'none' }, { cases: [1] }])('refuses %j as a whole', (file) => {
  expect(() => runReference(file, options)).toThrow(InvalidInput);
});
