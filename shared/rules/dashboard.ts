import type { ClassifiedAsset } from '../contract/classification.ts';
import type { EvidenceView, FindingView } from '../contract/evidence.ts';
import type { ExceptionView } from '../contract/exceptions.ts';
import type { Dashboard } from '../contract/posture.ts';
import type { InstrumentState, ResponsibilityContent, Scores } from '../contract/responsibilities.ts';
import type { CurrentSimulation } from '../contract/risk.ts';
import type { AppetitePoint } from '../model/engagement.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { appetiteSummary } from './appetite-summary.ts';
import { assess, type AssessedUnit } from './assessment.ts';
import { scoresOf } from './assessment-scores.ts';
import { unmetRequirement } from './compliance.ts';
import { line, linesOf, spanOf } from './dashboard-lines.ts';
import { dimensionFigures } from './dimension-means.ts';
import { isInForce } from './exceptions.ts';
import { isOpen } from './finding-states.ts';
import { overdue } from './overdue.ts';

/** What the features know of an engagement on one day. */
export interface DashboardSources {
  readonly day: string;
  /** The day of an instant, by the calendar that `day` goes by. */
  readonly dayOf: (instant: string) => string;
  readonly appetite: readonly AppetitePoint[];
  readonly content: readonly ResponsibilityContent[];
  readonly state: InstrumentState;
  readonly scenarios: readonly Pick<LinkedScenario, 'id' | 'ref' | 'title' | 'assetIds'>[];
  readonly simulations: readonly CurrentSimulation[];
  readonly classified: readonly ClassifiedAsset[];
  readonly exceptions: readonly ExceptionView[];
  readonly findings: readonly FindingView[];
  readonly evidence: readonly EvidenceView[];
}

/** A bad year is one that is as bad only once in ten years. */
const BAD_YEAR = 0.1;

/**
 * Loss that the appetite lets be exceeded in a bad year: its smallest limit that is to hold in nine of ten years or more.
 * Above it P90 breaks the limit for certain, whatever is drawn between the limits. Null without such a limit.
 */
export function allowedInBadYear(appetite: readonly AppetitePoint[]): number | null {
  const limits = appetite.filter(({ probability }) => probability <= BAD_YEAR).map(({ loss }) => loss);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Where the client stands: every figure from the records of the features, none of its own. */
export function dashboard(sources: DashboardSources): Dashboard {
  const { day, dayOf, content, state, exceptions, findings } = sources;
  const units = assess(content, state);
  const scores = scoresOf(units, state);
  return {
    day,
    posture: scores.posture,
    whole: scores.whole,
    rated: spanOf(
      state.ratings.map(({ at }) => at),
      dayOf,
    ),
    areas: scores.areas.map((area) =>
      byDimension(
        area,
        units.filter(({ content: { areaId } }) => areaId === area.id),
      ),
    ),
    groups: scores.groups.map((group) =>
      byDimension(
        group,
        units.filter(({ content: { groupId } }) => groupId === group.id),
      ),
    ),
    responsibilities: scores.responsibilities.map(({ measures: _measures, ...score }) => score),
    loss: lossOf(sources),
    exceptions: exceptionsOf(exceptions, dayOf),
    findings: findingsOf(findings, dayOf),
    evidence: evidenceOf(sources.evidence, dayOf),
    ...risksOf(sources),
    compliance: complianceOf(sources.classified),
    overdue: linesOf(overdue({ day, exceptions, findings, responsibilities: scores.responsibilities })),
    gaps: scores.gaps,
  };
}

const byDimension = (
  { id, title, figure }: Scores['areas'][number],
  units: readonly AssessedUnit[],
): Dashboard['areas'][number] => ({ id, title, figure, cells: dimensionFigures(units) });

function lossOf({ simulations, appetite }: DashboardSources): Dashboard['loss'] {
  const portfolio = simulations.find(({ scenarioId }) => scenarioId === null) ?? null;
  const allowed = allowedInBadYear(appetite);
  return {
    portfolio,
    allowed,
    over: portfolio === null || allowed === null ? null : portfolio.result.percentiles.p90 > allowed,
  };
}

function exceptionsOf(
  views: readonly ExceptionView[],
  dayOf: DashboardSources['dayOf'],
): Dashboard['exceptions'] {
  const inForce = views.filter(({ state }) => isInForce(state));
  const lines = inForce
    .map(({ id, ref, title, stale, daysLeft }) =>
      line({
        ref,
        title,
        route: `/exceptions?id=${id}`,
        tag: stale.length > 0 ? 'stale' : null,
        days: daysLeft,
      }),
    )
    .toSorted((a, b) => (a.days ?? Number.MAX_VALUE) - (b.days ?? Number.MAX_VALUE));
  return {
    inForce: linesOf(lines),
    stale: inForce.filter(({ stale }) => stale.length > 0).length,
    ending: lines.find(({ days }) => days !== null) ?? null,
    span: spanOf(
      inForce.flatMap(({ approval }) => (approval === null ? [] : [approval.at])),
      dayOf,
    ),
  };
}

function findingsOf(views: readonly FindingView[], dayOf: DashboardSources['dayOf']): Dashboard['findings'] {
  const open = views
    .filter(({ state }) => isOpen(state))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    open: linesOf(
      open.map(({ id, ref, title, owner, severity }) =>
        line({ ref, title, owner, route: `/evidence?view=findings&id=${id}`, tag: severity }),
      ),
    ),
    bySeverity: SEVERITIES.map((severity) => ({
      severity,
      count: open.filter((finding) => finding.severity === severity).length,
    })),
    overdue: open.filter((finding) => finding.overdue).length,
    span: spanOf(
      open.map(({ raisedAt }) => raisedAt),
      dayOf,
    ),
  };
}

