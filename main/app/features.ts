import { accessHandlers } from '../features/access/handlers.ts';
import { rulesOfAccess } from '../features/access/rules.ts';
import { accessRecords, allViolations } from '../features/access/state.ts';
import { app } from '../features/app/handlers.ts';
import { exceptionCounts } from '../../shared/rules/exceptions-counts.ts';
import { progress } from '../../shared/rules/progress.ts';
import { assets, relations, views } from '../features/assets/handlers.ts';
import { inventoryCounts } from '../features/assets/queries.ts';
import { calibration } from '../features/calibration/handlers.ts';
import { calibrationWeights } from '../features/calibration/view.ts';
import { catalogue } from '../features/catalogue/handlers.ts';
import { fairnessHandlers, fairnessViews } from '../features/classification/fairness-tests.ts';
import { gateHandlers, gateSubjects, unshownChecks, gateViews } from '../features/classification/gates.ts';
import { classificationHandlers } from '../features/classification/handlers.ts';
import {
  classificationCounts,
  classifiedAssets,
  requiredAndInPlace,
} from '../features/classification/report.ts';
import { ruleHandlers } from '../features/classification/rules.ts';
import { engagementHandlers } from '../features/engagement/handlers.ts';
import type { EngagementHooks } from '../features/engagement/hooks.ts';
import { scopeCounts } from '../features/engagement/progress.ts';
import { findingHandlers } from '../features/evidence/findings.ts';
import { evidenceHandlers } from '../features/evidence/handlers.ts';
import type { EvidenceDemand } from '../features/evidence/missing.ts';
import { evidenceCounts } from '../features/evidence/progress.ts';
import { allCustody, listMarks } from '../features/evidence/queries.ts';
import { subjectsWith } from '../features/evidence/subjects.ts';
import { expireExceptions } from '../features/exceptions/expire.ts';
import { exceptions } from '../features/exceptions/handlers.ts';
import { exceptionViews } from '../features/exceptions/view.ts';
import { imports, mappings } from '../features/imports/handlers.ts';
import { loadSource } from '../features/imports/source.ts';
import { people, versions } from '../features/people/handlers.ts';
import { drivers } from '../features/portfolio/drivers.ts';
import { portfolioHandlers } from '../features/portfolio/handlers.ts';
import { listDrivers } from '../features/portfolio/queries.ts';
import { riskCategories } from '../features/posture/categories.ts';
import { postureHandlers } from '../features/posture/handlers.ts';
import { raci } from '../features/raci/handlers.ts';
import { readMatrix } from '../features/raci/matrix.ts';
import { raciCounts } from '../features/raci/progress.ts';
import { prefillRaci } from '../features/raci/prefill.ts';
import { exportCounts } from '../features/reports/exported.ts';
import { reportHandlers } from '../features/reports/handlers.ts';
import { decisions } from '../features/risk/decide.ts';
import { allEstimates, estimateHandlers } from '../features/risk/elicitation.ts';
import { allEvaluations, evaluations } from '../features/risk/evaluate.ts';
import { factors } from '../features/risk/factors.ts';
import { crosswalkHandlers, frameworkCoverage } from '../features/responsibilities/crosswalk.ts';
import { responsibilityHandlers } from '../features/responsibilities/handlers.ts';
import { measures } from '../features/responsibilities/measures.ts';
import { type EvidenceOf, instrumentCounts, instrumentOn } from '../features/responsibilities/state.ts';
import { instrumentContent } from '../catalogue/instrument-content.ts';
import { findingViews } from '../features/evidence/finding-view.ts';
import { evidenceViews } from '../features/evidence/view.ts';
import type { ReportSources } from '../features/reports/gather.ts';
import { unshownLevels } from '../features/responsibilities/unshown.ts';
import { riskCounts } from '../features/risk/progress.ts';
import { currentSimulations } from '../features/risk/run.ts';
import { scenarios } from '../features/risk/scenarios.ts';
import { simulatedScenarios } from '../features/risk/state.ts';
import { simulations } from '../features/risk/simulations.ts';
import { templates } from '../features/templates/handlers.ts';
import { bundles } from '../features/treatments/bundles.ts';
import { effects } from '../features/treatments/effects.ts';
import { treatments } from '../features/treatments/treatments.ts';
import type { FeatureHandlers } from '../rpc/dispatch.ts';
import { buildSample } from '../sample/build-sample.ts';

