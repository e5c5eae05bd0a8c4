import { describe, expect, it } from 'vitest';
import { breachAreas, breachOfSteps } from '../../../shared/charts/breach.ts';
import { isExceeded, probabilityAt } from '../../../shared/charts/limits.ts';
import type { Position } from '../../../shared/charts/path.ts';

// y grows downwards: the curve falls from 0 to 100.
const curve: Position[] = [
  [0, 0],
  [100, 100],
];

/** Shoelace formula. */
function areaOf(shape: readonly Position[]): number {
  const sum = shape.reduce((total, [x, y], index) => {
    const [nx, ny] = shape[(index + 1) % shape.length] as Position;
    return total + x * ny - nx * y;
  }, 0);
  return Math.abs(sum) / 2;
}

describe('breachAreas', () => {
  it('shades exactly where the curve lies above the limits', () => {
    const areas = breachAreas(curve, [
      [0, 50],
      [100, 50],
    ]);
    expect(areas).toHaveLength(1);
    expect(areaOf(areas[0] ?? [])).toBeCloseTo(1250);
  });

  it('shades nothing where the curve keeps to the limits', () => {
    expect(
      breachAreas(curve, [
        [0, 0],
        [100, 100],
      ]),
    ).toEqual([]);
    expect(
      breachAreas(
        [
          [0, 60],
          [100, 100],
        ],
        [
          [0, 50],
          [100, 50],
        ],
      ),
    ).toEqual([]);
    expect(breachAreas(curve, [])).toEqual([]);
  });

  it('closes each area at its crossings', () => {
    const wave: Position[] = [
      [0, 10],
      [25, 90],
      [50, 10],
      [75, 90],
      [100, 10],
    ];
    const areas = breachAreas(wave, [
      [0, 50],
      [100, 50],
    ]);
    expect(areas).toHaveLength(3);
    for (const area of areas) for (const [, y] of area) expect(y).toBeLessThanOrEqual(50);
  });
});

describe('breachOfSteps', () => {
  it('counts each limit from its own loss on, so that a met limit is never shaded', () => {
    const steps = [
      { from: 20, to: 60, y: 40 },
      { from: 60, to: 100, y: 70 },
    ];
    const areas = breachOfSteps(curve, steps);
    expect(areas.map((area) => Math.round(areaOf(area)))).toEqual([200, 50]);
    expect(breachOfSteps(curve, [{ from: 60, to: 100, y: 60 }])).toEqual([]);
  });
});

describe('limits', () => {
  const points = [
    { loss: 10_000, probability: 0.8 },
    { loss: 1_000_000, probability: 0.2 },
  ];

  it('reads the curve straight on the logarithmic axis', () => {
    expect(probabilityAt(points, 100_000)).toBeCloseTo(0.5);
    expect(probabilityAt(points, 1_000)).toBe(0.8);
    expect(probabilityAt(points, 2_000_000)).toBe(0);
    expect(probabilityAt([], 1)).toBe(0);
  });

  it('trusts a verdict that is known exactly over the drawing', () => {
    expect(isExceeded({ loss: 100_000, probability: 0.4 }, points)).toBe(true);
    expect(isExceeded({ loss: 100_000, probability: 0.5 }, points)).toBe(false);
    expect(isExceeded({ loss: 100_000, probability: 0.4, exceeded: false }, points)).toBe(false);
  });
});
