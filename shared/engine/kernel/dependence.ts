import { squared } from '../special/elementary.ts';
import { BLOCK_YEARS } from '../blocks.ts';
import { uniformOf, wordOf } from '../random.ts';
import type { Draws } from '../sampling/draws.ts';
import { normalCdf } from '../special/normal-cdf.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { randomStream } from '../stream.ts';
import type { Tie } from './node.ts';

/** What ties scenarios of a portfolio together. Nothing does unless stated. */
export interface Dependence {
  /**
   * Correlation, 0 to below 1, of the normal scores of all loss magnitudes with one another: a year that is dear in one scenario
   * tends to be dear in all. A one-factor Gaussian copula; every magnitude keeps its own distribution.
   */
  readonly severity?: number | undefined;
  /** Common causes, each moving some inputs of some scenarios. */
  readonly drivers?: readonly Driver[] | undefined;
}

/** A common cause, drawn once a year: an attack campaign, the law, the labour market. */
export interface Driver {
  /** Keys its random numbers. */
  readonly id: string;
  readonly links: readonly DriverLink[];
}

/** An input that follows a driver. */
export interface DriverLink {
  readonly scenario: string;
  /** Name of the input, such as `frequency.tef`. */
  readonly node: string;
  /** Correlation of the input's normal score with the driver, −1 to 1. */
  readonly correlation: number;
}

/** The driver behind the correlation of severities. */
const SEVERITY = 'severity';
/** Scenarios and drivers share one space of keys; ids of scenarios have no control characters. */
const DRIVER_KEY = '\u0000driver';

/**
 * The ties of a scenario's nodes under a dependence: given the driver's standard normal value D of the year, a node is drawn at
 * the probability Φ(c D + √(1 − c²) Z) with Z its own standard normal value. (Li, "On default correlation: a copula function
 * approach", Journal of Fixed Income 9, 2000.) Its distribution stays as it is, since that probability is uniform.
 */
export function tiesOf(
  dependence: Dependence | undefined,
  seed: number,
  scenario: string,
): ((node: string) => Tie | undefined) | undefined {
  if (dependence === undefined) return undefined;
  return (node) => {
    const pull = pullOn(dependence, scenario, node);
    return pull && tieTo(pull.driver, pull.correlation, seed);
  };
}

/** What moves an input: a common cause, and how closely the input follows it. */
export interface Pull {
  /** Keys the random numbers of the cause. */
  readonly driver: string;
  /** Correlation of the normal scores of input and cause, −1 to 1. */
  readonly correlation: number;
}

/** What moves an input of a scenario: its driver, for a magnitude without one the severity of the year, or nothing. */
export function pullOn(
  { severity = 0, drivers = [] }: Dependence,
  scenario: string,
  node: string,
): Pull | undefined {
  for (const { id, links } of drivers) {
    const link = links.find((one) => one.scenario === scenario && one.node === node);
    if (link !== undefined) return { driver: `driver ${id}`, correlation: link.correlation };
  }
  // √ρ with a common factor makes any two correlated by ρ.
  return severity > 0 && isMagnitude(node)
    ? { driver: SEVERITY, correlation: Math.sqrt(severity) }
    : undefined;
}

/** Whether an input is an amount, drawn for every event; everything else is drawn once a year. */
export function isMagnitude(node: string): boolean {
  return node.startsWith('loss.') && !node.endsWith('.probability');
}

/** Whether an input is compared with another for every event instead of drawn: it can follow nothing. */
export function isContested(node: string): boolean {
  return node === 'frequency.threat_capability' || node === 'frequency.resistance_strength';
}

function tieTo(driver: string, correlation: number, seed: number): Tie {
  const driverStream = randomStream(seed, DRIVER_KEY, driver);
  const own = Math.sqrt(1 - squared(correlation));
  const scores = new Float64Array(BLOCK_YEARS);
  const drawScores = (block: number, count: number) => {
    const random = driverStream(block);
    for (let i = 0; i < count; i++) scores[i] = correlation * normalQuantile(uniformOf(random.nextInt32()));
  };
  const tied = (draws: Draws, word: number, score: number): number =>
    draws.at(wordOf(normalCdf(score + own * normalQuantile(uniformOf(word)))));
  return (draws, stream) => ({
    fill(block, out, count) {
      drawScores(block, count);
      const random = stream(block);
      for (let i = 0; i < count; i++) out[i] = tied(draws, random.nextInt32(), scores[i]!);
    },
    addSums(block, events, sums, count) {
      drawScores(block, count);
      const random = stream(block);
      for (let i = 0; i < count; i++) {
        for (let event = events[i]!; event > 0; event--)
          sums[i]! += tied(draws, random.nextInt32(), scores[i]!);
      }
    },
  });
}
