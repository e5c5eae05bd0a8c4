import {
  ACCESS_STAGES,
  type AccessGrant,
  type AccessSettings,
  type AccessStage,
  type Right,
} from '../model/access.ts';
import type { AssetType } from '../model/asset.ts';
import type { Tier } from '../model/basics.ts';
import type { RequiredControl } from '../model/classification.ts';
import { controlsByKind } from './required-controls.ts';

export const ACCESS_RULES = [
  'beyond tier',
  'builds and approves',
  'standing production write',
  'missing control',
  'wider than source',
] as const;
export type AccessRule = (typeof ACCESS_RULES)[number];

export type Held = Pick<AccessGrant, 'stage' | 'role' | 'rights' | 'standing'>;

/** A right that should not be as it is, and the cells as they should be; or the control that is missing. */
export interface AccessViolation {
  readonly rule: AccessRule;
  /** Blank where it concerns every role. */
  readonly role: string;
  readonly stage: AccessStage | null;
  readonly rights: readonly Right[];
  /** The source or the control it is about. */
  readonly subject: string;
  /** The source, where a reason would let the rights stand; null where none would. */
  readonly sourceId: string | null;
  readonly fix:
    | { readonly kind: 'cells'; readonly cells: readonly Held[] }
    | { readonly kind: 'control'; readonly controlId: string };
}

export interface AccessFacts {
  readonly type: AssetType;
  readonly tier: Tier | null;
  readonly held: readonly Held[];
  readonly limits: AccessSettings['limits'];
  readonly controls: readonly RequiredControl[];
  readonly present: ReadonlySet<string>;
  /** What the asset was made from, with the rights held there. */
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly held: readonly Held[];
    /** Roles that may see into the asset although this source is closed to them; somebody said why. */
    readonly excused: readonly string[];
  }[];
}

/** The reference lets only the pipeline write into production. */
export const PIPELINE_ROLE = 'CI/CD pipeline';
const WRITING: readonly Right[] = ['write', 'deploy'];
/** Rights that show what went into a model. */
const REVEALING: readonly Right[] = ['read', 'write', 'download'];

const without = (cell: Held, rights: readonly Right[]): Held => ({
  ...cell,
  rights: cell.rights.filter((right) => !rights.includes(right)),
});

/**
 * Where the rights on an asset break a rule: more than its tier allows, one role that both builds and approves, standing
 * writing in production, a control of its tier that is missing where the rights need it, and a model that is open to a
 * role its sources are closed to, unless somebody said why. An asset without a tier is judged by the rules that need none.
 */
export function accessViolations({ limits, controls, ...asset }: AccessFacts): AccessViolation[] {
  return accessJudge({ limits, controls })(asset).flat();
}

/**
 * Judges one asset after the other by the same rules, and gives the violations rule by rule. What follows from the rights
 * alone is worked out once for all assets that are given the same list of rights, as those of a group are.
 */
export function accessJudge({
  limits,
  controls,
}: Pick<AccessFacts, 'limits' | 'controls'>): (
  asset: Omit<AccessFacts, 'limits' | 'controls'>,
) => readonly (readonly AccessViolation[])[] {
  const beyond = {
    public: once((held: readonly Held[]) => beyondTier(held, limits.public)),
    internal: once((held: readonly Held[]) => beyondTier(held, limits.internal)),
    confidential: once((held: readonly Held[]) => beyondTier(held, limits.confidential)),
    restricted: once((held: readonly Held[]) => beyondTier(held, limits.restricted)),
  };
  const both = once(buildsAndApproves);
  const standing = once(standingWrite);
  const resting = once((held: readonly Held[]) => RESTING_IDS.filter((id) => restsOn(held, id)));
  const needs = controlsByKind(controls);
  return ({ type, tier, held, present, sources }) => [
    tier === null ? NONE : beyond[tier](held),
    both(held),
    standing(held),
    missingControls(needs({ type, tier }), present, resting(held)),
    widerThanSource(type, held, sources),
  ];
}

const NONE: readonly AccessViolation[] = [];

/** `work`, done once for each thing it is asked about. */
function once<K extends object, T>(work: (about: K) => T): (about: K) => T {
  const known = new Map<K, T>();
  return (about) => {
    let answer = known.get(about);
    if (answer === undefined) {
      answer = work(about);
      known.set(about, answer);
    }
    return answer;
  };
}

function beyondTier(held: readonly Held[], limits: AccessSettings['limits'][Tier]): AccessViolation[] {
  return held.flatMap((cell): AccessViolation[] => {
    const allowed = limits[cell.stage];
    const rights = cell.rights.filter((right) => !allowed.includes(right));
    if (rights.length === 0) return [];
    const { role, stage } = cell;
    return [
      {
        rule: 'beyond tier',
        role,
        stage,
        rights,
        subject: '',
        sourceId: null,
        fix: { kind: 'cells', cells: [without(cell, rights)] },
      },
    ];
  });
}

