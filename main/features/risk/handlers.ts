import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { LinkedScenario, Scenario } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { assertEstimates } from './estimates.ts';
import {
  assetLinks,
  effectsOnScenario,
  evaluationsOfScenario,
  exceptionsOfScenario,
  isDecided,
  lastScenarioNumber,
  listScenarios,
  portfolioSimulation,
  simulationOf,
  unknownAssets,
} from './queries.ts';
import { currentSimulations, runSimulations } from './run.ts';

const EMPTY: Omit<Scenario, 'id' | 'ref' | 'title'> = {
  description: '',
  threat: '',
  effect: null,
  frequency: null,
  frequencyRationale: '',
  loss: null,
  lossRationale: '',
};

function getScenario(ctx: Ctx, id: string): LinkedScenario {
  const scenario = listScenarios(ctx.read).find((s) => s.id === id);
  if (!scenario) throw new AssayError('NOT_FOUND', 'This scenario no longer exists. Undo may bring it back.');
  return scenario;
}

function assertAssets(ctx: Ctx, ids: readonly string[]): void {
  if (unknownAssets(ctx.read, ids).length > 0)
    throw new AssayError(
      'NOT_FOUND',
      'Not stored: an asset named here no longer exists. Choose from the inventory again.',
    );
}

/** Makes the scenario act on exactly these assets. */
function setAssets(ctx: Ctx, change: Change, scenarioId: string, assetIds: readonly string[]): void {
  const wanted = new Set(assetIds);
  for (const link of assetLinks(ctx.read, scenarioId))
    if (!wanted.delete(link.assetId)) change.remove('scenarioAsset', link.id);
  for (const assetId of wanted) change.insert('scenarioAsset', { id: ctx.newId(), scenarioId, assetId });
}

export const scenarios: Handlers<Ctx>['scenarios'] = {
  list: (ctx) => listScenarios(ctx.read),
  get: (ctx, { id }) => getScenario(ctx, id),
  create: (ctx, { assetIds = [], ...fields }) => {
    assertEstimates(fields);
    assertAssets(ctx, assetIds);
    const ref = `S-${String(lastScenarioNumber(ctx.read) + 1).padStart(2, '0')}`;
    const scenario: Scenario = { ...EMPTY, ...fields, id: ctx.newId(), ref };
    ctx.change((change) => {
      change.insert('scenario', scenario);
      setAssets(ctx, change, scenario.id, assetIds);
    });
    return getScenario(ctx, scenario.id);
  },
  update: (ctx, { id, patch: { assetIds, ...patch } }) => {
    // Estimates are judged together: each may be fine alone and the two beyond what can be computed.
    assertEstimates({ ...getScenario(ctx, id), ...patch });
    if (assetIds) assertAssets(ctx, assetIds);
    ctx.change((change) => {
      change.update('scenario', id, patch);
      if (assetIds) setAssets(ctx, change, id, assetIds);
    });
    return getScenario(ctx, id);
  },
  remove: (ctx, { ids }) => {
    for (const id of ids) {
      const { ref } = getScenario(ctx, id);
      const named = exceptionsOfScenario(ctx.read, id);
      if (named.length > 0)
        throw new AssayError(
          'CONFLICT',
          `${ref} stays: ${named.join(', ')} names it. Unlink it there first.`,
        );
      if (isDecided(ctx.read, id))
        throw new AssayError(
          'CONFLICT',
          `${ref} stays: its treatment has been decided, and the decision refers to it.`,
        );
    }
    ctx.change((change) => {
      for (const id of ids) removeScenario(ctx, change, id);
    });
    return {};
  },
};

function removeScenario(ctx: Ctx, change: Change, id: string): void {
  for (const link of assetLinks(ctx.read, id)) change.remove('scenarioAsset', link.id);
  for (const effect of effectsOnScenario(ctx.read, id)) change.remove('effect', effect.id);
  for (const one of evaluationsOfScenario(ctx.read, id)) change.remove('evaluation', one.id);
  const simulation = simulationOf(ctx.read, id);
  if (simulation) change.remove('simulation', simulation.id);
  // The portfolio's figures would name a scenario that is gone.
  const portfolio = portfolioSimulation(ctx.read);
  if (portfolio?.contributions.some((c) => c.scenarioId === id)) change.remove('simulation', portfolio.id);
  change.remove('scenario', id);
}

export const simulations: Handlers<Ctx>['simulations'] = {
  list: (ctx) => currentSimulations(ctx),
  run: (ctx, wish, job) => runSimulations(ctx, wish, job),
};
