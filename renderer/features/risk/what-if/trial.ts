import { canonicalInputs } from '../../../../shared/engine/canonical.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import type { SimulationResult } from '../../../../shared/engine/result.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';

/** What the worker is asked. `key` tells which inputs an answer belongs to. */
export interface TrialRequest {
  readonly key: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly years: number;
}

/** What it answers: figures of a few years, to be looked at and never stored. */
export interface TrialAnswer {
  readonly key: string;
  readonly result: SimulationResult;
  readonly milliseconds: number;
}

const YEARS = 10_000;
const FEWEST = 100;
/** Events are drawn one by one; this many take a fraction of a second. */
const MOST_EVENTS = 4_000_000;

/** Ten thousand years, or fewer where so much happens in each that a person would have to wait. */
export function trialYears(scenario: Scenario): number {
  const within = Math.floor(MOST_EVENTS / Math.max(exactMoments(scenario).lossEventFrequency, 1));
  return Math.max(FEWEST, Math.min(YEARS, within));
}

/** Prepares the trial of a scenario; the seed of the stored result gives it the same random years. */
export function trialRequest(scenario: Scenario, seed: number): TrialRequest {
  const years = trialYears(scenario);
  return { key: canonicalInputs({ scenarios: [scenario], seed, iterations: years }), scenario, seed, years };
}
