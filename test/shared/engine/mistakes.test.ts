import { describe, expect, it } from 'vitest';
import { compareWithAppetite } from '../../../shared/engine/appetite.ts';
import { mean as meanOf } from '../../../shared/engine/distributions/distribution.ts';
import { drawsOf } from '../../../shared/engine/distributions/draws-of.ts';
import { simulateSum } from '../../../shared/engine/portfolio.ts';
import { summarise } from '../../../shared/engine/result.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { sampleMoments } from '../../../shared/engine/sample/moments.ts';
import { randomStream } from '../../../shared/engine/stream.ts';
import { vulnerability } from '../../../shared/engine/tree/vulnerability.ts';
import { validateScenario } from '../../../shared/engine/validate.ts';
import { MAGNITUDE, named, scenarioOf } from './scenarios.ts';

const run = { seed: 4, iterations: 100_000 };

describe('mistakes of other tools that this engine does not make', () => {
  it('one seed for every scenario: the tail of the portfolio would be far too high', () => {
    const one = scenarioOf(0.3);
    const ten = Array.from({ length: 10 }, (_, i) => named(`scenario ${i}`, one));
    const together = summarise(simulateSum(ten, run), run.seed);
    const alone = summarise(simulate(one, run), run.seed);
    expect(together.sd / (Math.sqrt(10) * alone.sd)).toBeCloseTo(1, 1);
    expect(together.percentiles.p99).toBeLessThan(0.6 * (10 * alone.percentiles.p99));
  });

  it('tail value at risk over a zero quantile: not the mean of all years', () => {
    const { percentiles, mean: average, tvar95 } = summarise(simulate(scenarioOf(0.02), run), run.seed);
    expect(percentiles.p95).toBe(0);
    expect(tvar95 / (average / 0.05)).toBeCloseTo(1, 9);
  });

  it('a loss curve thinned out until its tail is gone', () => {
    const losses = simulate(scenarioOf(0.35, { dist: 'lognormal_ci90', p05: 1e5, p95: 2e6 }), run);
    const { curve } = summarise(losses, run.seed);
    expect(curve.at(-1)!.loss).toBe(losses.sort().at(-1));
    const rarerThanOnceIn1000 = curve.filter(({ probability }) => probability > 0 && probability < 0.001);
    expect(rarerThanOnceIn1000.length).toBeGreaterThan(10);
  });

  it.each([0.4, 1.6])('a frequency of %d rounded to a whole number', (lef) => {
    const counts = simulate(scenarioOf(lef, { dist: 'constant', value: 1 }), run);
    expect(Math.abs(sampleMoments(counts).mean - lef)).toBeLessThan(5 * Math.sqrt(lef / run.iterations));
  });

  it('"classic" PERT in the place of PERT', () => {
    // P(X ≤ 50 000) is 0.1062 for the PERT whose density peaks at the mode, 0.1129 for the classic form.
    const magnitudes = new Float64Array(run.iterations);
    drawsOf(MAGNITUDE).fill(randomStream(run.seed, 'pert', 'draws')(0), magnitudes, run.iterations);
    const share = magnitudes.filter((magnitude) => magnitude <= 50_000).length / run.iterations;
    expect(Math.abs(share - 0.1062121)).toBeLessThan(0.004);
  });

  it('secondary losses added as if each happened every time', () => {
    const magnitude = { dist: 'constant', value: 1000 } as const;
    const secondary = { id: 'fines', probability: { dist: 'constant', value: 0.1 } as const, magnitude };
    const losses = simulate(scenarioOf(2, { dist: 'constant', value: 0 }, [secondary]), run);
    expect(sampleMoments(losses).mean).toBeGreaterThan(190);
    expect(sampleMoments(losses).mean).toBeLessThan(210);
    expect(losses.every((loss) => loss % 1000 === 0)).toBe(true);
  });

  it('a probability of 4000 accepted', () => {
    const probability = { dist: 'constant', value: 4000 } as const;
    const scenario = scenarioOf(1, MAGNITUDE, [{ id: 'fines', probability, magnitude: MAGNITUDE }]);
    expect(validateScenario(scenario)).toEqual([
      {
        path: 'loss.secondary[0].probability',
        message: 'a probability cannot be above 1 (this goes up to 4000)',
      },
    ]);
  });

  it('the mode given as the mean of a PERT', () => {
    expect(meanOf(MAGNITUDE)).toBe(140_000);
  });

  it('small probabilities that are taken for one another', () => {
    const simulated = { zeroProbability: 0, curve: [{ loss: 100, probability: 0.0004 }] };
    const verdicts = compareWithAppetite(simulated, [
      { loss: 100, probability: 0.0003 },
      { loss: 100, probability: 0.00041 },
      { loss: 100, probability: 0.0005 },
    ]).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['breached', 'narrow', 'met']);
  });

  it('a normal clipped at 0, its mean shifted', () => {
    const [problem] = validateScenario(scenarioOf({ dist: 'normal', mean: 1, sd: 2 }));
    expect(problem).toEqual({
      path: 'frequency.lef',
      message: 'a frequency cannot be below 0 (this has no lower limit)',
    });
    // Where a normal may stand, against a resistance, it keeps what lies below 0: P(N(0.1, 1) > −0.5) = P(Z > −0.6), not 1.
    const capability = { dist: 'normal', mean: 0.1, sd: 1 } as const;
    const contest = {
      threatCapability: capability,
      resistanceStrength: { dist: 'constant', value: -0.5 },
    } as const;
    expect(vulnerability(contest)).toBeCloseTo(0.725_746_882_249_93, 10);
    const equal = {
      threatCapability: capability,
      resistanceStrength: { dist: 'normal', mean: 0, sd: 1 },
    } as const;
    expect(vulnerability(equal)).toBeCloseTo(0.528_185_988_898_5, 11);
    expect(meanOf(capability)).toBe(0.1);
    const drawn = new Float64Array(run.iterations);
    drawsOf(capability).fill(randomStream(run.seed, 'normal', 'draws')(0), drawn, run.iterations);
    expect(Math.abs(drawn.reduce((sum, x) => sum + x, 0) / run.iterations - 0.1)).toBeLessThan(0.015);
  });
});
