import { Estimate, type LinkedScenario } from '../model/scenario.ts';
import { type Factored, treeFactors } from './scenario-factors.ts';

/** How often and how much: all there is to estimate in the smallest tree. */
export interface TwoEstimates {
  /** Loss events a year. */
  readonly frequency: Estimate | null;
  readonly frequencyRationale: string;
  /** Loss per event. */
  readonly loss: Estimate | null;
  readonly lossRationale: string;
}

/** The place of each of the two estimates in the tree. */
export const ESTIMATE_NODES = { frequency: 'frequency.lef', loss: 'loss.primary' } as const;

/**
 * The two estimates of a scenario; null when it has other factors, or ranges of another shape than the two that most people
 * think in.
 */
export function twoEstimates(scenario: Factored): TwoEstimates | null {
  const places = treeFactors(scenario);
  const [frequency, loss] = Object.values(ESTIMATE_NODES).map((node) =>
    places.find((place) => place.node === node),
  );
  if (places.length !== 2 || frequency === undefined || loss === undefined) return null;
  const shapes = [frequency, loss].map(({ factor }) =>
    Estimate.nullable().safeParse(factor?.distribution ?? null),
  );
  const [often, much] = shapes.map((shape) => shape.data);
  if (often === undefined || much === undefined) return null;
  return {
    frequency: often,
    frequencyRationale: frequency.factor?.rationale ?? '',
    loss: much,
    lossRationale: loss.factor?.rationale ?? '',
  };
}

/** A scenario whose two estimates, where it has just those, can be read beside its other fields. */
export type TwoEstimateScenario = LinkedScenario & TwoEstimates & { readonly fuller: boolean };

/** Puts the two estimates beside the other fields; `fuller` where there are not just those. */
export function withTwoEstimates(scenario: LinkedScenario): TwoEstimateScenario {
  const two = twoEstimates(scenario);
  return { ...scenario, ...(two ?? NONE), fuller: two === null };
}

const NONE: TwoEstimates = { frequency: null, frequencyRationale: '', loss: null, lossRationale: '' };
