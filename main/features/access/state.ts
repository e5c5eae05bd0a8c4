import type { AccessState, AccessViolationView, AssetAccess } from '../../../shared/contract/access.ts';
import type { AccessRules } from '../../../shared/model/access.ts';
import type { RequiredControl } from '../../../shared/model/classification.ts';
import { DEFAULT_LIMITS } from '../../../shared/rules/access-limits.ts';
import {
  type AccessFacts,
  type AccessViolation,
  accessJudge,
  accessViolations,
  type Held,
  rightsOfSources,
} from '../../../shared/rules/access-violations.ts';
import type { AccessRecords } from '../../../shared/report/input.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import {
  findAsset,
  grantedRoles,
  grantsOf,
  groupSizes,
  listAssets,
  listGrants,
  listGroups,
  listMembers,
  listOverrides,
  listOwners,
  listSources,
  memberOf,
  ownersOf,
  raciRoleNames,
  sourcesOf,
  storedSettings,
} from './queries.ts';

/**
 * The controls required, and those in place by asset: of one asset, or with null of all. The classification keeps them, the
 * composition root plugs it in.
 */
export type ControlsOf = (
  read: Reader,
  assetId: string | null,
) => {
  controls: readonly RequiredControl[];
  present: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The rules in force. */
export function rulesInForce(read: Reader): AccessRules {
  const stored = storedSettings(read);
  if (stored) return { limits: stored.limits, split: stored.split };
  return { limits: DEFAULT_LIMITS, split: catalogue().threats.sharedResponsibility.taskSplit.rows };
}

export function accessState(read: Reader): AccessState {
  const roles = [
    ...catalogue().roles.accessRoles.map(({ name }) => name),
    ...raciRoleNames(read),
    // A role that was renamed or removed since still holds its rights.
    ...grantedRoles(read),
  ];
  const sizes = groupSizes(read);
  return {
    settings: rulesInForce(read),
    changed: storedSettings(read) !== undefined,
    roles: [...new Set(roles)],
    groups: listGroups(read).map((group) => ({ ...group, assets: sizes.get(group.id) ?? 0 })),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_RIGHTS: readonly Held[] = [];

/** Whose rights hold on an asset: those of its group, or its own. */
const holderOf = (read: Reader, assetId: string) => {
  const groupId = memberOf(read, assetId)?.groupId ?? null;
  return { assetId: groupId === null ? assetId : null, groupId };
};

/** The rights that hold on one asset, what is wrong with them, and who owns its tasks. */
export function assetAccess(read: Reader, assetId: string, controlsOf: ControlsOf): AssetAccess {
  const holder = holderOf(read, assetId);
  const grants = grantsOf(read, holder);
  const group = listGroups(read).find(({ id }) => id === holder.groupId);
  const overrides = listOverrides(read, assetId);
  const sources = sourcesOf(read, assetId).map(({ toId }) => ({
    id: toId,
    name: findAsset(read, toId)?.name ?? '',
    held: grantsOf(read, holderOf(read, toId)).map(rightsAlone),
    excused: overrides.filter(({ sourceId }) => sourceId === toId).map(({ role }) => role),
  }));
  return {
    group: group ? { ...group, assets: groupSizes(read).get(group.id) ?? 0 } : null,
    grants,
    violations: violationsOf(read, assetId, grants, sources, controlsOf),
    owners: ownersOf(read, assetId),
    overrides: overrides.map((override) => ({
      ...override,
      source: findAsset(read, override.sourceId)?.name ?? '',
    })),
    inheritable:
      grants.length > 0 ? [] : rightsOfSources(sources.map((source) => source.held)).map(plainCell),
  };
}

function violationsOf(
  read: Reader,
  assetId: string,
  held: readonly Held[],
  sources: AccessFacts['sources'],
  controlsOf: ControlsOf,
): AccessViolationView[] {
  const asset = findAsset(read, assetId);
  if (!asset || held.length === 0) return [];
  const { controls, present } = controlsOf(read, assetId);
  return accessViolations({
    type: asset.type,
    tier: asset.tier,
    held: held.map(rightsAlone),
    limits: rulesInForce(read).limits,
    controls,
    present: present.get(assetId) ?? NOTHING,
    sources,
  }).map(plain);
}

/** Everything that is written down about access, for the documents. */
export const accessRecords = (read: Reader): AccessRecords => ({
  settings: rulesInForce(read),
  groups: listGroups(read),
  members: listMembers(read),
  grants: listGrants(read),
  owners: listOwners(read),
  overrides: listOverrides(read, null),
});

/** The violations of an asset, rule by rule. */
export interface BrokenRules {
  readonly assetId: string;
  readonly rules: readonly (readonly AccessViolation[])[];
  readonly count: number;
}

/** Every asset with a violation, in the order of the references. */
export function allViolations(read: Reader, controlsOf: ControlsOf): BrokenRules[] {
  const grants = listGrants(read);
  if (grants.length === 0) return [];
  const { controls, present } = controlsOf(read, null);
  const judge = accessJudge({ limits: rulesInForce(read).limits, controls });
  const groupOf = new Map(listMembers(read).map(({ assetId, groupId }) => [assetId, groupId]));
  const byOwner = new Map<string, readonly Held[]>();
  for (const [owner, own] of Map.groupBy(grants, ({ assetId, groupId }) => assetId ?? groupId ?? ''))
    byOwner.set(owner, own.map(rightsAlone));
  const held = (id: string): readonly Held[] => byOwner.get(groupOf.get(id) ?? id) ?? NO_RIGHTS;
  const assets = listAssets(read);
  const names = new Map(assets.map(({ id, name }) => [id, name]));
  const sources = Map.groupBy(listSources(read), ({ fromId }) => fromId);
  const excused = new Map(
    [...Map.groupBy(listOverrides(read, null), ({ assetId, sourceId }) => `${assetId} ${sourceId}`)].map(
      ([key, overrides]) => [key, overrides.map(({ role }) => role)],
    ),
  );
  const found: BrokenRules[] = [];
  for (const { id, type, tier } of assets) {
    const own = held(id);
    if (own.length === 0) continue;
    const made = sources.get(id) ?? [];
    const rules = judge({
      type,
      tier,
      held: own,
      present: present.get(id) ?? NOTHING,
      sources: made.map(({ toId }) => ({
        id: toId,
        name: names.get(toId) ?? '',
        held: held(toId),
        excused: excused.get(`${id} ${toId}`) ?? [],
      })),
    });
    const count = rules.reduce((sum, { length }) => sum + length, 0);
    if (count > 0) found.push({ assetId: id, rules, count });
  }
  return found;
}

const rightsAlone = ({ stage, role, rights, standing }: Held): Held => ({ stage, role, rights, standing });

const plainCell = ({ rights, ...cell }: Held) => ({ ...cell, rights: [...rights] });

const plain = ({ fix, rights, ...violation }: AccessViolation): AccessViolationView => ({
  ...violation,
  rights: [...rights],
  fix: fix.kind === 'control' ? fix : { kind: 'cells', cells: fix.cells.map(plainCell) },
});