function buildsAndApproves(held: readonly Held[]): AccessViolation[] {
  return [...Map.groupBy(held, ({ role }) => role)].flatMap(([role, cells]): AccessViolation[] => {
    const has = (right: Right) => cells.some(({ rights }) => rights.includes(right));
    if (!has('write') || !has('approve')) return [];
    const approving = cells.filter(({ rights }) => rights.includes('approve'));
    return [
      {
        rule: 'builds and approves',
        role,
        stage: null,
        rights: ['write', 'approve'],
        subject: '',
        sourceId: null,
        fix: { kind: 'cells', cells: approving.map((cell) => without(cell, ['approve'])) },
      },
    ];
  });
}

function standingWrite(held: readonly Held[]): AccessViolation[] {
  return held.flatMap((cell): AccessViolation[] => {
    const rights = cell.rights.filter((right) => WRITING.includes(right));
    if (cell.stage !== 'production' || !cell.standing || cell.role === PIPELINE_ROLE || rights.length === 0)
      return [];
    return [
      {
        rule: 'standing production write',
        role: cell.role,
        stage: cell.stage,
        rights,
        subject: '',
        sourceId: null,
        fix: { kind: 'cells', cells: [{ ...cell, standing: false }] },
      },
    ];
  });
}

/** Controls that rights rest on, with the rights and stages that make them due. */
const RESTING: Readonly<Record<string, { rights: readonly Right[] | null; stages: readonly AccessStage[] }>> =
  {
    mfa: { rights: null, stages: ACCESS_STAGES },
    'download-approval': { rights: ['download'], stages: ACCESS_STAGES },
    'rate-limit': { rights: ['execute'], stages: ['production'] },
  };

const RESTING_IDS = Object.keys(RESTING);

const restsOn = (held: readonly Held[], controlId: string): boolean => {
  const due = RESTING[controlId];
  return (
    due !== undefined &&
    held.some(
      ({ stage, rights }) =>
        due.stages.includes(stage) &&
        (due.rights === null || rights.some((right) => due.rights?.includes(right))),
    )
  );
};

const missingControls = (
  needs: readonly RequiredControl[],
  present: ReadonlySet<string>,
  resting: readonly string[],
): readonly AccessViolation[] =>
  resting.length === 0
    ? NONE
    : needs
        .filter(({ id }) => !present.has(id) && resting.includes(id))
        .map(({ id, title }) => ({
          rule: 'missing control',
          role: '',
          stage: null,
          rights: [],
          subject: title,
          sourceId: null,
          fix: { kind: 'control', controlId: id },
        }));

function widerThanSource(
  type: AssetType,
  held: readonly Held[],
  sources: AccessFacts['sources'],
): readonly AccessViolation[] {
  if ((type !== 'model' && type !== 'algorithm') || sources.length === 0) return NONE;
  // A source nobody wrote rights down for cannot be compared with.
  const known = sources.filter((source) => source.held.length > 0);
  const reveals = ({ rights }: Held) => rights.some((right) => REVEALING.includes(right));
  return [...Map.groupBy(held.filter(reveals), ({ role }) => role)].flatMap(([role, cells]) => {
    const closed = known.find(
      ({ held: there, excused }) =>
        !excused.includes(role) && !there.some((cell) => cell.role === role && cell.rights.includes('read')),
    );
    if (!closed) return [];
    return [
      {
        rule: 'wider than source' as const,
        role,
        stage: null,
        rights: REVEALING.filter((right) => cells.some(({ rights }) => rights.includes(right))),
        subject: closed.name,
        sourceId: closed.id,
        fix: { kind: 'cells' as const, cells: cells.map((cell) => without(cell, REVEALING)) },
      },
    ];
  });
}

/**
 * The rights an asset takes over from its sources: what every source with rights of its own lets a role do, and held all
 * the time only where all of them have it so.
 */
export function rightsOfSources(sources: readonly (readonly Held[])[]): Held[] {
  const [first, ...others] = sources.filter((held) => held.length > 0);
  return (first ?? []).flatMap((cell): Held[] => {
    const same = others.map((held) =>
      held.find(({ role, stage }) => role === cell.role && stage === cell.stage),
    );
    const rights = cell.rights.filter((right) => same.every((one) => one?.rights.includes(right)));
    const standing = cell.standing && same.every((one) => one?.standing);
    return rights.length === 0 ? [] : [{ role: cell.role, stage: cell.stage, rights, standing }];
  });
}
