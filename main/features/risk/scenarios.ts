import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import { fromTemplate } from './from-template.ts';
import { assertAssets, insertScenario, setAssets } from './insert-scenario.ts';
import { exceptionsOfScenario, isDecided, listScenarios } from './queries.ts';
import { assertSimulable, readScenario } from './read-scenario.ts';
import { removeScenario } from './remove-scenario.ts';

const EMPTY: Omit<Scenario, 'id' | 'ref' | 'title'> = {
  description: '',
  threat: '',
  effect: null,
  tree: SMALLEST_TREE,
  techniques: [],
};

export const scenarios: Handlers<Ctx>['scenarios'] = {
  list: (ctx) => listScenarios(ctx.read),
  get: (ctx, { id }) => readScenario(ctx.read, id),
  create: (ctx, { assetIds = [], factors = [], ...fields }) => {
    const id = ctx.change((change) =>
      insertScenario(ctx, change, { ...EMPTY, ...fields, assetIds, factors }),
    );
    return readScenario(ctx.read, id);
  },
  createFromTemplate: (ctx, wish) => {
    const id = ctx.change((change) => fromTemplate(ctx, change, wish));
    return readScenario(ctx.read, id);
  },
  update: (ctx, { id, patch: { assetIds, ...patch } }) => {
    // Ranges are judged together: what was kept for another tree may be beyond what this one can compute.
    if (patch.tree) assertSimulable({ ...readScenario(ctx.read, id), ...patch });
    if (assetIds) assertAssets(ctx, assetIds);
    ctx.change((change) => {
      change.update('scenario', id, patch);
      if (assetIds) setAssets(ctx, change, id, assetIds);
    });
    return readScenario(ctx.read, id);
  },
  remove: (ctx, { ids }) => {
    for (const id of ids) {
      const { ref } = readScenario(ctx.read, id);
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
