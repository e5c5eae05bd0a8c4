import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { dependantsOf, exceptionsInForce } from './queries.ts';

/**
 * Deletes assets with their relations and their links to scenarios and exceptions, as one change. An exception in
 * force keeps its assets: what somebody approved must not lose its subject behind their back.
 * @returns how many assets were deleted
 * @throws AssayError CONFLICT naming the exceptions, NOT_FOUND for an unknown asset
 */
export function removeAssets(ctx: Ctx, ids: readonly string[]): number {
  assertNotExcepted(ctx, ids);
  const dependants = dependantsOf(ctx.read, ids);
  ctx.change((c) => {
    for (const entity of ['relation', 'scenarioAsset', 'exceptionAsset'] as const)
      for (const id of dependants[entity]) c.remove(entity, id);
    for (const id of ids) c.remove('asset', id);
  });
  return ids.length;
}

const NAMED = 5;

function assertNotExcepted(ctx: Ctx, ids: readonly string[]): void {
  const links = exceptionsInForce(ctx.read, ids);
  if (links.length === 0) return;
  const named = links.slice(0, NAMED).map((l) => `${l.exception} (${l.state}) covers ${l.asset}`);
  const more = links.length > NAMED ? `, and ${links.length - NAMED} more` : '';
  throw new AssayError(
    'CONFLICT',
    `Nothing was deleted: ${named.join(', ')}${more}. Revoke or close the exception first, or leave its assets out.`,
  );
}
