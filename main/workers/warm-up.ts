import type { Scenario } from '../../shared/engine/scenario.ts';
import type { SimulationRequest } from './simulate-messages.ts';

const scenario = (id: string, semantics: Scenario['semantics']): Scenario => ({
  id,
  semantics,
  frequency: {
    tef: { dist: 'pert', min: 0, mode: 3, max: 12 },
    threat_capability: { dist: 'uniform', min: 0, max: 1 },
    resistance_strength: { dist: 'triangular', min: 0, mode: 0.5, max: 1 },
  },
  loss: {
    primary: { dist: 'lognormal_ci90', p05: 10_000, p95: 1_000_000 },
    secondary: [
      {
        id: 'secondary',
        probability: { dist: 'pert', min: 0.1, mode: 0.3, max: 0.6 },
        magnitude: { dist: 'pert', min: 0, mode: 50_000, max: 900_000 },
      },
    ],
  },
});

/** A run that takes every path of the engine often enough to be compiled; its result is thrown away. */
export const WARM_UP: SimulationRequest = {
  scenarios: [scenario('event', 'event'), scenario('product', 'product')],
  seed: 1,
  iterations: 100_000,
};
