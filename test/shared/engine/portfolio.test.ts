import { describe, expect, it } from 'vitest';
import { SimulationCancelled } from '../../../shared/engine/blocks.ts';
import { exactMoments } from '../../../shared/engine/moments.ts';
import { simulatePortfolio } from '../../../shared/engine/portfolio.ts';
import { summarise } from '../../../shared/engine/result.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { type AnnualLossCase, fairCases } from './fair-fixtures.ts';
import { named, scenarioOf } from './scenarios.ts';

const scenarios = fairCases<AnnualLossCase>('04-event-single-factor.json').map(
  ({ id, scenarios: [scenario] }) => named(id, scenario!),
);
const options = { seed: 77, iterations: 100_000 };
const portfolio = simulatePortfolio(scenarios, options);

describe('portfolio', () => {
  it('has the mean, spread and zero probability of a sum of independent scenarios', () => {
    const moments = scenarios.map(exactMoments);
    const expectedMean = moments.reduce((sum, { annualLoss }) => sum + annualLoss, 0);
    const expectedSd = Math.sqrt(moments.reduce((sum, { annualLossSd }) => sum + annualLossSd ** 2, 0));
    const { mean, meanError, sd, zeroProbability } = portfolio.result;
    expect(Math.abs(mean - expectedMean)).toBeLessThan(5 * meanError);
    expect(Math.abs(sd / expectedSd - 1)).toBeLessThan(0.02);

    const expectedZero = [0.449328964117, 0.704688089719, 0.141026769911].reduce(
      (product, p) => product * p,
      1,
    );
    const error = Math.sqrt((expectedZero * (1 - expectedZero)) / options.iterations);
    expect(Math.abs(zeroProbability - expectedZero)).toBeLessThan(5 * error);
  });

  it('gives each scenario the result it has alone', () => {
    expect(portfolio.scenarios.map(({ scenario }) => scenario)).toEqual(scenarios.map(({ id }) => id));
    portfolio.scenarios.forEach(({ result }, i) => {
      expect(result).toEqual(summarise(simulate(scenarios[i]!, options), options.seed));
    });
  });

  it('has a mean that its scenarios add up to', () => {
    const sum = portfolio.scenarios.reduce((total, { result }) => total + result.mean, 0);
    expect(portfolio.result.mean / sum).toBeCloseTo(1, 12);
  });

  it('of one scenario is that scenario', () => {
    const { result } = simulatePortfolio([scenarios[1]!], options);
    expect(result).toEqual(portfolio.scenarios[1]!.result);
  });

  it('says how to repeat it, in plain JSON', () => {
    expect(portfolio.result).toMatchObject({ engineVersion: ENGINE_VERSION, seed: 77, iterations: 100_000 });
    expect(JSON.parse(JSON.stringify(portfolio))).toEqual(portfolio);
  });

  it('counts the years of all scenarios and stops when told to', () => {
    const years: number[] = [];
    const onBlock = (done: number) => years.push(done) > 0;
    simulatePortfolio(scenarios, { seed: 1, iterations: 1000, onBlock });
    expect(years).toEqual([1000, 2000, 3000]);
    expect(() => simulatePortfolio(scenarios, { ...options, onBlock: (done) => done <= 100_000 })).toThrow(
      SimulationCancelled,
    );
  });

  it('refuses two scenarios of one id, which would share their random numbers', () => {
    expect(() => simulatePortfolio([scenarioOf(1), scenarioOf(2)], options)).toThrow(
      'scenarios[1].id: "scenario" is used twice; ids must differ',
    );
  });
});
