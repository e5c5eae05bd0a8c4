import type { Distribution } from './distributions/distribution.ts';

/** How often losses happen. */
export interface Frequency {
  /** Loss event frequency (LEF): loss events per year. */
  readonly lef: Distribution;
}

/** A loss that follows a loss event only sometimes, such as a fine. */
export interface SecondaryLoss {
  /** Unique within its scenario. */
  readonly id: string;
  /** Probability that it follows, given a loss event; drawn once a year and holding all year. */
  readonly probability: Distribution;
  /** Amount per occurrence. */
  readonly magnitude: Distribution;
}

/** How much one loss event costs, in the engagement's currency. */
export interface Loss {
  /** Amount of every loss event. */
  readonly primary: Distribution;
  readonly secondary?: readonly SecondaryLoss[] | undefined;
}

/**
 * A FAIR loss-event scenario with event semantics: a Poisson number of loss events a year, each with its own fresh
 * magnitude. All draws are independent.
 */
export interface Scenario {
  /** Keys the random numbers: scenarios simulated together need different ids. */
  readonly id: string;
  readonly semantics: 'event';
  readonly frequency: Frequency;
  readonly loss: Loss;
}
