import type { MissingItem, StepProgress } from '../contract/engagement.ts';

/** Counts of an engagement that completeness is judged by. */
export interface ProgressCounts {
  scope: {
    objectives: boolean;
    criteria: boolean;
    dates: boolean;
    assessors: number;
    clients: number;
    appetite: number;
    versions: number;
  };
  inventory: { assets: number; withoutOwner: number; withoutTier: number; withoutCard: number };
  /** Assets, and those whose tier does not stand on a classification; those that lack a control count apart. */
  classification: {
    assets: number;
    unclassified: number;
    byHand: number;
    belowSources: number;
    missingControls: number;
    /** Assets whose rights break a rule. */
    violations: number;
  };
  /** Dimensions to rate and rated; what stands in the way of a figure that holds. */
  responsibilities: {
    applicable: number;
    rated: number;
    differences: number;
    unsupported: number;
    contradictions: number;
  };
  risk: {
    scenarios: number;
    withoutEstimate: number;
    /** With ranges of several people that nobody agreed on yet. */
    unagreed: number;
    /** Treatments that act on a scenario and nobody answers for. */
    withoutOwner: number;
    /** With ranges that are still the examples of a template. */
    examples: number;
    notSimulated: number;
    /** Simulated from other estimates than the present ones. */
    outOfDate: number;
    /** Simulated by another version of the engine. */
    oldEngine: number;
  };
  exceptions: { total: number; incompleteDrafts: number; waiting: number; stale: number };
  raci: { rows: number; rowsWithErrors: number; openChoices: number; rolesWithoutPerson: number };
  /** What was attached and still lacks facts; what needs evidence and has none; findings, and those nobody works on in time. */
  evidence: {
    evidence: number;
    incomplete: number;
    missing: number;
    findings: number;
    unassigned: number;
    overdue: number;
  };
  /** Kinds of document: all there are, those never exported, those that show an older state. */
  reports: { documents: number; missing: number; outOfDate: number };
}

const item = (key: string, count: number, route: string): MissingItem[] =>
  count > 0 ? [{ key, count, route }] : [];

/** Share of `total` that is not among the `open` ones; nothing to do counts as nothing done, so that blanks never look good. */
const share = (total: number, open: number) => (total === 0 ? 0 : Math.max(0, total - open) / total);

function scope(c: ProgressCounts['scope']): StepProgress {
  const parts: [string, boolean][] = [
    ['scope.objectives', c.objectives],
    ['scope.criteria', c.criteria],
    ['scope.dates', c.dates],
    ['scope.team', c.assessors > 0],
    ['scope.participants', c.clients > 0],
    ['scope.appetite', c.appetite > 0],
    ['scope.version', c.versions > 0],
  ];
  const open = parts.filter(([, done]) => !done);
  return {
    step: 'scope',
    done: share(parts.length, open.length),
    missing: open.map(([key]) => ({ key, count: 1, route: '/scope' })),
  };
}

function inventory(c: ProgressCounts['inventory']): StepProgress {
  return {
    step: 'inventory',
    // An asset is complete with an owner and a tier: the two facts every later step builds on.
    done: share(2 * c.assets, c.withoutOwner + c.withoutTier),
    missing: [
      ...(c.assets === 0 ? item('inventory.empty', 1, '/inventory') : []),
      ...item('inventory.tier', c.withoutTier, '/inventory?view=needs-tier'),
      ...item('inventory.owner', c.withoutOwner, '/inventory?view=needs-owner'),
      ...item('inventory.card', c.withoutCard, '/inventory?view=needs-card'),
    ],
  };
}

/** An asset counts as done when its tier follows from answers and is not below its sources; controls are another matter. */
function classification(c: ProgressCounts['classification']): StepProgress {
  return {
    step: 'classification',
    done: share(c.assets, c.unclassified + c.byHand + c.belowSources),
    missing: [
      ...item('classification.sources', c.belowSources, '/classification?view=below'),
      ...item('classification.tier', c.unclassified, '/classification?view=unclassified'),
      ...item('classification.byHand', c.byHand, '/classification?view=by-hand'),
      ...item('classification.controls', c.missingControls, '/classification?view=controls'),
      ...item('classification.violations', c.violations, '/classification?view=access'),
    ],
  };
}

