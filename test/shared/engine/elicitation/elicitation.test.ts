import { describe, expect, it } from 'vitest';
import { type Distribution, mean, quantile } from '../../../../shared/engine/distributions/distribution.ts';
import { intervalScore, scoreCalibration } from '../../../../shared/engine/elicitation/calibration.ts';
import { pool } from '../../../../shared/engine/elicitation/pool.ts';

const ana: Distribution = { dist: 'lognormal_ci90', p05: 10_000, p95: 200_000 };
const ben: Distribution = { dist: 'pert', min: 100_000, mode: 300_000, max: 900_000 };

describe.each(['quantile_average', 'linear_pool'] as const)('%s', (method) => {
  it('of one opinion, or of equal ones, is that opinion', () => {
    for (const opinions of [[{ distribution: ana }], [{ distribution: ana }, { distribution: ana }]]) {
      const { p05, p50, p95, disagreement } = pool(opinions, method);
      expect(p05 / 10_000).toBeCloseTo(1, 9);
      expect(p50 / quantile(ana, 0.5)).toBeCloseTo(1, 9);
      expect(p95 / 200_000).toBeCloseTo(1, 9);
      expect(disagreement).toBe(1);
    }
  });

  it('keeps the weighted mean, in the distribution for the engine too', () => {
    const pooled = pool(
      [
        { distribution: ana, weight: 3 },
        { distribution: ben, weight: 1 },
      ],
      method,
    );
    const expected = 0.75 * mean(ana) + 0.25 * mean(ben);
    expect(pooled.mean / expected).toBeCloseTo(1, 12);
    expect(mean(pooled.distribution) / expected).toBeCloseTo(1, 9);
    expect(quantile(pooled.distribution, 0.5) / pooled.p50).toBeCloseTo(1, 1);
  });

  it('leaves out who has no weight', () => {
    const pooled = pool(
      [
        { distribution: ana, weight: 1 },
        { distribution: ben, weight: 0 },
      ],
      method,
    );
    expect(pooled.p95 / 200_000).toBeCloseTo(1, 9);
  });

  it('shows how far the medians are apart', () => {
    const pooled = pool([{ distribution: ana }, { distribution: ben }], method);
    expect(pooled.disagreement).toBeCloseTo(quantile(ben, 0.5) / quantile(ana, 0.5), 9);
  });
});

describe('worked by hand', () => {
  const between = (min: number, max: number): Distribution => ({ dist: 'uniform', min, max });

  it('quantiles of 0 to 10 and 20 to 40 lie half way between the two', () => {
    const { p05, p50, p95, mean } = pool(
      [{ distribution: between(0, 10) }, { distribution: between(20, 40) }],
      'quantile_average',
    );
    expect([p05, p50, p95, mean]).toEqual([10.75, 17.5, 24.25, 17.5]);
  });

  it('the pool of 0 to 10, counted three times, and 0 to 20 has 0.0875 x below x up to 10', () => {
    const opinions = [
      { distribution: between(0, 10), weight: 3 },
      { distribution: between(0, 20), weight: 1 },
    ];
    const { p50, p95, mean } = pool(opinions, 'linear_pool');
    expect(p50).toBeCloseTo(0.5 / 0.0875, 9);
    expect(p95).toBeCloseTo(16, 9);
    expect(mean).toBeCloseTo(6.25, 12);
  });

  it('a person who is certain of 5 is a step in the pool', () => {
    const certain: Distribution = { dist: 'constant', value: 5 };
    const { p05, p50, p95 } = pool(
      [{ distribution: certain }, { distribution: between(0, 20) }],
      'linear_pool',
    );
    expect([p05, p50, p95]).toEqual([expect.closeTo(2, 9), expect.closeTo(5, 9), expect.closeTo(18, 9)]);
  });
});

describe('the two ways', () => {
  const opinions = [{ distribution: ana }, { distribution: ben }];

  it('average quantiles, or probabilities', () => {
    const averaged = pool(opinions, 'quantile_average');
    expect(averaged.p95).toBeCloseTo((200_000 + quantile(ben, 0.95)) / 2, 3);
    const pooled = pool(opinions, 'linear_pool');
    expect(pooled.p05).toBeLessThan(averaged.p05);
    expect(pooled.p95).toBeGreaterThan(averaged.p95);
  });

  it('need opinions and weights', () => {
    const message = 'Opinions need weights of at least 0, and one of them greater';
    expect(() => pool([], 'linear_pool')).toThrow(message);
    expect(() => pool([{ distribution: ana, weight: -1 }], 'linear_pool')).toThrow(message);
  });
});

describe('calibration', () => {
  const inside = { low: 0, high: 10, truth: 5 };
  const over = { low: 0, high: 10, truth: 11 };
  const answers = (hits: number, misses: number) => [
    ...Array.from({ length: hits }, () => inside),
    ...Array.from({ length: misses }, (_, i) => (i % 2 === 0 ? over : { ...over, truth: -1 })),
  ];

  it('is perfect for nine hits of ten with the misses on both sides', () => {
    const score = scoreCalibration(answers(18, 2));
    expect(score).toMatchObject({ answers: 20, hits: 18, hitRate: 0.9, verdict: 'calibrated' });
    expect(score.calibration).toBeCloseTo(1, 12);
  });

  it('tells overconfident from underconfident people, and gives the former no weight', () => {
    expect(scoreCalibration(answers(10, 10))).toMatchObject({ verdict: 'overconfident', weight: 0 });
    expect(scoreCalibration(answers(60, 0))).toMatchObject({ verdict: 'underconfident', hitRate: 1 });
  });

  it('is the chi-square probability of what was observed', () => {
    // 7 of 10 inside, 3 above: 2 × 10 × (0.7 ln(0.7/0.9) + 0.3 ln(0.3/0.05))
    const score = scoreCalibration([...answers(7, 0), over, over, over]);
    const information = 0.7 * Math.log(0.7 / 0.9) + 0.3 * Math.log(0.3 / 0.05);
    expect(score.calibration).toBeCloseTo(Math.exp(-10 * information), 12);
  });

  it('says little of few answers, which therefore give no weight', () => {
    expect(scoreCalibration(answers(3, 1))).toMatchObject({ verdict: 'too few answers', weight: 0 });
    // One lucky answer must not count for more than nine hits of ten.
    expect(scoreCalibration(answers(1, 0)).weight).toBe(0);
    expect(scoreCalibration(answers(9, 1)).weight).toBeCloseTo(0.5, 12);
    expect(scoreCalibration([])).toMatchObject({ hitRate: 0, verdict: 'too few answers', weight: 0 });
  });

  it('scores an interval by its width and by what it misses', () => {
    expect(intervalScore(inside)).toBe(10);
    expect(intervalScore(over)).toBeCloseTo(30, 12);
    expect(intervalScore({ low: 0, high: 10, truth: -2 })).toBeCloseTo(50, 12);
  });
});
