import type { Distribution } from '../../shared/engine/distributions/distribution.ts';
import type { Scenario } from '../../shared/engine/scenario.ts';

const pert = (min: number, mode: number, max: number): Distribution => ({ dist: 'pert', min, mode, max });

/** The scenario that the C yardstick simulates: six PERT inputs, five or six events a year. */
export const fullTree = (id: string, scale: number, semantics: 'event' | 'product' = 'event'): Scenario => ({
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
});

export const fullTrees = (count: number): Scenario[] =>
  Array.from({ length: count }, (_, i) => fullTree(`scenario ${i}`, 1 + i / 10));
