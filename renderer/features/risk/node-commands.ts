import type { ScenarioTree } from '../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { collapseNode, expandNode } from '../../../shared/rules/tree-edits.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { toast, toastError } from '../../state/toast.ts';
import { showNode } from './requests.ts';

/** Stores another tree of a scenario; what was stated for places that go is kept for when they come back. */
export async function storeTree(scenarioId: string, tree: ScenarioTree): Promise<void> {
  await api.scenarios.update({ id: scenarioId, patch: { tree } });
}

/** Takes a node apart into its factors. */
export function expand({ id, tree }: LinkedScenario, node: string): void {
  change(id, expandNode(tree, node), node, t('risk.tree.noFactors'));
}

/** Estimates a node as a whole again. */
export function collapse({ id, tree }: LinkedScenario, node: string): void {
  change(id, collapseNode(tree, node), node, t('risk.tree.noWhole'));
}

function change(scenarioId: string, tree: ScenarioTree | null, node: string, none: string): void {
  if (tree === null) return toast({ text: none });
  // The node stays the one that is looked at, whatever comes to stand before it.
  showNode(scenarioId, node);
  storeTree(scenarioId, tree).catch(toastError);
}
