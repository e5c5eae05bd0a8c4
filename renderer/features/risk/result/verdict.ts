import { percent } from '../../../../shared/format/probability.ts';
import { money, moneyTick } from '../../../../shared/format/money.ts';
import type { AppetitePoint } from '../../../../shared/model/engagement.ts';
import type { SimulatedCurve } from '../../../../shared/engine/appetite.ts';
import { type AppetiteSummary, appetiteSummary } from '../../../../shared/rules/appetite-summary.ts';
import { t } from '../../../i18n/t.ts';

/** Whether a curve lies above the appetite anywhere. */
export const overAppetite = (simulated: SimulatedCurve, appetite: readonly AppetitePoint[]): boolean =>
  isOver(appetiteSummary(simulated, appetite));

const isOver = ({ breaches, limits }: AppetiteSummary): boolean =>
  breaches.length > 0 || limits.some((limit) => limit.verdict === 'breached');

export interface Verdict {
  readonly over: boolean;
  /** `Over appetite from €35 k to €3.55 M` */
  readonly text: string;
  /** The loss to be marked on the curve, with its words. */
  readonly callout: { readonly loss: number; readonly chance: string; readonly allowed: string } | null;
}

/** What is to be said of a curve against the appetite; null where none is stated. */
export function verdictOf(
  simulated: SimulatedCurve,
  appetite: readonly AppetitePoint[],
  currency: string,
): Verdict | null {
  if (appetite.length === 0) return null;
  const summary = appetiteSummary(simulated, appetite);
  const { breaches, limits, telling } = summary;
  const broken = limits.filter((limit) => limit.verdict === 'breached').map((limit) => limit.loss);
  const from = breaches[0]?.from ?? broken[0];
  const to = breaches.at(-1)?.to ?? broken.at(-1);
  const over = isOver(summary);
  return {
    over,
    text:
      over && from !== undefined && to !== undefined
        ? t('risk.curve.over', { from: money(currency, from), to: money(currency, to) })
        : t('risk.curve.within'),
    callout: telling && {
      loss: telling.loss,
      chance: t('risk.curve.callout', {
        chance: percent(telling.exceedance, 1),
        loss: moneyTick(currency, telling.loss),
      }),
      allowed: t('risk.curve.allowed', { chance: percent(telling.probability, 1) }),
    },
  };
}
