import { z } from 'zod';
import {
  AccessGrant,
  AccessGroup,
  AccessGroupAsset,
  AccessSettings,
  AccessStage,
  Party,
  Right,
  TaskOwner,
} from '../model/access.ts';
import { Id } from '../model/basics.ts';
import { ACCESS_RULES } from '../rules/access-violations.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
const Settings = AccessSettings.omit({ id: true });

/** Rights, groups and task owners as they are written down. */
export const AccessState = z.strictObject({
  settings: Settings,
  changed: z.boolean(),
  /** Roles to give rights to: those of the reference's access examples and of the RACI matrix. */
  roles: z.array(z.string()),
  groups: z.array(AccessGroup),
  members: z.array(AccessGroupAsset),
  grants: z.array(AccessGrant),
  owners: z.array(TaskOwner),
});
export type AccessState = z.infer<typeof AccessState>;

const Held = AccessGrant.pick({ stage: true, role: true, standing: true }).extend({ rights: z.array(Right) });

export const AccessViolationView = z.strictObject({
  rule: z.enum(ACCESS_RULES),
  role: z.string(),
  stage: AccessStage.nullable(),
  rights: z.array(Right),
  subject: z.string(),
  fix: z.union([
    z.strictObject({ kind: z.literal('cells'), cells: z.array(Held) }),
    z.strictObject({ kind: z.literal('control'), controlId: z.string() }),
  ]),
});
export type AccessViolationView = z.infer<typeof AccessViolationView>;

export const access = {
  state: query(Nothing, AccessState),
  /** Every violation, by asset. */
  violations: query(
    Nothing,
    z.array(z.strictObject({ assetId: Id, violations: z.array(AccessViolationView) })),
  ),
  /**
   * Sets the rights of roles in stages, as one change; a cell without rights is emptied. For an asset in a group the rights
   * of the group are set.
   */
  set: command(z.strictObject({ assetId: Id, cells: z.array(Held).min(1).max(500) }), Nothing),
  /** Puts assets into a group, which with a null id is a new one of this name. Rights of their own give way to the group's. */
  group: command(
    z.strictObject({ assetIds: z.array(Id).min(1).max(20_000), groupId: Id.nullable(), name: z.string() }),
    AccessGroup,
  ),
  /** Takes an asset out of its group; it keeps the rights it had there as its own. */
  ungroup: command(z.strictObject({ assetId: Id }), Nothing),
  updateSettings: command(Settings.partial(), Settings),
  resetSettings: command(Nothing, Settings),
  /** Says who owns a task at an asset; null returns to the split. */
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
