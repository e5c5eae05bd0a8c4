import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { Sure } from '../../../../shared/model/factor.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { SureChoice } from './sure-choice.tsx';

export interface SureQuestionProps {
  readonly scenarioId: string;
  readonly place: TreeFactor;
  /** The stored range; null while there is none or another one is typed. */
  readonly range: Distribution | null;
  readonly currency: string;
}

/** Asks whether the agreed range is a 90 % range and keeps the answer with it. */
export function SureQuestion({ scenarioId, place, range, currency }: SureQuestionProps) {
  if (range === null) return null;
  const store = (sure: Sure) =>
    void api.factors.set({ scenarioId, node: place.node, patch: { sure } }).catch(toastError);
  const sure = place.factor?.sure ?? null;
  return (
    <SureChoice
      label={t('risk.calibration')}
      quantity={place.quantity}
      range={range}
      currency={currency}
      value={sure}
      onChange={store}
    />
  );
}
