import type { Scenario as EngineScenario } from '../engine/scenario.ts';
import type { Distribution } from '../model/distribution.ts';
import type { LossForm } from '../model/factor.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { type Factored, treeFactors } from './scenario-factors.ts';

/** Ranges by the places they stand at. */
type Ranges = ReadonlyMap<string, Distribution>;

/** A scenario as the engine takes it; null while a factor of its tree has no range. */
export function engineScenario({
  id,
  ...scenario
}: Pick<LinkedScenario, 'id'> & Factored): EngineScenario | null {
  const factors = treeFactors(scenario);
  const ranges = new Map<string, Distribution>();
  for (const { node, factor } of factors) {
    if (!factor?.distribution) return null;
    ranges.set(node, factor.distribution);
  }
  return treeScenario(id, scenario.tree, ranges);
}

/** Puts ranges into the places of a tree. Every place has one. */
export function treeScenario(id: string, tree: LinkedScenario['tree'], ranges: Ranges): EngineScenario {
  const frequency = [...ranges].flatMap(([node, range]) =>
    node.startsWith('frequency.') ? [[node.slice('frequency.'.length), range] as const] : [],
  );
  const secondary = tree.secondary.map(({ id: lossId, forms }) => ({
    id: lossId,
    probability: ranges.get(`loss.secondary.${lossId}.probability`),
    magnitude: magnitude(ranges, `loss.secondary.${lossId}.magnitude`, forms),
  }));
  return {
    id,
    semantics: tree.semantics,
    frequency: Object.fromEntries(frequency),
    loss: {
      primary: magnitude(ranges, 'loss.primary', tree.primary),
      ...(secondary.length > 0 && { secondary }),
    },
  } as unknown as EngineScenario;
}

function magnitude(ranges: Ranges, node: string, forms: readonly LossForm[]) {
  if (forms.length === 0) return ranges.get(node);
  return { forms: Object.fromEntries(forms.map((form) => [form, ranges.get(`${node}.${form}`)])) };
}
