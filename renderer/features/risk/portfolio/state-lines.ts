import { useMemo } from 'react';
import type { CurrentEvaluation } from '../../../../shared/contract/evaluations.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import type { ShownLine } from '../result/shown.ts';

/** States the portfolio can be in: without the controls in place, as it is, with what was decided. */
export const STATES = ['inherent', 'current', 'target'] as const;
export type PortfolioState = (typeof STATES)[number];

/** The evaluation of a state; today's is the one without any treatment. */
export function evaluationOf(
  evaluations: readonly CurrentEvaluation[],
  state: PortfolioState,
): CurrentEvaluation | undefined {
  return evaluations.find((one) =>
    state === 'current' ? one.kind === 'treated' && one.treatmentIds.length === 0 : one.kind === state,
  );
}

/** The curves of the portfolio without its controls and with what was decided, while they are those of today's inputs. */
export function useStateLines(): readonly ShownLine[] {
  const evaluations = useRead('evaluations', 'list', { scenarioId: null }).data;
  return useMemo(
    () =>
      (['target', 'inherent'] as const).flatMap((state): ShownLine[] => {
        const evaluation = evaluationOf(evaluations ?? [], state);
        if (evaluation === undefined || evaluation.outOfDate) return [];
        const role = state === 'target' ? 'plan' : 'other';
        return [{ label: t(`risk.states.${state}.short`), role, figures: evaluation.result }];
      }),
    [evaluations],
  );
}
