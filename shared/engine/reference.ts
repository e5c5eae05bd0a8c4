import type { RunOptions } from './blocks.ts';
import { exactMoments } from './moments.ts';
import { simulateSum } from './portfolio.ts';
import { InvalidInput, type Problem } from './problem.ts';
import { describe, isRecord, type UnknownRecord } from './record.ts';
import { summarise } from './result.ts';
import type { Scenario } from './scenario.ts';
import { exceedance } from './statistics.ts';
import { assertScenarios, validateScenarios } from './validate.ts';

/** Exact figures of one scenario, with the field names of the reference format. */
interface ReferenceExactMeans {
  readonly scenario: string;
  readonly mean_loss_event_frequency: number;
  readonly mean_primary_per_event: number;
  readonly mean_secondary_per_event: number;
  readonly mean_loss_per_event: number;
  readonly mean_annual_loss: number;
  readonly sd_annual_loss: number;
}

/** What the reference has under `expected`, with a plain number for each of its `value`s. */
export interface ReferenceResult {
  readonly exact_means: readonly ReferenceExactMeans[];
  readonly annual_loss: {
    readonly mean: number;
    readonly sd: number;
    readonly p_zero: number;
    readonly quantiles: Readonly<Record<'p05' | 'p10' | 'p50' | 'p90' | 'p95' | 'p99', number>>;
    readonly tvar: Readonly<Record<'tvar95' | 'tvar99', number>>;
    /** P(L > threshold) in the order of the thresholds. */
    readonly exceedance: readonly number[];
  };
}

/** The outcome of one case: its result, or why this engine cannot run it. */
export type ReferenceOutcome =
  | { readonly id: string; readonly kind: string; readonly result: ReferenceResult }
  | { readonly id: string; readonly kind: string; readonly problems: readonly Problem[] };

/** How to run reference cases. */
export interface ReferenceOptions extends RunOptions {
  /** Losses at which to give the exceedance probability; without them those under the case's `expected`. */
  readonly thresholds?: readonly number[] | undefined;
}

const UNSUPPORTED_KINDS = ['distribution', 'event_count', 'vulnerability', 'treatment'];

/**
 * Runs a file of the reference format, `{cases: [...]}`, or `{scenarios: [...]}` as one case of kind `annual_loss`.
 * A case that cannot be run states its problems and does not stop the others.
 *
 * @throws InvalidInput when the file is neither form, or a case is not an object
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false; it counts the years of each case anew
 */
export function runReference(file: unknown, options: ReferenceOptions): ReferenceOutcome[] {
  return casesOf(file).map(({ path, value }, index) => {
    const id = typeof value['id'] === 'string' ? value['id'] : `case-${index + 1}`;
    const kind = typeof value['kind'] === 'string' ? value['kind'] : '';
    const problems = problemsOf(value, path);
    return problems.length > 0
      ? { id, kind, problems }
      : {
          id,
          kind,
          result: runAnnualLoss(value['scenarios'], options.thresholds ?? thresholdsOf(value), options),
        };
  });
}

function casesOf(file: unknown): { path: string; value: UnknownRecord }[] {
  if (isRecord(file) && Array.isArray(file['cases'])) {
    return file['cases'].map((value: unknown, index) => {
      const path = `cases[${index}]`;
      if (!isRecord(value))
        throw new InvalidInput([{ path, message: `must be a case, not ${describe(value)}` }]);
      return { path: `${path}.`, value };
    });
  }
  if (isRecord(file) && file['scenarios'] !== undefined) {
    return [{ path: '', value: { id: 'scenarios', kind: 'annual_loss', ...file } }];
  }
  throw new InvalidInput([
    { path: '', message: 'expected an object with a list of cases or a list of scenarios' },
  ]);
}

function problemsOf(value: UnknownRecord, path: string): Problem[] {
  const { kind, scenarios } = value;
  if (kind === 'annual_loss') return validateScenarios(scenarios, `${path}scenarios`);
  const unsupported = typeof kind === 'string' && UNSUPPORTED_KINDS.includes(kind);
  const fault = unsupported ? 'is not supported yet' : 'is not a kind of case';
  return [{ path: `${path}kind`, message: `${describe(kind)} ${fault} (supported: annual_loss)` }];
}

function runAnnualLoss(
  scenarios: unknown,
  thresholds: readonly number[],
  options: RunOptions,
): ReferenceResult {
  assertScenarios(scenarios);
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
    mean_loss_event_frequency: moments.lossEventFrequency,
    mean_primary_per_event: moments.primaryPerEvent,
    mean_secondary_per_event: moments.secondaryPerEvent,
    mean_loss_per_event: moments.primaryPerEvent + moments.secondaryPerEvent,
    mean_annual_loss: moments.annualLoss,
    sd_annual_loss: moments.annualLossSd,
  };
}

/** The thresholds that the case's expected exceedances name. */
function thresholdsOf({ expected }: UnknownRecord): number[] {
  const annualLoss = isRecord(expected) ? expected['annual_loss'] : undefined;
  const entries = isRecord(annualLoss) ? annualLoss['exceedance'] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries
    .map((entry: unknown) => (isRecord(entry) ? entry['threshold'] : undefined))
    .filter((threshold) => typeof threshold === 'number');
}
