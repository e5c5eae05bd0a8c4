import { exactMoments } from '../moments.ts';
import { simulateSum } from '../portfolio.ts';
import { joinPath, type Problem } from '../problem.ts';
import { isRecord, type UnknownRecord } from '../record.ts';
import { summarise } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import { exceedance } from '../statistics.ts';
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

export interface ReferenceAnnualLoss {
  readonly exact_means: readonly ReferenceExactMeans[];
  readonly annual_loss: ReferenceStatistics;
}

/** The annual loss of scenarios together. */
export const annualLossCase: CaseKind<ReferenceAnnualLoss> = {
  problems: (value, path) => [
    ...checkCase(value, path, ['scenarios']),
    ...problemsOfScenarios(value, 'scenarios', path),
  ],
  run: (value, options) =>
    runAnnualLoss(scenariosOf(value, 'scenarios'), thresholdsOf(value, value['expected'], options), options),
};

/** What is wrong with the scenarios under a name of a case. */
export function problemsOfScenarios(value: UnknownRecord, name: string, path: string): Problem[] {
  if (value[name] === undefined) return [];
  return validateScenarios(withoutWords(value[name]), joinPath(path, name));
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
  if (Array.isArray(own)) return own.filter((threshold) => typeof threshold === 'number');
  const annualLoss = isRecord(expected) ? expectedOf({ expected }, 'annual_loss') : undefined;
  return numbersOf(isRecord(annualLoss) ? annualLoss['exceedance'] : undefined, 'threshold');
}

/** Simulates scenarios and sums their losses up. */
export function runAnnualLoss(
  scenarios: readonly Scenario[],
  thresholds: readonly number[],
  options: ReferenceOptions,
): ReferenceAnnualLoss {
  const losses = simulateSum(scenarios, options);
  const { mean, sd, zeroProbability, percentiles, tvar95, tvar99 } = summarise(losses, options.seed);
  const { p05, p10, p50, p90, p95, p99 } = percentiles;
  const sorted = losses.sort();
  return {
    exact_means: scenarios.map(exactMeans),
    annual_loss: {
      mean,
      sd,
      p_zero: zeroProbability,
      quantiles: { p05, p10, p50, p90, p95, p99 },
      tvar: { tvar95, tvar99 },
      exceedance: thresholds.map((threshold) => exceedance(sorted, threshold)),
    },
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
