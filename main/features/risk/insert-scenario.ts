import { AssayError } from '../../../shared/contract/error.ts';
import type { Factor } from '../../../shared/model/factor.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { references } from '../../store/references.ts';
import { assertPlace, blankFactor } from './factors.ts';
import { assetLinks, unknownAssets } from './queries.ts';
import { assertSimulable } from './read-scenario.ts';

/** @throws AssayError NOT_FOUND */
export function assertAssets(ctx: Ctx, ids: readonly string[]): void {
  if (unknownAssets(ctx.read, ids).length > 0)
    throw new AssayError(
      'NOT_FOUND',
      'Not stored: an asset named here no longer exists. Choose from the inventory again.',
    );
}

/** Makes the scenario act on exactly these assets. */
export function setAssets(ctx: Ctx, change: Change, scenarioId: string, assetIds: readonly string[]): void {
  const wanted = new Set(assetIds);
  for (const link of assetLinks(ctx.read, scenarioId))
    if (!wanted.delete(link.assetId)) change.remove('scenarioAsset', link.id);
  for (const assetId of wanted) change.insert('scenarioAsset', { id: ctx.newId(), scenarioId, assetId });
}

/** What a new scenario begins with. */
export interface NewScenario extends Omit<Scenario, 'id' | 'ref'> {
  assetIds: readonly string[];
  factors: readonly (Partial<Factor> & { node: string })[];
}

/** Begins a scenario in a change under way and returns its id. @throws AssayError INVALID, NOT_FOUND */
export function insertScenario(ctx: Ctx, change: Change, fields: NewScenario): string {
  const { assetIds, factors, ...scenario } = fields;
  const id = ctx.newId();
  const stated = factors.map((factor): Factor => {
    assertPlace(scenario.tree, factor.node);
    return { ...blankFactor(ctx, id, factor.node), ...factor };
  });
  assertSimulable({ id, tree: scenario.tree, factors: stated });
  assertAssets(ctx, assetIds);
  change.insert('scenario', { ...scenario, id, ref: references(ctx.read, 'scenario')() });
  for (const factor of stated) change.insert('factor', factor);
  setAssets(ctx, change, id, assetIds);
  return id;
}
