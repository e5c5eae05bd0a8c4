import { canonicalInputs } from '../../../../shared/engine/canonical.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';

/** One state of a scenario among several that are compared in the same random years. */
export interface Variant {
  readonly id: string;
  readonly scenario: Scenario;
}

/** What the worker is asked. `key` tells which inputs an answer belongs to. Nothing of an answer is stored. */
export type Question =
  /** Figures of a few years. */
  | {
      readonly kind: 'trial';
      readonly key: string;
      readonly scenario: Scenario;
      readonly seed: number;
      readonly years: number;
    }
  /** What drives the loss: swing and rank correlation of every input, parts of the mean, convergence. */
  | {
      readonly kind: 'drivers';
      readonly key: string;
      readonly scenario: Scenario;
      readonly seed: number;
      readonly years: number;
    }
  /** The distribution by convolution, to be held beside the simulation. */
  | {
      readonly kind: 'exact';
      readonly key: string;
      readonly scenarios: readonly Scenario[];
      readonly levels: readonly number[];
      readonly losses: readonly number[];
    }
  /** Several states in the same years. */
  | {
      readonly kind: 'variants';
      readonly key: string;
      readonly variants: readonly Variant[];
      readonly seed: number;
      readonly years: number;
    }

  /** The sum of all scenarios, independent and with correlated severities. */
  | {
      readonly kind: 'sum';
      readonly key: string;
      readonly scenarios: readonly Scenario[];
      readonly severity: number;
      readonly seed: number;
      readonly years: number;
    };

export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

const YEARS = 10_000;
const FEWEST = 100;
/** Events are drawn one by one; this many take a fraction of a second. */
const MOST_EVENTS = 4_000_000;

/** Ten thousand years, or fewer where so much happens in each that a person would have to wait. */
export function trialYears(scenario: Scenario): number {
  const within = Math.floor(MOST_EVENTS / Math.max(exactMoments(scenario).lossEventFrequency, 1));
  return Math.max(FEWEST, Math.min(YEARS, within));
}

/** The trial of a scenario; the seed of the stored result gives it the same random years. */
export function trialQuestion(scenario: Scenario, seed: number): QuestionOf<'trial'> {
  const years = trialYears(scenario);
  return { kind: 'trial', key: keyOf('trial', [scenario], seed, years), scenario, seed, years };
}

export function driversQuestion(scenario: Scenario, seed: number): QuestionOf<'drivers'> {
  const years = trialYears(scenario);
  return { kind: 'drivers', key: keyOf('drivers', [scenario], seed, years), scenario, seed, years };
}

/** The exact distribution at probabilities and at losses. */
export function exactQuestion(
  scenarios: readonly Scenario[],
  levels: readonly number[],
  losses: readonly number[],
): QuestionOf<'exact'> {
  const key = `${keyOf('exact', scenarios, 0, 0)} ${levels.join()} ${losses.join()}`;
  return { kind: 'exact', key, scenarios, levels, losses };
}

export function variantsQuestion(variants: readonly Variant[], seed: number): QuestionOf<'variants'> {
  const years = Math.min(...variants.map(({ scenario }) => trialYears(scenario)));
  const ids = variants.map(({ id }) => id).join();
  const states = variants.map(({ scenario }) => keyOf('variants', [scenario], seed, years));
  return { kind: 'variants', key: `${ids} ${states.join()}`, variants, seed, years };
}

const keyOf = (kind: QuestionKind, scenarios: readonly Scenario[], seed: number, years: number) =>
  `${kind} ${canonicalInputs({ scenarios, seed, iterations: years })}`;

/** All scenarios together, as they are and with their severities correlated this strongly. */
export function sumQuestion(
  scenarios: readonly Scenario[],
  severity: number,
  seed: number,
): QuestionOf<'sum'> {
  const years = Math.min(...scenarios.map(trialYears));
  return {
    kind: 'sum',
    key: `${keyOf('sum', scenarios, seed, years)} ${severity}`,
    scenarios,
    severity,
    seed,
    years,
  };
}
