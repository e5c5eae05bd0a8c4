import { utcDay } from '../../../shared/format/time.ts';
import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import type { DriverView } from '../../../shared/contract/portfolio.ts';
import type { RaciMatrix } from '../../../shared/contract/raci.ts';
import type { Coverage } from '../../../shared/contract/crosswalk.ts';
import type { CurrentEvaluation } from '../../../shared/contract/evaluations.ts';
import type { RiskCategories } from '../../../shared/contract/posture.ts';
import type { CurrentSimulation, FactorEstimates } from '../../../shared/contract/risk.ts';
import type { Scenario as EngineScenario } from '../../../shared/engine/scenario.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import {
  allAssets,
  allDecisions,
  allPeople,
  allRelations,
  allScenarios,
  allTreatments,
  allVersions,
  historyHead,
  readCorrelation,
  readScope,
  exceptionEffects,
} from './queries.ts';

/** What a report needs of other features: not rows but what they make of them. The composition root plugs them in. */
export interface ReportSources {
  /** Latest results, each with whether its inputs have changed since. */
  simulations(read: Reader): CurrentSimulation[];
  /** The complete scenarios as they are simulated now, with what exceptions in force change. */
  simulated(read: Reader): EngineScenario[];
  /** What several people said of the factors of all scenarios. */
  estimates(ctx: Ctx): FactorEstimates[];
  /** Common drivers, each with the inputs that follow it. */
  drivers(read: Reader): DriverView[];
  /** Treatments compared, of all scenarios and the portfolio. */
  evaluations(ctx: Ctx): CurrentEvaluation[];
  /** The instrument as it stands on a day. */
  instrument(read: Reader, day: string): ReportInput['instrument'];
  classification(read: Reader): Pick<ReportInput, 'classified' | 'gates' | 'fairness'>;
  access(read: Reader): ReportInput['access'];
  categories(read: Reader): RiskCategories;
  /** Frameworks with the maturity of what is linked to them on a day. */
  frameworks(read: Reader, day: string): Coverage[];
  /** Findings and evidence as they stand on a day, with the custody of each file. */
  register(read: Reader, day: string): Pick<ReportInput, 'findings' | 'evidence' | 'custody'>;
  /** The exceptions as they stand on a day. */
  exceptions(read: Reader, day: string): ExceptionView[];
  /** The matrix with what its check finds. */
  raci(read: Reader): RaciMatrix;
}

/**
 * Everything a report of the open engagement is made from. Ages are counted from the day of the last history entry, not
 * from the clock, so the same state always gives the same documents.
 */
export function gatherReport(ctx: Ctx, sources: ReportSources): ReportInput {
  const { read } = ctx;
  const history = historyHead(read);
  const day = utcDay(history.at);
  return {
    engagement: readScope(read),
    people: allPeople(read),
    versions: allVersions(read),
    assets: allAssets(read),
    relations: allRelations(read),
    scenarios: allScenarios(read),
    simulations: sources.simulations(read),
    simulated: sources.simulated(read),
    exceptionEffects: exceptionEffects(read),
    estimates: sources.estimates(ctx),
    correlation: readCorrelation(read),
    drivers: sources.drivers(read),
    treatments: allTreatments(read),
    evaluations: sources.evaluations(ctx),
    decisions: allDecisions(read),
    exceptions: sources.exceptions(read, day),
    instrument: sources.instrument(read, day),
    ...sources.classification(read),
    access: sources.access(read),
    categories: sources.categories(read),
    frameworks: sources.frameworks(read, day),
    ...sources.register(read, day),
    raci: sources.raci(read),
    componentNames: Object.fromEntries(
      catalogue().threats.dataCentricComponents.map(({ id, name }) => [id, name]),
    ),
    history,
    productVersion: ctx.workbench.version,
  };
}
