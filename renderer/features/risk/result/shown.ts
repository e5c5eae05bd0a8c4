import type { LossCurve } from '../../../../shared/charts/types.ts';
import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import type { AnnualLossFigures } from '../../../../shared/engine/result.ts';
import { t } from '../../../i18n/t.ts';
import type { TrialAnswer } from '../what-if/answer.ts';

/** One set of figures of the annual loss, with its name and its look. */
export interface ShownLine {
  readonly label: string;
  readonly role: LossCurve['role'];
  readonly figures: AnnualLossFigures;
}

/**
 * What is drawn and listed: the trial first, because it is what a person looks at now; then what is stored, in grey once
 * its inputs have changed; then what stands beside it: a treatment, another state.
 */
export function shownLines(
  simulation: CurrentSimulation | undefined,
  trial: TrialAnswer | null,
  label: string,
  beside: readonly ShownLine[] = [],
): readonly ShownLine[] {
  const planned = beside.map((line) => ({ ...line, role: trial === null ? line.role : ('other' as const) }));
  const tried: ShownLine[] =
    trial === null ? [] : [{ label: t('risk.line.trial'), role: 'plan', figures: trial.result }];
  if (simulation === undefined) return [...tried, ...planned];
  const old = simulation.outOfDate;
  const stored: ShownLine = {
    label: old && trial !== null ? t('risk.line.old') : label,
    role: old && trial !== null ? 'other' : 'now',
    figures: simulation.result,
  };
  return [...tried, stored, ...planned];
}
