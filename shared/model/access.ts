import { z } from 'zod';
import { Id, Instant, line, prose, requiredLine } from './basics.ts';

export const RIGHTS = ['read', 'write', 'execute', 'approve', 'deploy', 'download'] as const;
export const Right = z.enum(RIGHTS);
export type Right = z.infer<typeof Right>;

/** Stages in which rights are held; a retired asset has none. */
export const ACCESS_STAGES = ['development', 'testing', 'production'] as const;
export const AccessStage = z.enum(ACCESS_STAGES);
export type AccessStage = z.infer<typeof AccessStage>;

/** Assets that share one matrix of rights. */
export const AccessGroup = z.strictObject({ id: Id, name: requiredLine(120) });
export type AccessGroup = z.infer<typeof AccessGroup>;

/** An asset is in one group at most; then its rights are those of the group. */
export const AccessGroupAsset = z.strictObject({ id: Id, groupId: Id, assetId: Id });
export type AccessGroupAsset = z.infer<typeof AccessGroupAsset>;

/** The rights a role holds in a stage, on one asset or on a group: exactly one of the two is named. */
export const AccessGrant = z.strictObject({
  id: Id,
  assetId: Id.nullable(),
  groupId: Id.nullable(),
  stage: AccessStage,
  role: requiredLine(200),
  rights: z.array(Right).min(1),
  /** Held all the time, rather than given for a task and ended with it. */
  standing: z.boolean(),
});
export type AccessGrant = z.infer<typeof AccessGrant>;

/** Why a role may see into a model although a source of the model is closed to it. */
export const AccessOverride = z.strictObject({
  id: Id,
  assetId: Id,
  sourceId: Id,
  role: requiredLine(200),
  reason: prose(2000).refine((text) => text.trim() !== '', 'Say why'),
  by: line(200),
  at: Instant,
});
export type AccessOverride = z.infer<typeof AccessOverride>;

const Rights = z.array(Right);
const StageRights = z.strictObject({ development: Rights, testing: Rights, production: Rights });

export const PARTIES = ['provider', 'shared', 'customer'] as const;
export const Party = z.enum(PARTIES);
export type Party = z.infer<typeof Party>;

/** Who owns a task, by the model the service is bought under. */
export const TaskSplit = z.strictObject({
  task: requiredLine(200),
  saas: Party,
  paas: Party,
  iaas: Party,
});
export type TaskSplit = z.infer<typeof TaskSplit>;

/** What this engagement allows by tier, and how it splits tasks with providers. A file holds at most one. */
export const AccessSettings = z.strictObject({
  id: Id,
  /** Rights a role may hold, by tier and stage. */
  limits: z.strictObject({
    public: StageRights,
    internal: StageRights,
    confidential: StageRights,
    restricted: StageRights,
  }),
  split: z.array(TaskSplit).max(60),
});
export type AccessSettings = z.infer<typeof AccessSettings>;

/** What the settings say, without the record that holds them. */
export const AccessRules = AccessSettings.omit({ id: true });
export type AccessRules = z.infer<typeof AccessRules>;

/** Who owns a task at one asset, where it is not as the split has it. */
export const TaskOwner = z.strictObject({
  id: Id,
  assetId: Id,
  task: requiredLine(200),
  party: Party,
  note: line(500),
});
export type TaskOwner = z.infer<typeof TaskOwner>;
