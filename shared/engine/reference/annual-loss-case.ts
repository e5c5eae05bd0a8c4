import { exactMoments } from '../moments.ts';
import { simulateSum } from '../portfolio.ts';
import { joinPath, type Problem } from '../problem.ts';
import { isRecord, type UnknownRecord } from '../record.ts';
import { summarise } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import { exceedance, standardErrorOfProbability } from '../statistics.ts';
import type { FigureErrors } from '../sample/figures.ts';
import { exactAnnualLoss } from '../exact/annual-loss.ts';
import { checkNumbers } from '../validate-distribution.ts';
import { validateScenarios } from '../validate.ts';
import {
  type CaseKind,
  checkCase,
  expectedOf,
  numbersOf,
  type ReferenceOptions,
  withoutAnnotations,
} from './case.ts';

/** Exact figures of one scenario, with the field names of the reference format. */
export interface ReferenceExactMeans {
  readonly scenario: string;
  readonly vulnerability_from_capability?: number;
  readonly mean_loss_event_frequency: number;
  readonly mean_primary_per_event: number;
  readonly mean_secondary_per_event: number;
  readonly mean_loss_per_event: number;
  readonly mean_annual_loss: number;
  readonly sd_annual_loss: number;
}

/** Statistics of an annual loss, with the field names of the reference format. */
export interface ReferenceStatistics {
  readonly mean: number;
  readonly sd: number;
  readonly p_zero: number;
  readonly quantiles: Readonly<Record<'p05' | 'p10' | 'p50' | 'p90' | 'p95' | 'p99', number>>;
  readonly tvar: Readonly<Record<'tvar95' | 'tvar99', number>>;
  /** P(L > threshold) in the order of the thresholds. */
  readonly exceedance: readonly number[];
}

/** What a case of kind `annual_loss` expects, with the field names of the reference format. */
export interface ReferenceAnnualLoss {
  readonly exact_means: readonly ReferenceExactMeans[];
  readonly annual_loss: ReferenceStatistics;
  /** Monte Carlo standard errors of the annual loss's statistics, where they were asked for. */
  readonly errors?: ReferenceStatistics;
}

/** The annual loss of scenarios together. */
export const annualLossCase: CaseKind<ReferenceAnnualLoss> = {
  problems: (value, path) => [
    ...checkCase(value, path, ['scenarios']),
    ...problemsOfScenarios(value, 'scenarios', path),
    ...problemsOfThresholds(value, path),
  ],
  run: (value, options) =>
    runAnnualLoss(scenariosOf(value, 'scenarios'), thresholdsOf(value, value['expected'], options), options),
};

/** What is wrong with the scenarios under a name of a case. */
export function problemsOfScenarios(value: UnknownRecord, name: string, path: string): Problem[] {
  if (value[name] === undefined) return [];
  return validateScenarios(withoutWords(value[name]), joinPath(path, name));
}

/** What is wrong with the thresholds that a case may name itself. */
export function problemsOfThresholds({ thresholds }: UnknownRecord, path: string): Problem[] {
  return thresholds === undefined ? [] : checkNumbers(thresholds, joinPath(path, 'thresholds'));
}

/** The scenarios under a name of a valid case. */
export function scenariosOf(value: UnknownRecord, name: string): readonly Scenario[] {
  return withoutWords(value[name]) as readonly Scenario[];
}

function withoutWords(scenarios: unknown): unknown {
  return Array.isArray(scenarios) ? scenarios.map(withoutAnnotations) : scenarios;
}

/** The thresholds of the run, or those that the case or its expected exceedances name. */
export function thresholdsOf(
  value: UnknownRecord,
  expected: unknown,
  options: ReferenceOptions,
): readonly number[] {
  if (options.thresholds !== undefined) return options.thresholds;
  const own = value['thresholds'];
  if (own !== undefined) return own as readonly number[];
  const annualLoss = isRecord(expected) ? expectedOf({ expected }, 'annual_loss') : undefined;
  return numbersOf(isRecord(annualLoss) ? annualLoss['exceedance'] : undefined, 'threshold');
}

/** The annual loss of scenarios together: simulated, or by convolution where the options ask for it. */
export function runAnnualLoss(
  scenarios: readonly Scenario[],
  thresholds: readonly number[],
  options: ReferenceOptions,
): ReferenceAnnualLoss {
  const exact_means = scenarios.map(exactMeans);
  const exact = options.exact ? convolved(scenarios, thresholds) : null;
  if (exact !== null) return { exact_means, annual_loss: exact };
  const { figures, errors } = simulated(scenarios, thresholds, options);
  return { exact_means, annual_loss: figures, ...(options.errors && { errors }) };
}

/** Statistics of a simulation, and the Monte Carlo standard error of each. */
function simulated(
  scenarios: readonly Scenario[],
  thresholds: readonly number[],
  options: ReferenceOptions,
): { readonly figures: ReferenceStatistics; readonly errors: ReferenceStatistics } {
  const losses = simulateSum(scenarios, options);
  const { errors, ...result } = summarise(losses, options.seed);
  const probabilities = thresholds.map((threshold) => exceedance(losses, threshold));
  return {
    figures: asStatistics(result, probabilities),
    errors: asStatistics(
      errors,
      probabilities.map((p) => standardErrorOfProbability(p, losses.length)),
    ),
  };
}

function asStatistics(
  { mean, sd, zeroProbability, percentiles, tvar95, tvar99 }: FigureErrors,
  probabilities: readonly number[],
): ReferenceStatistics {
  const { p05, p10, p50, p90, p95, p99 } = percentiles;
  return {
    mean,
    sd,
    p_zero: zeroProbability,
    quantiles: { p05, p10, p50, p90, p95, p99 },
    tvar: { tvar95, tvar99 },
    exceedance: probabilities,
  };
}

function convolved(
  scenarios: readonly Scenario[],
  thresholds: readonly number[],
): ReferenceStatistics | null {
  const loss = exactAnnualLoss(scenarios);
  if (loss === null) return null;
  const at = (q: number) => loss.quantile(q);
  return {
    mean: loss.mean,
    sd: loss.sd,
    p_zero: loss.zeroProbability,
    quantiles: { p05: at(0.05), p10: at(0.1), p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) },
    tvar: { tvar95: loss.tailMean(0.95), tvar99: loss.tailMean(0.99) },
    exceedance: thresholds.map((threshold) => loss.exceedance(threshold)),
  };
}

function exactMeans(scenario: Scenario): ReferenceExactMeans {
  const moments = exactMoments(scenario);
  return {
    scenario: scenario.id,
    ...(moments.vulnerability !== null && { vulnerability_from_capability: moments.vulnerability }),
    mean_loss_event_frequency: moments.lossEventFrequency,
    mean_primary_per_event: moments.primaryPerEvent,
    mean_secondary_per_event: moments.secondaryPerEvent,
    mean_loss_per_event: moments.primaryPerEvent + moments.secondaryPerEvent,
    mean_annual_loss: moments.annualLoss,
    sd_annual_loss: moments.annualLossSd,
  };
}
