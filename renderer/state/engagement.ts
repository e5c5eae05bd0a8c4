import type { OpenEngagement, StepName, StepProgress } from '../../shared/contract/engagement.ts';
import { useRead } from '../api/api.ts';

/** The open engagement. Only used below the shell, which renders nothing without one. */
export function useEngagement(): OpenEngagement {
  const { data } = useRead('engagement', 'current', {});
  if (!data) throw new Error('This part of the screen needs an open engagement');
  return data;
}

/** Completeness of a step and what is missing there; open until the core has answered. */
export function useStep(step: StepName): StepProgress {
  const { data } = useRead('engagement', 'progress', {});
  return data?.find((s) => s.step === step) ?? { step, done: 0, missing: [] };
}
