import { useMemo } from 'react';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import type { TrialAnswer } from './answer.ts';
import { trialQuestion } from './question.ts';
import { useAnswer } from './use-answer.ts';

/** The trial of a scenario in the years of a seed; null without a scenario. */
export function useTrial(scenario: Scenario | null, seed: number): TrialAnswer | null {
  const question = useMemo(
    () => (scenario === null ? null : trialQuestion(scenario, seed)),
    [scenario, seed],
  );
  return useAnswer<'trial'>(question);
}
