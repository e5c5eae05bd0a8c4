/** What a treatment is worth. Amounts per year in the currency of the losses. */
export interface Benefit {
  /** Mean annual loss before less that after. */
  readonly reduction: number;
  /** Share of the mean annual loss before; 0 when there is none. */
  readonly relativeReduction: number;
  readonly annualCost: number;
  /** Reduction less cost. */
  readonly netBenefit: number;
  /** Return on security investment: net benefit per cost; null without cost. */
  readonly rosi: number | null;
}

/** The worth of a reduction of the mean annual loss. */
export function benefitOf(before: number, after: number, annualCost: number): Benefit {
  const reduction = before - after;
  return {
    reduction,
    relativeReduction: before > 0 ? reduction / before : 0,
    annualCost,
    netBenefit: reduction - annualCost,
    rosi: annualCost > 0 ? (reduction - annualCost) / annualCost : null,
  };
}

/** A control that may be chosen. */
export interface Control {
  readonly id: string;
  /** Cost per year, in the currency of the losses. */
  readonly annualCost: number;
}

/** A choice of controls with what it is worth. */
export interface Bundle extends Benefit {
  /** Ids of the controls, in the order given. */
  readonly controls: readonly string[];
}

/** More controls have more bundles than can be looked through. */
export const MOST_CONTROLS = 12;

/**
 * Every bundle of controls that a budget allows, the one with the greatest net benefit first.
 *
 * @param budget per year; Infinity for none
 * @param meanWith mean annual loss with the controls of these ids in place, exact: bundles are told apart by small differences
 * @throws RangeError for more than 12 controls
 */
export function rankBundles(
  controls: readonly Control[],
  budget: number,
  meanWith: (ids: readonly string[]) => number,
): Bundle[] {
  if (controls.length > MOST_CONTROLS) {
    throw new RangeError(`At most ${MOST_CONTROLS} controls can be combined (there are ${controls.length})`);
  }
  const before = meanWith([]);
  const bundles: Bundle[] = [];
  for (let choice = 1; choice < 1 << controls.length; choice++) {
    const chosen = controls.filter((_, index) => ((choice >> index) & 1) === 1);
    const cost = chosen.reduce((sum, { annualCost }) => sum + annualCost, 0);
    if (cost > budget) continue;
    const ids = chosen.map(({ id }) => id);
    bundles.push({ controls: ids, ...benefitOf(before, meanWith(ids), cost) });
  }
  return bundles.sort((a, b) => b.netBenefit - a.netBenefit);
}
