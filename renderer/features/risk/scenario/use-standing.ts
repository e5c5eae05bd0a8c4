import { useMemo } from 'react';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import { dependenceOf } from '../../../../shared/rules/dependence.ts';
import { type ScenarioEntry, useRegister } from '../register.ts';
import { type Options, useOptions } from '../treatments/use-options.ts';
import type { TrialAnswer } from '../what-if/answer.ts';
import { useTrial } from '../what-if/use-trial.ts';
import { type Tried, useTried } from './use-tried.ts';

/** Before anything was simulated, trials draw these years. */
const FIRST_SEED = 1;

/** A scenario as it stands: as it is tried, what that leads to, and what could be done. All in the same random years. */
export interface Standing {
  readonly seed: number;
  /** What moves its inputs together, as it will be simulated. */
  readonly dependence: Dependence | undefined;
  readonly tried: Tried;
  readonly trial: TrialAnswer | null;
  readonly options: Options;
}

export function useStanding(entry: ScenarioEntry): Standing {
  const { portfolio, tied } = useRegister();
  const seed = entry.simulation?.seed ?? portfolio?.seed ?? FIRST_SEED;
  const tried = useTried(entry);
  const dependence = useMemo(
    () => (tried.scenario === null ? undefined : dependenceOf(tied, [tried.scenario])),
    [tried.scenario, tied],
  );
  const trial = useTrial(tried.differs ? tried.scenario : null, seed, dependence);
  return { seed, dependence, tried, trial, options: useOptions(entry, tried, seed, dependence) };
}
