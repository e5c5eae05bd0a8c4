import type { ToleranceLimit } from '../appetite.ts';
import type { RunOptions } from '../blocks.ts';
import { exactMoments } from '../moments.ts';
import { simulateSum } from '../portfolio.ts';
import { sampleMoments } from '../sample/moments.ts';
import { type SimulationResult, summarise } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import { exceedance, standardErrorOfMean } from '../statistics.ts';
import { applyControls, type Control } from './controls.ts';

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

/** How probable it is to break one limit of the appetite. */
export interface BreachChange {
  readonly loss: number;
  readonly probability: number;
  readonly before: number;
  readonly after: number;
}

/** Before and after a treatment. */
export interface TreatmentResult extends Benefit {
  readonly before: SimulationResult;
  readonly after: SimulationResult;
  /** Monte Carlo standard error of the reduction, from the differences year by year. */
  readonly reductionError: number;
  /** For each limit of the appetite. */
  readonly breaches: readonly BreachChange[];
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

/**
 * Simulates scenarios before and after a treatment with common random numbers: both have the same random years, so that their
 * difference is due to the treatment and has a small error of its own.
 *
 * Throws as `simulatePortfolio`.
 */
export function simulateTreatment(
  baseline: readonly Scenario[],
  treated: readonly Scenario[],
  annualCost: number,
  limits: readonly ToleranceLimit[],
  options: RunOptions,
): TreatmentResult {
  const before = simulateSum(baseline, options);
  const after = simulateSum(treated, options);
  const differences = before.map((loss, year) => loss - after[year]!);
  const [resultBefore, resultAfter] = [summarise(before, options.seed), summarise(after, options.seed)];
  return {
    ...benefitOf(resultBefore.mean, resultAfter.mean, annualCost),
    before: resultBefore,
    after: resultAfter,
    reductionError: standardErrorOfMean(sampleMoments(differences).sd, differences.length),
    breaches: limits.map(({ loss, probability }) => ({
      loss,
      probability,
      before: exceedance(before, loss),
      after: exceedance(after, loss),
    })),
  };
}

/** A choice of controls with what it is worth. */
export interface Bundle extends Benefit {
  /** Ids of the controls, in the order given. */
  readonly controls: readonly string[];
}

/** More controls have more bundles than can be looked through. */
const MOST_CONTROLS = 12;

/**
 * Every bundle of controls that a budget allows, the one with the greatest net benefit first. Exact means, no simulation.
 *
 * @param budget per year; Infinity for none
 * @throws RangeError for more than 12 controls, and as {@link applyControls}
 */
export function rankBundles(
  scenarios: readonly Scenario[],
  controls: readonly Control[],
  budget: number,
): Bundle[] {
  if (controls.length > MOST_CONTROLS) {
    throw new RangeError(`At most ${MOST_CONTROLS} controls can be combined (there are ${controls.length})`);
  }
  const before = meanOf(scenarios);
  const bundles: Bundle[] = [];
  for (let choice = 1; choice < 1 << controls.length; choice++) {
    const chosen = controls.filter((_, index) => ((choice >> index) & 1) === 1);
    const cost = chosen.reduce((sum, { annualCost }) => sum + annualCost, 0);
    if (cost > budget) continue;
    const after = meanOf(applyControls(scenarios, chosen));
    bundles.push({ controls: chosen.map(({ id }) => id), ...benefitOf(before, after, cost) });
  }
  return bundles.sort((a, b) => b.netBenefit - a.netBenefit);
}

function meanOf(scenarios: readonly Scenario[]): number {
  return scenarios.reduce((sum, scenario) => sum + exactMoments(scenario).annualLoss, 0);
}
