import type { AccessState, AccessViolationView } from '../../../shared/contract/access.ts';
import type { AccessSettings } from '../../../shared/model/access.ts';
import type { RequiredControl } from '../../../shared/model/classification.ts';
import { DEFAULT_LIMITS } from '../../../shared/rules/access-limits.ts';
import { accessViolations, type Held } from '../../../shared/rules/access-violations.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import {
  listAssets,
  listGrants,
  listGroups,
  listMembers,
  listOwners,
  listSources,
  raciRoleNames,
  storedSettings,
} from './queries.ts';

/** The controls required and in place; the classification keeps them, the composition root plugs it in. */
export type ControlsOf = (read: Reader) => {
  controls: readonly RequiredControl[];
  present: ReadonlyMap<string, ReadonlySet<string>>;
};

export type SettingsView = Omit<AccessSettings, 'id'>;

/** The settings in force. */
export function settingsView(read: Reader): SettingsView {
  const stored = storedSettings(read);
  if (stored) return { limits: stored.limits, split: stored.split };
  return { limits: DEFAULT_LIMITS, split: catalogue().threats.sharedResponsibility.taskSplit.rows };
}

export function accessState(read: Reader): AccessState {
  const grants = listGrants(read);
  const roles = [
    ...catalogue().roles.accessRoles.map(({ name }) => name),
    ...raciRoleNames(read),
    // A role that was renamed or removed since still holds its rights.
    ...grants.map(({ role }) => role),
  ];
  return {
    settings: settingsView(read),
    changed: storedSettings(read) !== undefined,
    roles: [...new Set(roles)],
    groups: listGroups(read),
    members: listMembers(read),
    grants,
    owners: listOwners(read),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Every violation by asset, in the order of the references; assets without any are left out. */
export function allViolations(
  read: Reader,
  controlsOf: ControlsOf,
): { assetId: string; violations: AccessViolationView[] }[] {
  const grants = listGrants(read);
  if (grants.length === 0) return [];
  const { controls, present } = controlsOf(read);
  const { limits } = settingsView(read);
  const groupOf = new Map(listMembers(read).map(({ assetId, groupId }) => [assetId, groupId]));
  const byOwner = Map.groupBy(grants, ({ assetId, groupId }) => assetId ?? groupId ?? '');
  const held = (id: string): readonly Held[] => byOwner.get(groupOf.get(id) ?? id) ?? [];
  const assets = listAssets(read);
  const names = new Map(assets.map(({ id, name }) => [id, name]));
  const sources = Map.groupBy(listSources(read), ({ fromId }) => fromId);
  return assets.flatMap(({ id, type, tier }) => {
    const own = held(id);
    if (own.length === 0) return [];
    const violations = accessViolations({
      type,
      tier,
      held: own.map(({ stage, role, rights, standing }) => ({ stage, role, rights, standing })),
      limits,
      controls,
      present: present.get(id) ?? NOTHING,
      sources: (sources.get(id) ?? []).map(({ toId }) => ({ name: names.get(toId) ?? '', held: held(toId) })),
    });
    if (violations.length === 0) return [];
    return [{ assetId: id, violations: violations.map(plain) }];
  });
}

const plain = ({
  fix,
  rights,
  ...violation
}: ReturnType<typeof accessViolations>[number]): AccessViolationView => ({
  ...violation,
  rights: [...rights],
  fix: fix.kind === 'control' ? fix : { kind: 'cells', cells: fix.cells.map((cell) => ({ ...cell })) },
});
