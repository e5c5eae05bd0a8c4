import type { Distribution } from '../model/distribution.ts';
import type { Factor } from '../model/factor.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { type FactorNode, factorNodes } from './factor-nodes.ts';

export type Factored = Pick<LinkedScenario, 'tree' | 'factors'>;

/** A place of the tree with what is stated for it; nothing yet where `factor` is null. */
export interface TreeFactor extends FactorNode {
  readonly factor: Factor | null;
}

/** The factors a scenario is estimated by now, in the order of its tree. */
export function treeFactors({ tree, factors }: Factored): TreeFactor[] {
  const stated = new Map(factors.map((factor) => [factor.node, factor]));
  return factorNodes(tree).map((place) => ({ ...place, factor: stated.get(place.node) ?? null }));
}

/** The ranges of a scenario, by the places they stand at. */
export const statedRanges = (scenario: Factored): ReadonlyMap<string, Distribution> =>
  new Map(
    treeFactors(scenario).flatMap(({ node, factor }) =>
      factor?.distribution ? [[node, factor.distribution] as const] : [],
    ),
  );

/** The factors of the tree that have no range yet. */
export const unestimatedFactors = (scenario: Factored): TreeFactor[] =>
  treeFactors(scenario).filter(({ factor }) => (factor?.distribution ?? null) === null);

/** The factors of the tree that have a range and no reason for it. */
export const unreasonedFactors = (scenario: Factored): TreeFactor[] =>
  treeFactors(scenario).filter(
    ({ factor }) => factor !== null && factor.distribution !== null && factor.rationale.trim() === '',
  );

/** The factors of the tree whose range is still the example of a template. */
export const exampleFactors = (scenario: Factored): TreeFactor[] =>
  treeFactors(scenario).filter(({ factor }) => factor?.example === true);