/** Only a dimension with one agreed level counts as done; N/A leaves. */
function responsibilities(c: ProgressCounts['responsibilities']): StepProgress {
  return {
    step: 'responsibilities',
    done: share(c.applicable, c.applicable - c.rated),
    missing: [
      ...item('responsibilities.settle', c.differences, '/responsibilities?go=settle'),
      ...item('responsibilities.rate', c.applicable - c.rated, '/responsibilities?go=rate'),
      ...item('responsibilities.evidence', c.unsupported, '/responsibilities?go=evidence'),
      ...item('responsibilities.contradictions', c.contradictions, '/responsibilities?go=contradictions'),
    ],
  };
}

function risk(c: ProgressCounts['risk']): StepProgress {
  return {
    step: 'risk',
    // Estimated, by ranges of one's own, simulated: who has not estimated has done none of the three.
    done: share(
      3 * c.scenarios,
      3 * c.withoutEstimate + c.examples + c.notSimulated + c.outOfDate + c.oldEngine,
    ),
    missing: [
      ...(c.scenarios === 0 ? item('risk.empty', 1, '/risk') : []),
      ...item('risk.estimate', c.withoutEstimate, '/risk'),
      ...item('risk.agree', c.unagreed, '/risk'),
      ...item('risk.example', c.examples, '/risk'),
      ...item('risk.simulate', c.notSimulated, '/risk'),
      ...item('risk.outOfDate', c.outOfDate, '/risk'),
      ...item('risk.oldEngine', c.oldEngine, '/risk'),
      ...item('risk.owner', c.withoutOwner, '/risk'),
    ],
  };
}

function exceptions(c: ProgressCounts['exceptions']): StepProgress {
  return {
    step: 'exceptions',
    done: share(c.total, c.incompleteDrafts + c.waiting + c.stale),
    missing: [
      ...item('exceptions.stale', c.stale, '/exceptions'),
      ...item('exceptions.waiting', c.waiting, '/exceptions'),
      ...item('exceptions.draft', c.incompleteDrafts, '/exceptions'),
    ],
  };
}

function raci(c: ProgressCounts['raci']): StepProgress {
  return {
    step: 'raci',
    done: share(c.rows, c.rowsWithErrors),
    missing: [
      ...item('raci.choices', c.openChoices, '/raci'),
      ...item('raci.errors', c.rowsWithErrors, '/raci'),
      ...item('raci.people', c.rolesWithoutPerson, '/raci'),
    ],
  };
}

/** A file counts when a reviewer could rely on it, a finding when somebody is to act on it, a demand once it is met. */
function evidence(c: ProgressCounts['evidence']): StepProgress {
  return {
    step: 'evidence',
    done: share(c.evidence + c.missing + c.findings, c.incomplete + c.missing + c.unassigned),
    missing: [
      ...(c.evidence === 0 ? item('evidence.empty', 1, '/evidence') : []),
      ...item('evidence.overdue', c.overdue, '/evidence?view=findings'),
      ...item('evidence.missing', c.missing, '/evidence?view=missing'),
      ...item('evidence.facts', c.incomplete, '/evidence'),
      ...item('evidence.unassigned', c.unassigned, '/evidence?view=findings'),
    ],
  };
}

/** Only a document that shows the present state counts as done: whoever hands it over must not find an older one. */
function reports(c: ProgressCounts['reports']): StepProgress {
  return {
    step: 'reports',
    done: share(c.documents, c.missing + c.outOfDate),
    missing: [
      ...item('reports.outOfDate', c.outOfDate, '/reports?view=documents'),
      ...item('reports.none', c.missing, '/reports?view=documents'),
    ],
  };
}

const later = (step: StepProgress['step']): StepProgress => ({ step, done: null, missing: [] });

/** Completeness of each of the eleven steps, in the order of the guided path, and what is missing at each. */
export function progress(counts: ProgressCounts): StepProgress[] {
  return [
    scope(counts.scope),
    inventory(counts.inventory),
    classification(counts.classification),
    responsibilities(counts.responsibilities),
    later('vulnerabilities'),
    risk(counts.risk),
    exceptions(counts.exceptions),
    raci(counts.raci),
    later('incidents'),
    evidence(counts.evidence),
    reports(counts.reports),
  ];
}
