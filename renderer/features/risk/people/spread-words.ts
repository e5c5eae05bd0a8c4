import type { Disagreement } from '../../../../shared/contract/risk.ts';
import type { z } from 'zod';
import { significantText } from '../../../../shared/format/number.ts';
import type { FactorQuantity } from '../../../../shared/rules/factor-nodes.ts';
import { t } from '../../../i18n/t.ts';

/** Best guesses this many times apart are worth talking about before they are combined. */
const WORTH_A_TALK = 2;
const POINTS_WORTH_A_TALK = 15;

type Spread = z.infer<typeof Disagreement>;

const points = ({ highest, lowest }: Spread, quantity: FactorQuantity) =>
  (highest - lowest) * (quantity === 'probability' ? 100 : 1);
const isScale = (quantity: FactorQuantity) => quantity === 'probability' || quantity === 'percentile';

/** How far the best guesses lie apart: `20 points apart` on a scale that ends, else `4 times apart`. */
export function spreadWords(spread: Spread, quantity: FactorQuantity): string {
  if (spread.highest === spread.lowest) return t('risk.people.agree');
  if (isScale(quantity) || spread.ratio === null)
    return t('risk.people.points', { points: significantText(points(spread, quantity), 2) });
  return t('risk.people.times', { times: significantText(spread.ratio, 2) });
}

/** Whether those at the two ends should speak before anything is combined. */
export function isWorthATalk(spread: Spread, quantity: FactorQuantity): boolean {
  if (spread.apart.length > 0) return true;
  return isScale(quantity)
    ? points(spread, quantity) >= POINTS_WORTH_A_TALK
    : spread.ratio === null || spread.ratio >= WORTH_A_TALK;
}
