import { type Contribution, contributions } from '../../../../shared/engine/analysis/contributions.ts';
import { type Sensitivity, sensitivities } from '../../../../shared/engine/analysis/sensitivity.ts';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';
import { exactAnnualLoss } from '../../../../shared/engine/exact/annual-loss.ts';
import { simulateSum } from '../../../../shared/engine/portfolio.ts';
import { type SimulationResult, summarise } from '../../../../shared/engine/result.ts';
import { type ConvergencePoint, convergence } from './convergence.ts';
import type { Question, QuestionKind, QuestionOf } from './question.ts';

interface Timed {
  readonly key: string;
  readonly milliseconds: number;
}

export interface TrialAnswer extends Timed {
  readonly kind: 'trial';
  readonly result: SimulationResult;
}

export interface DriversAnswer extends Timed {
  readonly kind: 'drivers';
  readonly result: SimulationResult;
  readonly sensitivities: readonly Sensitivity[];
  readonly contributions: readonly Contribution[];
  readonly convergence: readonly ConvergencePoint[];
}

/** The distribution of the annual loss, not a sample of it. */
export interface ExactAnswer extends Timed {
  readonly kind: 'exact';
  /** Null where the scenario cannot be convolved. */
  readonly exact: {
    readonly mean: number;
    readonly zeroProbability: number;
    /** At the levels asked for, in their order. */
    readonly quantiles: readonly number[];
    /** Probability of more than each loss asked for, in their order. */
    readonly exceedances: readonly number[];
  } | null;
}

export interface VariantsAnswer extends Timed {
  readonly kind: 'variants';
  readonly results: readonly { readonly id: string; readonly result: SimulationResult }[];
}

export interface SumAnswer extends Timed {
  readonly kind: 'sum';
  readonly results: readonly { readonly id: string; readonly result: SimulationResult }[];
}

export type Answer = TrialAnswer | DriversAnswer | ExactAnswer | VariantsAnswer | SumAnswer;
export type AnswerOf<K extends QuestionKind> = Extract<Answer, { readonly kind: K }>;

/** Answers a question of the screen. Nothing of it is stored. */
export function answer(question: Question): Answer {
  const begin = performance.now();
  const found = answerPlain(question);
  return { ...found, key: question.key, milliseconds: performance.now() - begin } as Answer;
}

function answerPlain(question: Question) {
  switch (question.kind) {
    case 'trial': {
      const { scenario, dependence, seed, years } = question;
      return { kind: question.kind, result: summed([scenario], seed, years, dependence) };
    }
    case 'drivers':
      return drivers(question);
    case 'exact':
      return exact(question);
    case 'sum':
      return sum(question);
    case 'variants': {
      const { variants, dependence, seed, years } = question;
      const results = variants.map(({ id, scenario }) => ({
        id,
        result: summed([scenario], seed, years, dependence),
      }));
      return { kind: question.kind, results };
    }
  }
}

function sum({ kind, scenarios, ways, seed, years }: QuestionOf<'sum'>) {
  const results = ways.map(({ id, dependence }) => ({
    id,
    result: summed(scenarios, seed, years, dependence),
  }));
  return { kind, results };
}

const summed = (
  scenarios: readonly Scenario[],
  seed: number,
  iterations: number,
  dependence: Dependence | undefined,
): SimulationResult => summarise(simulateSum(scenarios, { seed, iterations, dependence }), seed);

function drivers({ kind, scenario, dependence, seed, years }: QuestionOf<'drivers'>) {
  const options = { seed, iterations: years, dependence };
  const losses = simulateSum([scenario], options);
  return {
    kind,
    convergence: convergence(losses),
    sensitivities: sensitivities(scenario, options),
    contributions: contributions(scenario, dependence),
    result: summarise(losses, seed),
  };
}

function exact({ kind, scenario, dependence, levels, losses }: QuestionOf<'exact'>) {
  const found = exactAnnualLoss([scenario], dependence);
  return {
    kind,
    exact: found && {
      mean: found.mean,
      zeroProbability: found.zeroProbability,
      quantiles: levels.map((level) => found.quantile(level)),
      exceedances: losses.map((loss) => found.exceedance(loss)),
    },
  };
}
