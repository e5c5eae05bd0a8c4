import { z } from 'zod';
import {
  AccessGrant,
  AccessGroup,
  AccessOverride,
  AccessRules,
  AccessStage,
  Party,
  Right,
  TaskOwner,
} from '../model/access.ts';
import { Id } from '../model/basics.ts';
import { ACCESS_RULES } from '../rules/access-violations.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

const GroupView = AccessGroup.extend({
  /** How many assets share its rights. */
  assets: z.number().int(),
});

/** What holds for all assets: the rules, the roles to give rights to, the groups. */
export const AccessState = z.strictObject({
  settings: AccessRules,
  /** Whether the engagement has rules of its own. */
  changed: z.boolean(),
  /** Roles to give rights to: those of the reference's access examples and of the RACI matrix. */
  roles: z.array(z.string()),
  groups: z.array(GroupView),
});
export type AccessState = z.infer<typeof AccessState>;

const Held = AccessGrant.pick({ stage: true, role: true, standing: true }).extend({ rights: z.array(Right) });

export const AccessViolationView = z.strictObject({
  rule: z.enum(ACCESS_RULES),
  role: z.string(),
  stage: AccessStage.nullable(),
  rights: z.array(Right),
  subject: z.string(),
  sourceId: Id.nullable(),
  fix: z.union([
    z.strictObject({ kind: z.literal('cells'), cells: z.array(Held) }),
    z.strictObject({ kind: z.literal('control'), controlId: z.string() }),
  ]),
});
export type AccessViolationView = z.infer<typeof AccessViolationView>;

/** The rights that hold on one asset, what is wrong with them, and who owns its tasks. */
export const AssetAccess = z.strictObject({
  /** The group whose rights it shares; null when it has rights of its own. */
  group: GroupView.nullable(),
  grants: z.array(AccessGrant),
  violations: z.array(AccessViolationView),
  owners: z.array(TaskOwner),
  /** Reasons that let rights stand which go beyond its sources. */
  overrides: z.array(AccessOverride.extend({ source: z.string() })),
  /** Rights its sources would hand on to it; empty where it has rights already. */
  inheritable: z.array(Held),
});
export type AssetAccess = z.infer<typeof AssetAccess>;

export const access = {
  state: query(Nothing, AccessState),
  asset: query(z.strictObject({ assetId: Id }), AssetAccess),
  /** How many violations each asset has; assets without any are left out. */
  violations: query(Nothing, z.array(z.strictObject({ assetId: Id, count: z.number().int() }))),
  /**
   * Sets the rights of roles in stages, as one change; a cell without rights is emptied. For an asset in a group the rights
   * of the group are set.
   */
  set: command(z.strictObject({ assetId: Id, cells: z.array(Held).min(1).max(500) }), Nothing),
  /** Lets the rights of a role on a model stand although a source is closed to it, with the reason; null takes that back. */
  override: command(
    z.strictObject({
      assetId: Id,
      sourceId: Id,
      role: AccessOverride.shape.role,
      reason: AccessOverride.shape.reason.nullable(),
    }),
    Nothing,
  ),
  /** Puts assets into a group, which with a null id is a new one of this name. Rights of their own give way to the group's. */
  group: command(
    z.strictObject({ assetIds: z.array(Id).min(1).max(20_000), groupId: Id.nullable(), name: z.string() }),
    AccessGroup,
  ),
  /** Takes an asset out of its group; it keeps the rights it had there as its own. */
  ungroup: command(z.strictObject({ assetId: Id }), Nothing),
  /** Says who owns a task at an asset, with a note; null returns to the split, and the note goes. */
  setOwner: command(
    z.strictObject({
      assetId: Id,
      task: TaskOwner.shape.task,
      party: Party.nullable(),
      note: TaskOwner.shape.note.default(''),
    }),
    Nothing,
  ),
};
