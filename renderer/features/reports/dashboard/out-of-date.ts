import type { CurrentSimulation } from '../../../../shared/contract/risk.ts';
import { isOldEngine } from '../../../../shared/rules/old-engine.ts';
import { t } from '../../../i18n/t.ts';

/** Why a result no longer holds, in a few words; null while it does. */
export function outOfDateWords(
  simulation: Pick<CurrentSimulation, 'outOfDate' | 'engineVersion'>,
): string | null {
  if (!simulation.outOfDate) return null;
  return isOldEngine(simulation)
    ? t('dashboard.outOfDate.engine', { version: simulation.engineVersion })
    : t('dashboard.outOfDate.inputs');
}
