import { canonicalInputs, canonicalJson } from '../../../../shared/engine/canonical.ts';
import type { Dependence } from '../../../../shared/engine/kernel/dependence.ts';
import { exactMoments } from '../../../../shared/engine/moments.ts';
import type { Scenario } from '../../../../shared/engine/scenario.ts';

/** One state of a scenario among several that are compared in the same random years. */
export interface Variant {
  readonly id: string;
  readonly scenario: Scenario;
}

/** One way in which scenarios hang together. */
export interface Way {
  readonly id: string;
  /** Undefined: they are independent. */
  readonly dependence: Dependence | undefined;
}

/** What the worker is asked. `key` tells which inputs an answer belongs to. Nothing of an answer is stored. */
export type Question =
  /** Figures of a few years. */
  | {
      readonly kind: 'trial';
      readonly key: string;
      readonly scenario: Scenario;
      readonly dependence: Dependence | undefined;
      readonly seed: number;
      readonly years: number;
    }
  /** What drives the loss: swing and rank correlation of every input, parts of the mean, convergence. */
  | {
      readonly kind: 'drivers';
      readonly key: string;
      readonly scenario: Scenario;
      readonly dependence: Dependence | undefined;
      readonly seed: number;
      readonly years: number;
    }
  /** The distribution by convolution, to be held beside the simulation. */
  | {
      readonly kind: 'exact';
      readonly key: string;
      readonly scenario: Scenario;
      readonly dependence: Dependence | undefined;
      readonly levels: readonly number[];
      readonly losses: readonly number[];
    }
  /** Several states in the same years. */
  | {
      readonly kind: 'variants';
      readonly key: string;
      readonly variants: readonly Variant[];
      readonly dependence: Dependence | undefined;
      readonly seed: number;
      readonly years: number;
    }
  /** The sum of all scenarios, tied in one way and another. */
  | {
      readonly kind: 'sum';
      readonly key: string;
      readonly scenarios: readonly Scenario[];
      readonly ways: readonly Way[];
      readonly seed: number;
      readonly years: number;
    };

export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

const YEARS = 10_000;
const FEWEST = 100;
/** Events are drawn one by one; this many take a fraction of a second, and a second where nobody is typing. */
const MOST_EVENTS = 4_000_000;
const MOST_EVENTS_AT_REST = 20_000_000;

/**
 * Ten thousand years, or as many as are wanted; fewer where so much happens in each that a person would have to wait.
 *
 * @param wanted years of a stored result that the answer is to agree with, where nobody is typing
 */
export function trialYears(scenario: Scenario, wanted = YEARS): number {
  const events = wanted > YEARS ? MOST_EVENTS_AT_REST : MOST_EVENTS;
  const within = Math.floor(events / Math.max(exactMoments(scenario).lossEventFrequency, 1));
  return Math.max(FEWEST, Math.min(wanted, within));
}

/** The trial of a scenario, tied as it will be simulated; the seed of the stored result gives it the same random years. */
export function trialQuestion(
  scenario: Scenario,
  seed: number,
  dependence?: Dependence,
): QuestionOf<'trial'> {
  const years = trialYears(scenario);
  const key = `${keyOf('trial', [scenario], seed, years)} ${tiesKey(dependence)}`;
  return { kind: 'trial', key, scenario, dependence, seed, years };
}

export function driversQuestion(
  scenario: Scenario,
  seed: number,
  dependence?: Dependence,
): QuestionOf<'drivers'> {
  const years = trialYears(scenario);
  const key = `${keyOf('drivers', [scenario], seed, years)} ${tiesKey(dependence)}`;
  return { kind: 'drivers', key, scenario, dependence, seed, years };
}

/** The exact distribution at probabilities and at losses. */
export function exactQuestion(
  scenario: Scenario,
  levels: readonly number[],
  losses: readonly number[],
  dependence?: Dependence,
): QuestionOf<'exact'> {
  const key = `${keyOf('exact', [scenario], 0, 0)} ${levels.join()} ${losses.join()} ${tiesKey(dependence)}`;
  return { kind: 'exact', key, scenario, levels, losses, dependence };
}

export function variantsQuestion(
  variants: readonly Variant[],
  seed: number,
  dependence?: Dependence,
  wanted?: number,
): QuestionOf<'variants'> {
  const years = Math.min(...variants.map(({ scenario }) => trialYears(scenario, wanted)));
  const ids = variants.map(({ id }) => id).join();
  const states = variants.map(({ scenario }) => keyOf('variants', [scenario], seed, years));
  const key = `${ids} ${states.join()} ${tiesKey(dependence)}`;
  return { kind: 'variants', key, variants, dependence, seed, years };
}

const keyOf = (kind: QuestionKind, scenarios: readonly Scenario[], seed: number, years: number) =>
  `${kind} ${canonicalInputs({ scenarios, seed, iterations: years })}`;

const tiesKey = (dependence: Dependence | undefined) => canonicalJson(dependence ?? null);

/** All scenarios together, in each of several ways to tie them. */
export function sumQuestion(
  scenarios: readonly Scenario[],
  ways: readonly Way[],
  seed: number,
): QuestionOf<'sum'> {
  const years = Math.min(...scenarios.map((scenario) => trialYears(scenario)));
  const tied = ways.map(({ id, dependence }) => `${id} ${tiesKey(dependence)}`);
  const key = `${keyOf('sum', scenarios, seed, years)} ${tied.join()}`;
  return { kind: 'sum', key, scenarios, ways, seed, years };
}
