import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Factor, ScenarioTree } from '../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { findFactorNode } from '../../../shared/rules/factor-nodes.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { assertSimulable, readScenario } from './read-scenario.ts';

/** A factor of which nothing is stated yet. */
export const blankFactor = (ctx: Ctx, scenarioId: string, node: string): Factor => ({
  id: ctx.newId(),
  scenarioId,
  node,
  distribution: null,
  unit: '',
  rationale: '',
  source: '',
  sure: null,
  example: false,
  method: null,
  agreedRound: null,
  round: 1,
  revealed: false,
});

/** @throws AssayError INVALID when the tree has no such place */
export function assertPlace(tree: ScenarioTree, node: string): void {
  if (findFactorNode(tree, node) === undefined)
    throw new AssayError(
      'INVALID',
      `Not stored: this scenario is not estimated by ${node}. Change its tree first.`,
      [{ path: ['node'], message: 'Is no place of the tree' }],
    );
}

/** The factor of a scenario at a place of its tree, blank where nothing is stated. @throws AssayError INVALID */
export function factorAt(ctx: Ctx, scenario: LinkedScenario, node: string): Factor {
  assertPlace(scenario.tree, node);
  return scenario.factors.find((factor) => factor.node === node) ?? blankFactor(ctx, scenario.id, node);
}

/** Writes what is stated of a factor; the first statement makes its record. @throws AssayError INVALID */
export function stateFactor(
  change: Change,
  scenario: LinkedScenario,
  factor: Factor,
  patch: Partial<Factor>,
): void {
  const others = scenario.factors.filter((other) => other.id !== factor.id);
  const stated = { ...factor, ...patch };
  if (patch.distribution) assertSimulable({ ...scenario, factors: [...others, stated] });
  if (others.length < scenario.factors.length) change.update('factor', factor.id, patch);
  else change.insert('factor', stated);
}

export const factors: Handlers<Ctx>['factors'] = {
  set: (ctx, { scenarioId, node, patch }) => {
    const scenario = readScenario(ctx.read, scenarioId);
    const factor = factorAt(ctx, scenario, node);
    const ofOnesOwn =
      patch.distribution === undefined ? {} : { example: false, method: null, agreedRound: null };
    ctx.change((change) => stateFactor(change, scenario, factor, { ...patch, ...ofOnesOwn }));
    return readScenario(ctx.read, scenarioId);
  },
};
