import { count } from '../format/number.ts';
import { counted, listed, listedFirst } from './prose.ts';
import type { ExceptionDecision } from './exceptions-decisions.ts';
import type { ReportSections } from './report-sections.ts';
import { brokenLimits } from './risk.ts';
import { SECTIONS } from './sections.ts';

/** A row of "decisions needed". */
export interface Decision {
  readonly decision: string;
  /** Name or role; blank where the records name nobody. */
  readonly who: string;
  /** Day, `YYYY-MM-DD`; null where the records set none. */
  readonly by: string | null;
  /** What goes on until it is decided. */
  readonly otherwise: string;
}

const NAMED = 5;

/** What the records ask somebody to decide: limits, exceptions, findings, roles, gaps of the inventory. */
export function decisionsNeeded(sections: ReportSections): readonly Decision[] {
  return [
    ...aboutLimits(sections),
    ...aboutExceptions(sections),
    ...aboutFindings(sections),
    ...aboutRoles(sections),
    ...aboutInventory(sections),
  ];
}

function aboutLimits({ risk }: ReportSections): readonly Decision[] {
  const broken = risk.portfolio === null ? 0 : brokenLimits(risk.portfolio).length;
  if (broken === 0) return [];
  return [
    {
      decision: `Treat what drives the ${broken === 1 ? 'exceeded limit' : `${count(broken)} exceeded limits`}, or accept the excess`,
      who: 'Owner of the risk appetite',
      by: null,
      otherwise: `${counted(broken, 'limit')} of the appetite ${broken === 1 ? 'stays' : 'stay'} exceeded`,
    },
  ];
}

/** Grave findings that nobody has taken on: one line each kind, the first due day with it. */
function aboutFindings({ findings }: ReportSections): readonly Decision[] {
  const grave = findings.findings
    .map(({ finding }) => finding)
    .filter(({ state, severity }) => state === 'open' && (severity === 'critical' || severity === 'high'));
  if (grave.length === 0) return [];
  const owners = [...new Set(grave.map(({ owner }) => owner.trim()).filter((owner) => owner !== ''))];
  const due = grave.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return [
    {
      decision: `Take on or accept ${grave.length === 1 ? 'finding' : 'findings'} ${listedFirst(
        grave.map(({ ref }) => ref),
        NAMED,
      )}`,
      who: listedFirst(owners, 2),
      by: due[0] ?? null,
      otherwise: `What was found stays as it is, section ${SECTIONS.findings.number}`,
    },
  ];
}

const EXCEPTION_WORDS: Readonly<
  Record<'expired' | 'stale' | 'waiting' | 'ending', readonly [decision: string, otherwise: string]>
> = {
  expired: ['End or renew', 'The departure goes on without approval'],
  stale: ['Approve again or revoke', 'The approval covers a state that is gone'],
  waiting: ['Decide on', 'The request stays open'],
  ending: ['End or renew in time', 'The approval runs out'],
};

function aboutExceptions({ exceptions }: ReportSections): readonly Decision[] {
  return (['expired', 'stale', 'waiting', 'ending'] as const).flatMap((kind) => {
    const own = exceptions.decisions.filter((decision) => decision.kind === kind);
    if (own.length === 0) return [];
    const [decision, otherwise] = EXCEPTION_WORDS[kind];
    return [
      {
        decision: `${decision} ${own.length === 1 ? 'exception' : 'exceptions'} ${listedFirst(
          own.map(({ ref }) => ref),
          NAMED,
        )}`,
        who: deciders(own),
        by: kind === 'ending' ? earliest(own) : null,
        otherwise,
      },
    ];
  });
}

function deciders(decisions: readonly ExceptionDecision[]): string {
  return listedFirst([...new Set(decisions.flatMap(({ decider }) => (decider === '' ? [] : [decider])))], 3);
}

function earliest(decisions: readonly ExceptionDecision[]): string | null {
  return decisions.flatMap(({ by }) => by ?? []).toSorted()[0] ?? null;
}

function aboutRoles({ raci }: ReportSections): readonly Decision[] {
  const open = raci.rows.filter(({ problems }) => problems.length > 0);
  if (open.length === 0) return [];
  const ids = listedFirst(
    open.map(({ row }) => row.responsibilityId),
    NAMED,
  );
  return [
    {
      decision: `Name one accountable and at least one responsible role: ${ids}`,
      who: `Holders of the roles, section ${SECTIONS.raci.number}`,
      by: null,
      otherwise: 'Nobody can be asked about these responsibilities',
    },
  ];
}

function aboutInventory({ inventory }: ReportSections): readonly Decision[] {
  const missing = [
    ['an owner', inventory.assets.filter(({ asset }) => asset.owner.trim() === '').length],
    ['a tier', inventory.assets.filter(({ asset }) => asset.tier === null).length],
  ] as const;
  const open = missing.filter(([, n]) => n > 0);
  if (open.length === 0) return [];
  return [
    {
      decision: `Complete the inventory: ${listed(open.map(([what, n]) => `${count(n)} without ${what}`))}`,
      who: 'Owners of the systems',
      by: null,
      otherwise: 'Controls cannot be assigned to these assets',
    },
  ];
}
