import { quantile } from '../../../../shared/engine/distributions/distribution.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import type { EffectChange } from '../../../../shared/model/treatment.ts';
import { rangeOf } from '../../../../shared/report/estimate-words.ts';
import { findFactorNode } from '../../../../shared/rules/factor-nodes.ts';
import { t } from '../../../i18n/t.ts';
import { distributionRange, fullName } from '../factor-words.ts';

/** What is different once a treatment works: `Resistance strength 75 – 90 – 98 percentile`, `Every loss × 30 – 50 – 80 %`. */
export function effectWords(scenario: LinkedScenario, change: EffectChange, currency: string): string {
  if (change.kind === 'scale') {
    const range = rangeOf('probability', currency, change.factor);
    // What an exception brings may be more than there is without it.
    const grows = quantile(change.factor, 0.95) > 1;
    return t(grows ? `risk.effect.grown.${change.part}` : `risk.effect.scaled.${change.part}`, { range });
  }
  const quantity = findFactorNode(scenario.tree, change.node)?.quantity ?? 'amount';
  return t('risk.effect.replaced', {
    name: fullName(scenario, change.node),
    range: distributionRange({ quantity }, change.distribution, currency),
  });
}
