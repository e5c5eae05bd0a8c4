import type { Distribution } from '../../../../shared/model/distribution.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { rangeOf } from '../../../../shared/report/estimate-words.ts';
import type { FactorNode } from '../../../../shared/rules/factor-nodes.ts';
import type { TreeFactor } from '../../../../shared/rules/scenario-factors.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';

/** `Threat capability`, `Primary loss, response`, `Authority: probability`. */
export function factorName(
  { tree }: Pick<LinkedScenario, 'tree'>,
  { name, form, secondaryId }: FactorNode,
): string {
  const key = form === null ? `risk.factor.${name}` : `risk.form.${form}`;
  const words = isMessageKey(key) ? t(key) : name;
  if (secondaryId === null) return form === null ? words : t('risk.factors.primaryForm', { name: words });
  const title = tree.secondary.find(({ id }) => id === secondaryId)?.title ?? secondaryId;
  return t('risk.factors.secondary', { title, name: words });
}

/** A range with what it counts: `30 – 70 – 150 a year`, `6 – 13 – 28 %`. */
export function distributionRange(
  { quantity }: FactorNode,
  distribution: Distribution,
  currency: string,
  unit = '',
): string {
  const range = rangeOf(quantity, currency, distribution);
  return unit === '' ? t(`risk.quantity.${quantity}`, { range }) : t('risk.quantity.own', { range, unit });
}

/** The range stated for a factor, or that there is none. */
export const factorRange = (place: TreeFactor, currency: string): string =>
  place.factor?.distribution
    ? distributionRange(place, place.factor.distribution, currency, place.factor.unit)
    : t('risk.factors.none');
