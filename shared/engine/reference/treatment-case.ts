import { benefitOf } from '../analysis/treatment.ts';
import { joinPath } from '../problem.ts';
import { isRecord } from '../record.ts';
import {
  problemsOfScenarios,
  problemsOfThresholds,
  type ReferenceAnnualLoss,
  runAnnualLoss,
  scenariosOf,
  thresholdsOf,
} from './annual-loss-case.ts';
import { type CaseKind, checkCase, checkNumber, expectedOf } from './case.ts';

/** Before and after a control, with the field names of the reference format. */
export interface ReferenceTreatment {
  readonly baseline: ReferenceAnnualLoss;
  readonly treated: ReferenceAnnualLoss;
  readonly mean_reduction: number;
  readonly relative_reduction: number;
  readonly net_benefit: number;
  /** Null without cost. */
  readonly rosi: number | null;
  readonly breach_probability_baseline: number;
  readonly breach_probability_treated: number;
}

const SIDES = ['baseline', 'treated'];
const NUMBERS = ['annual_cost', 'loss_tolerance'];

/** The annual loss before and after a control, with common random numbers, and what the control is worth. */
export const treatmentCase: CaseKind<ReferenceTreatment> = {
  problems: (value, path) => [
    ...checkCase(value, path, [...SIDES, ...NUMBERS]),
    ...SIDES.flatMap((side) => problemsOfScenarios(value, side, path)),
    ...problemsOfThresholds(value, path),
    ...NUMBERS.flatMap((name) => checkNumber(value, name, path)),
    ...(typeof value['annual_cost'] === 'number' && value['annual_cost'] < 0
      ? [{ path: joinPath(path, 'annual_cost'), message: 'must not be negative' }]
      : []),
  ],
  run(value, options) {
    const cost = value['annual_cost'] as number;
    const tolerance = value['loss_tolerance'] as number;
    const side = (name: string) => {
      const expected = expectedOf(value, name);
      const thresholds = thresholdsOf(value, isRecord(expected) ? expected : undefined, options);
      const result = runAnnualLoss(scenariosOf(value, name), [...thresholds, tolerance], options);
      const { exceedance } = result.annual_loss;
      const annualLoss = { ...result.annual_loss, exceedance: exceedance.slice(0, -1) };
      return { result: { ...result, annual_loss: annualLoss }, breach: exceedance.at(-1)! };
    };
    const [baseline, treated] = [side('baseline'), side('treated')];
    const { reduction, relativeReduction, netBenefit, rosi } = benefitOf(
      baseline.result.annual_loss.mean,
      treated.result.annual_loss.mean,
      cost,
    );
    return {
      baseline: baseline.result,
      treated: treated.result,
      mean_reduction: reduction,
      relative_reduction: relativeReduction,
      net_benefit: netBenefit,
      rosi,
      breach_probability_baseline: baseline.breach,
      breach_probability_treated: treated.breach,
    };
  },
};
