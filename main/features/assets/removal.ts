import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { decidedAssets, dependantsOf, exceptionsInForce } from './queries.ts';

/**
 * Deletes assets with their relations and their links to scenarios and exceptions, as one change. An exception in
 * force and a decision on a deployment keep their assets: what somebody decided must not lose its subject behind their
 * back.
 * @returns how many assets were deleted
 * @throws AssayError CONFLICT naming the exceptions, NOT_FOUND for an unknown asset
 */
export function removeAssets(ctx: Ctx, ids: readonly string[]): number {
  assertNotExcepted(ctx, ids);
  assertNotDecided(ctx, ids);
  const dependants = dependantsOf(ctx.read, ids);
  ctx.change((c) => {
    for (const entity of Object.keys(dependants) as (keyof typeof dependants)[])
      for (const id of dependants[entity]) c.remove(entity, id);
    for (const id of ids) c.remove('asset', id);
  });
  return ids.length;
}

function assertNotDecided(ctx: Ctx, ids: readonly string[]): void {
  const refs = decidedAssets(ctx.read, ids);
  if (refs.length === 0) return;
  const more = refs.length > NAMED ? ` and ${refs.length - NAMED} more` : '';
  throw new AssayError(
    'CONFLICT',
    `Nothing was deleted: the deployment of ${refs.slice(0, NAMED).join(', ')}${more} was decided on. Decisions keep their assets; set the stage to retired instead.`,
  );
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
