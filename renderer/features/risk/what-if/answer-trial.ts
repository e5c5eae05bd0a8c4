import { summarise } from '../../../../shared/engine/result.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import type { TrialAnswer, TrialRequest } from './trial.ts';

/** Simulates what is being tried. Nothing of it is stored. */
export function answerTrial({ key, scenario, seed, years }: TrialRequest): TrialAnswer {
  const begin = performance.now();
  const result = summarise(simulate(scenario, { seed, iterations: years }), seed);
  return { key, result, milliseconds: performance.now() - begin };
}
