import { useMemo } from 'react';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import type { TrialAnswer } from './answer.ts';
import { trialQuestion } from './question.ts';
import { useAnswer } from './use-answer.ts';

/** The trial of a scenario in the years of a seed, tied as it will be simulated; null without a scenario. */
export function useTrial(
  scenario: Scenario | null,
  seed: number,
  dependence: Dependence | undefined,
): TrialAnswer | null {
  const question = useMemo(
    () => (scenario === null ? null : trialQuestion(scenario, seed, dependence)),
    [scenario, seed, dependence],
  );
  return useAnswer<'trial'>(question);
}
