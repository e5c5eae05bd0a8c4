import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import {
  grantsOf,
  hasAsset,
  listGroups,
  listOverrides,
  memberOf,
  membersOf,
  ownerOf,
  sourcesOf,
} from './queries.ts';
import { accessState, allViolations, assetAccess, type ControlsOf, rulesInForce } from './state.ts';

/** @throws AssayError NOT_FOUND */
function assertAsset(ctx: Ctx, id: string): void {
  if (!hasAsset(ctx.read, id))
    throw new AssayError('NOT_FOUND', 'This asset no longer exists. Undo may bring it back.');
}

/** A group nobody is in would keep rights on nothing. */
function removeIfEmpty({ read }: Ctx, change: Change, groupId: string): void {
  if (membersOf(read, groupId).length > 0) return;
  for (const grant of grantsOf(read, { assetId: null, groupId })) change.remove('accessGrant', grant.id);
  change.remove('accessGroup', groupId);
}

/** @param controls what is required and in place; another feature keeps it */
export function accessHandlers(controls: ControlsOf): Handlers<Ctx>['access'] {
  return {
    state: (ctx) => accessState(ctx.read),
    asset: (ctx, { assetId }) => {
      assertAsset(ctx, assetId);
      return assetAccess(ctx.read, assetId, controls);
    },
    violations: (ctx) => allViolations(ctx.read, controls).map(({ assetId, count }) => ({ assetId, count })),
    set: (ctx, { assetId, cells }) => {
      assertAsset(ctx, assetId);
      const group = memberOf(ctx.read, assetId)?.groupId ?? null;
      const owner = { assetId: group === null ? assetId : null, groupId: group };
      ctx.change((change) => {
        for (const { stage, role, rights, standing } of cells) {
          const known = grantsOf(ctx.read, owner).find(
            (grant) => grant.stage === stage && grant.role === role,
          );
          if (rights.length === 0) {
            if (known) change.remove('accessGrant', known.id);
          } else if (known) change.update('accessGrant', known.id, { rights, standing });
          else change.insert('accessGrant', { id: ctx.newId(), ...owner, stage, role, rights, standing });
        }
      });
      return {};
    },
    override: (ctx, { assetId, sourceId, role, reason }) => {
      assertAsset(ctx, assetId);
      const known = listOverrides(ctx.read, assetId).find(
        (one) => one.sourceId === sourceId && one.role === role,
      );
      if (reason !== null && !sourcesOf(ctx.read, assetId).some(({ toId }) => toId === sourceId))
        throw new AssayError(
          'INVALID',
          'Nothing was stored: the asset is no longer made from this source, so there is nothing to excuse.',
        );
      const at = ctx.os.now().toISOString();
      ctx.change((change) => {
        if (reason === null) {
          if (known) change.remove('accessOverride', known.id);
        } else if (known) change.update('accessOverride', known.id, { reason, by: ctx.actor, at });
        else
          change.insert('accessOverride', {
            id: ctx.newId(),
            assetId,
            sourceId,
            role,
            reason,
            by: ctx.actor,
            at,
          });
      });
      return {};
    },
    group: (ctx, { assetIds, groupId, name }) => {
      const wanted = name.trim();
      const groups = listGroups(ctx.read);
      const known = groups.find(({ id }) => id === groupId);
      if (groupId !== null && !known)
        throw new AssayError('NOT_FOUND', 'This group no longer exists. Undo may bring it back.');
      if (groupId === null && groups.some((other) => other.name.toLowerCase() === wanted.toLowerCase()))
        throw new AssayError('CONFLICT', `There is a group “${wanted}” already. Choose another name.`, [
          { path: ['name'], message: 'Already in use' },
        ]);
      for (const id of assetIds) assertAsset(ctx, id);
      const group = known ?? { id: ctx.newId(), name: wanted };
      ctx.change((change) => {
        if (!known) change.insert('accessGroup', group);
        for (const assetId of new Set(assetIds)) {
          for (const grant of grantsOf(ctx.read, { assetId, groupId: null }))
            change.remove('accessGrant', grant.id);
          const member = memberOf(ctx.read, assetId);
          if (member?.groupId === group.id) continue;
          if (member) {
            change.update('accessGroupAsset', member.id, { groupId: group.id });
            removeIfEmpty(ctx, change, member.groupId);
          } else change.insert('accessGroupAsset', { id: ctx.newId(), groupId: group.id, assetId });
        }
      });
      return group;
    },
    ungroup: (ctx, { assetId }) => {
      const member = memberOf(ctx.read, assetId);
      if (!member) return {};
      ctx.change((change) => {
        const grants = grantsOf(ctx.read, { assetId: null, groupId: member.groupId });
        change.remove('accessGroupAsset', member.id);
        for (const grant of grants)
          change.insert('accessGrant', { ...grant, id: ctx.newId(), assetId, groupId: null });
        removeIfEmpty(ctx, change, member.groupId);
      });
      return {};
    },
    setOwner: (ctx, { assetId, task, party, note }) => {
      assertAsset(ctx, assetId);
      if (!rulesInForce(ctx.read).split.some((row) => row.task === task))
        throw new AssayError('NOT_FOUND', `Nothing was stored: “${task}” is no task of the split.`);
      const known = ownerOf(ctx.read, assetId, task);
      ctx.change((change) => {
        if (party === null) {
          if (known) change.remove('taskOwner', known.id);
        } else if (known) change.update('taskOwner', known.id, { party, note });
        else change.insert('taskOwner', { id: ctx.newId(), assetId, task, party, note });
      });
      return {};
    },
  };
}