function evidenceOf(views: readonly EvidenceView[], dayOf: DashboardSources['dayOf']): Dashboard['evidence'] {
  const held = views.filter(({ withdrawn }) => withdrawn === null);
  return {
    held: linesOf(
      held.map(({ id, ref, title, collector }) =>
        line({ ref, title, owner: collector, route: `/evidence?id=${id}` }),
      ),
    ),
    withdrawn: views.length - held.length,
    incomplete: held.filter(({ gaps }) => gaps.length > 0).length,
    span: spanOf(
      held.map(({ attachedAt }) => attachedAt),
      dayOf,
    ),
  };
}

function complianceOf(classified: readonly ClassifiedAsset[]): Dashboard['compliance'] {
  const failing = classified.flatMap((asset) => {
    const tag = unmetRequirement(asset);
    const route = `/classification?id=${asset.id}`;
    return tag === null ? [] : [line({ ref: asset.ref, title: asset.name, route, tag })];
  });
  return { met: classified.length - failing.length, of: classified.length, failing: linesOf(failing) };
}

/** An asset stands above appetite when one scenario that acts on it breaks a limit by itself. */
function risksOf({
  scenarios,
  simulations,
  classified,
  appetite,
  dayOf,
}: DashboardSources): Pick<Dashboard, 'aboveAppetite' | 'topRisks'> {
  const results = new Map(simulations.map((simulation) => [simulation.scenarioId, simulation]));
  const risks = scenarios
    .flatMap((scenario) => {
      const simulation = results.get(scenario.id);
      if (!simulation) return [];
      const { result } = simulation;
      const over = appetiteSummary(result, appetite).limits.some(({ verdict }) => verdict === 'breached');
      return [{ scenario, simulation, over, mean: result.mean, p90: result.percentiles.p90 }];
    })
    .toSorted((a, b) => b.p90 - a.p90);
  const worst = new Map<string, number>();
  for (const { scenario, over, p90 } of risks)
    if (over)
      for (const assetId of scenario.assetIds) worst.set(assetId, Math.max(p90, worst.get(assetId) ?? 0));
  const above = classified
    .flatMap(({ id, ref, name }) => {
      const amount = worst.get(id);
      return amount === undefined
        ? []
        : [line({ ref, title: name, route: `/inventory?id=${id}`, tag: 'over', amount })];
    })
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const lines = risks.map(({ scenario: { id, ref, title }, simulation, over, mean, p90 }) => ({
    ...line({ ref, title, route: `/risk?id=${id}`, tag: over ? 'over' : null, amount: p90 }),
    mean,
    p90,
    over,
    outOfDate: simulation.outOfDate,
    engineVersion: simulation.engineVersion,
  }));
  return {
    aboveAppetite: {
      assets: linesOf(above),
      simulated: new Set(risks.flatMap(({ scenario }) => scenario.assetIds)).size,
      span: spanOf(
        risks.map(({ simulation }) => simulation.at),
        dayOf,
      ),
    },
    topRisks: { total: lines.length, first: lines.slice(0, 6) },
  };
}
