import { ACCESS_STAGES, type AccessGrant, type AccessSettings, type AccessStage } from '../model/access.ts';
import type { Tier } from '../model/basics.ts';
import { ACCESS_RULES, type AccessRule, type AccessViolation } from '../rules/access-violations.ts';
import { fixWords, rightsWords, violationWords } from './access-words.ts';
import type { ReportInput } from './input.ts';
import { counted, listed, sentenceCase, spelledOut } from './prose.ts';
import { type TaskLine, taskLines, type TaskOwnerLine, taskOwnerLines } from './shared-tasks.ts';

/** What one role may do with an asset, or with every asset of a group, by stage. */
export interface RightsLine {
  /** `AST-004`; blank for a group. */
  readonly ref: string;
  readonly name: string;
  /** References of the assets of a group; empty for a single asset. */
  readonly members: readonly string[];
  readonly role: string;
  readonly stages: Readonly<Record<AccessStage, string>>;
}

/** A right that breaks a rule, with what would mend it. */
export interface ViolationLine {
  readonly ref: string;
  readonly name: string;
  readonly tier: Tier | null;
  readonly violation: AccessViolation;
  readonly text: string;
  readonly fix: string;
}

export interface RuleLine {
  readonly rule: AccessRule;
  readonly violations: number;
  readonly assets: number;
}

/** A role that may see into a model although a source is closed to it, and why. */
export interface OverrideLine {
  readonly ref: string;
  readonly name: string;
  readonly source: string;
  readonly role: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Who may do what, where that breaks a rule, and which tasks a provider owns. */
export interface AccessSection {
  readonly lead: string;
  /** No right has been written down. */
  readonly isEmpty: boolean;
  readonly rights: readonly RightsLine[];
  readonly violations: readonly ViolationLine[];
  /** Rights that go beyond a source and stand for a reason. */
  readonly overrides: readonly OverrideLine[];
  /** Rules that are broken, in the order they are judged. */
  readonly byRule: readonly RuleLine[];
  readonly limits: AccessSettings['limits'];
  readonly tasks: readonly TaskLine[];
  readonly taskLead: string;
  readonly owners: readonly TaskOwnerLine[];
}

export function accessSection({ assets, access }: Pick<ReportInput, 'assets' | 'access'>): AccessSection {
  const { settings, grants, groups, members, owners, overrides } = access.state;
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const refsOf = Map.groupBy(members, ({ groupId }) => groupId);
  const violations = access.violations.flatMap(({ assetId, violations: own }) =>
    own.map((violation): ViolationLine => {
      const asset = byId.get(assetId);
      return {
        ref: asset?.ref ?? '–',
        name: asset?.name ?? '',
        tier: asset?.tier ?? null,
        violation,
        text: violationWords(violation),
        fix: fixWords(violation),
      };
    }),
  );
  const held = Map.groupBy(grants, ({ assetId, groupId }) => assetId ?? groupId ?? '');
  const single = assets.flatMap(({ id, ref, name }) => rightsOf({ ref, name, members: [] }, held.get(id)));
  const grouped = groups.flatMap(({ id, name }) => {
    const own = new Set((refsOf.get(id) ?? []).map(({ assetId }) => assetId));
    const refs = assets.filter((asset) => own.has(asset.id)).map(({ ref }) => ref);
    return rightsOf({ ref: '', name, members: refs }, held.get(id));
  });
  const tasks = taskLines(assets, settings.split, owners);
  const set = taskOwnerLines(assets, settings.split, owners);
  return {
    lead: lead(grants.length, access.violations.length, violations.length),
    isEmpty: grants.length === 0,
    rights: [...grouped, ...single],
    violations,
    overrides: overrides.map(({ assetId, sourceId, role, reason, by, at }) => ({
      ref: byId.get(assetId)?.ref ?? '–',
      name: byId.get(assetId)?.name ?? '',
      source: byId.get(sourceId)?.name ?? '',
      role,
      reason,
      by,
      at,
    })),
    byRule: byRule(violations),
    limits: settings.limits,
    tasks,
    taskLead: taskLead(assets.filter(({ deployment }) => deployment === null).length, assets.length, set),
    owners: set,
  };
}

function rightsOf(
  of: Pick<RightsLine, 'ref' | 'name' | 'members'>,
  grants: readonly AccessGrant[] = [],
): readonly RightsLine[] {
  return [...Map.groupBy(grants, ({ role }) => role)].map(([role, cells]) => {
    const words = (stage: AccessStage): string => {
      const cell = cells.find((one) => one.stage === stage);
      return cell === undefined ? '' : rightsWords(cell.rights, cell.standing);
    };
    const stages = Object.fromEntries(ACCESS_STAGES.map((stage) => [stage, words(stage)]));
    return { ...of, role, stages: stages as RightsLine['stages'] };
  });
}

function byRule(lines: readonly ViolationLine[]): readonly RuleLine[] {
  return ACCESS_RULES.flatMap((rule) => {
    const own = lines.filter(({ violation }) => violation.rule === rule);
    return own.length === 0
      ? []
      : [{ rule, violations: own.length, assets: new Set(own.map(({ ref }) => ref)).size }];
  });
}

function lead(grants: number, assets: number, violations: number): string {
  if (grants === 0)
    return 'No access right has been written down, so nothing is said of who may reach which asset.';
  if (violations === 0) return 'The rights that are written down break no rule.';
  return `${sentenceCase(spelledOut(violations, 'right'))} ${violations === 1 ? 'breaks' : 'break'} a rule of access, on ${spelledOut(assets, 'asset')}; each has a fix.`;
}

function taskLead(unknown: number, assets: number, owners: readonly TaskOwnerLine[]): string {
  if (assets === 0) return 'Without assets there is no task to share.';
  const open = [
    ...(owners.length > 0 ? [`${counted(owners.length, 'owner')} set for one asset`] : []),
    ...(unknown > 0
      ? [
          `for ${counted(unknown, 'asset')} it is not known how ${unknown === 1 ? 'it is' : 'they are'} bought, so nobody is named`,
        ]
      : []),
  ];
  const rest = open.length === 0 ? '' : ` ${sentenceCase(listed(open))}.`;
  return `Tasks follow from how an asset is bought; the split is a proposal derived from the reference.${rest}`;
}
