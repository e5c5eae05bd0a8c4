import { summarise } from '../../../../shared/engine/result.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import type { TrialAnswer, TrialRequest } from './trial.ts';

/** Simulates one scenario at a time, off the thread that people type on. Nothing of it is stored. */
self.onmessage = ({ data }: MessageEvent<TrialRequest>) => {
  const { scenario, seed, years } = data;
  const begin = performance.now();
  const result = summarise(simulate(scenario, { seed, iterations: years }), seed);
  const answer: TrialAnswer = { key: data.key, result, milliseconds: performance.now() - begin };
  self.postMessage(answer);
};
