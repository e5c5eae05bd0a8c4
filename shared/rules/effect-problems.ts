import type { Problem } from '../engine/problem.ts';
import type { ScenarioTree } from '../model/factor.ts';
import type { EffectChange } from '../model/treatment.ts';
import { distributionProblems } from './distribution-problems.ts';
import { findFactorNode } from './factor-nodes.ts';

/** What keeps an effect from being one on a scenario with this tree, with places such as `distribution.min`. */
export function effectProblems(change: EffectChange, tree: ScenarioTree): Problem[] {
  if (change.kind === 'scale') return at('factor', distributionProblems(change.factor, 'factor'));
  const factor = findFactorNode(tree, change.node);
  if (factor === undefined)
    return [{ path: 'node', message: `names ${change.node}, which this scenario is not estimated by` }];
  return at('distribution', distributionProblems(change.distribution, factor.quantity));
}

const at = (place: string, problems: readonly Problem[]): Problem[] =>
  problems.map(({ path, message }) => ({ path: path === '' ? place : `${place}.${path}`, message }));
