import type { Distribution } from './distributions/distribution.ts';
import type { LossForms } from './loss-forms.ts';

/**
 * How one year's losses follow from the tree.
 *
 * - `event` (the default of FAIR practice): a Poisson number of loss events a year, each with fresh magnitudes.
 * - `product`: one draw of every factor, multiplied. Compatible with tools that multiply LEF by LM; understates spread.
 * - `bernoulli`: at most one loss event a year. Compatible with tools that take the frequency for a probability.
 */
export type Semantics = (typeof SEMANTICS)[number];
/** The three of them, the usual one first. */
export const SEMANTICS = ['event', 'product', 'bernoulli'] as const;

/** How often threat events meet the asset, per year. */
export type ThreatFrequency =
  /** Threat event frequency (TEF). */
  | { readonly tef: Distribution }
  /** Contact frequency per year × probability of action. */
  | { readonly contact_frequency: Distribution; readonly probability_of_action: Distribution };

/** Which share of the threat events becomes loss events. */
export type Susceptibility =
  /** A probability, drawn once a year. */
  | { readonly vulnerability: Distribution }
  /**
   * A threat event becomes a loss event when the threat's capability is greater than the resistance. Any common scale; both
   * are drawn afresh for each event, and a tie is resisted.
   */
  | { readonly threat_capability: Distribution; readonly resistance_strength: Distribution };

/**
 * An uncertain control: the share that it leaves of what it acts on, drawn once a year and holding for all of it, since what is
 * not known is how well the control works and not how the next event goes.
 */
export interface ControlFactor {
  /** Keys the random numbers: the same control has the same years wherever it stands. */
  readonly id: string;
  /** Multiplies; 0.4 takes 60 % off, and more than 1 is what a control that is missing adds. */
  readonly left: Distribution;
}

/** How often losses happen: the loss event frequency (LEF, loss events per year) itself, or its factors. */
export type Frequency = ({ readonly lef: Distribution } | (ThreatFrequency & Susceptibility)) & {
  /** Uncertain controls that act on the loss event frequency. */
  readonly controls?: readonly ControlFactor[] | undefined;
};

/** Names of the factors of the frequency. */
export const FREQUENCY_NODES = [
  'lef',
  'tef',
  'contact_frequency',
  'probability_of_action',
  'vulnerability',
  'threat_capability',
  'resistance_strength',
] as const;
/** One of these names. */
export type FrequencyNode = (typeof FREQUENCY_NODES)[number];

/** An amount of loss: one distribution, or one per form of loss, which are drawn independently and added. */
export type Magnitude = Distribution | LossForms;

/** A loss that follows a loss event only sometimes, such as a fine. */
export interface SecondaryLoss {
  /** Unique within its scenario. */
  readonly id: string;
  /** Probability that it follows, given a loss event; drawn once a year and holding all year. */
  readonly probability: Distribution;
  /** Amount per occurrence. */
  readonly magnitude: Magnitude;
}

/** How much one loss event costs, in the engagement's currency. */
export interface Loss {
  /** Amount of every loss event. */
  readonly primary: Magnitude;
  readonly secondary?: readonly SecondaryLoss[] | undefined;
  /** Uncertain controls that act on every loss. */
  readonly controls?: readonly ControlFactor[] | undefined;
}

/** A FAIR loss-event scenario (Open FAIR: The Open Group Standards O-RA and O-RT). All draws are independent, unless a dependence ties them. */
export interface Scenario {
  /** Keys the random numbers: scenarios simulated together need different ids. */
  readonly id: string;
  /** `event` when absent. */
  readonly semantics?: Semantics | undefined;
  readonly frequency: Frequency;
  readonly loss: Loss;
}