/** What there is to show for answers, dimensions and measures. */
const evidenceMarks: EvidenceOf = listMarks;

/** Things evidence and findings can be linked to that other features keep. */
const subjects = subjectsWith(gateSubjects);

/** What other features say needs evidence and has none. */
const evidenceDemands: readonly EvidenceDemand[] = [
  (ctx) => unshownLevels(ctx, evidenceMarks),
  (ctx) => unshownChecks(ctx, evidenceMarks),
];

/** Where features meet: what each adds to the life of an engagement. */
const hooks: EngagementHooks = {
  fillNew: (change, ctx) => void prefillRaci(change, ctx),
  buildSample: (path, ctx) =>
    buildSample({
      path,
      os: ctx.os,
      handlers: featureHandlers,
      fillNew: hooks.fillNew,
      log: ctx.workbench.log,
    }),
  afterOpen: expireExceptions,
  progress: (ctx) =>
    progress({
      scope: scopeCounts(ctx.read),
      inventory: inventoryCounts(ctx.read),
      classification: {
        ...classificationCounts(ctx.read),
        violations: allViolations(ctx.read, requiredAndInPlace).length,
      },
      responsibilities: instrumentCounts(ctx, evidenceMarks),
      risk: riskCounts(ctx.read),
      exceptions: exceptionCounts(exceptionViews(ctx.read, ctx.today())),
      raci: raciCounts(ctx.read),
      evidence: evidenceCounts(ctx, subjects, evidenceDemands),
      reports: exportCounts(ctx),
    }),
};

/** What the documents draw on. */
export const reportSources: ReportSources = {
  simulations: currentSimulations,
  simulated: simulatedScenarios,
  estimates: allEstimates,
  drivers: listDrivers,
  evaluations: allEvaluations,
  instrument: (read, day) => ({
    content: instrumentContent().responsibilities,
    state: instrumentOn(read, day, evidenceMarks),
  }),
  classification: (read) => ({
    classified: classifiedAssets(read, evidenceMarks),
    gates: gateViews(read, evidenceMarks, null),
    fairness: fairnessViews(read, null),
  }),
  register: (read, day) => ({
    findings: findingViews(read, subjects, day),
    evidence: evidenceViews(read, subjects),
    custody: allCustody(read),
  }),
  access: (read) => ({
    state: accessRecords(read),
    violations: allViolations(read, requiredAndInPlace).map(({ assetId, rules }) => ({
      assetId,
      violations: rules.flat(),
    })),
  }),
  categories: riskCategories,
  frameworks: (read, day) => frameworkCoverage(instrumentOn(read, day, evidenceMarks)),
  exceptions: exceptionViews,
  raci: readMatrix,
};

/** All handlers of the contract. A missing one does not compile. */
export const featureHandlers: FeatureHandlers = {
  app,
  engagement: engagementHandlers(hooks),
  people,
  versions,
  assets,
  relations,
  views,
  mappings,
  imports,
  scenarios,
  factors,
  estimates: estimateHandlers(calibrationWeights),
  simulations,
  templates,
  treatments,
  effects,
  bundles,
  evaluations,
  decisions,
  portfolio: portfolioHandlers({ simulations: currentSimulations }),
  drivers,
  posture: postureHandlers(reportSources),
  calibration,
  exceptions,
  evidence: evidenceHandlers(subjects, evidenceDemands),
  findings: findingHandlers(subjects),
  raci,
  responsibilities: responsibilityHandlers(evidenceMarks),
  measures,
  classification: classificationHandlers(evidenceMarks),
  access: accessHandlers(requiredAndInPlace),
  rules: ruleHandlers(rulesOfAccess),
  gates: gateHandlers(evidenceMarks),
  fairnessTests: fairnessHandlers((ctx, source) => loadSource(ctx.workbench.uploads, source)),
  crosswalk: crosswalkHandlers(evidenceMarks),
  catalogue,
  reports: reportHandlers(reportSources),
};
