import type { Distribution } from '../../shared/engine/distributions/distribution.ts';
import type { Scenario } from '../../shared/engine/scenario.ts';

/**
 * The scenario that the C yardstick simulates: six PERT inputs, five or six events a year.
 *
 * @param change makes every input another one by that many billionths, so that none of them was set up before
 */
export const fullTree = (
  id: string,
  scale: number,
  semantics: 'event' | 'product' = 'event',
  change = 0,
): Scenario => {
  const pert = (min: number, mode: number, max: number): Distribution => ({
    dist: 'pert',
    min,
    mode,
    max: max * (1 + change * 1e-9),
  });
  return {
    id,
    semantics,
    frequency: {
      tef: pert(5, 15, 40),
      threat_capability: pert(0.2, 0.5, 0.9),
      resistance_strength: pert(0.3, 0.6, 0.95),
    },
    loss: {
      primary: pert(20_000 * scale, 80_000 * scale, 500_000 * scale),
      secondary: [
        {
          id: 'secondary',
          probability: pert(0.1, 0.3, 0.6),
          magnitude: pert(50_000 * scale, 200_000 * scale, 2_000_000 * scale),
        },
      ],
    },
  };
};

export const fullTrees = (count: number, change = 0): Scenario[] =>
  Array.from({ length: count }, (_, i) => fullTree(`scenario ${i}`, 1 + i / 10, 'event', change + i));
