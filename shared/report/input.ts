import type { ClassifiedAsset, FairnessView, GateView } from '../contract/classification.ts';
import type { Coverage } from '../contract/crosswalk.ts';
import type { EvidenceView, FindingView } from '../contract/evidence.ts';
import type { ExceptionView } from '../contract/exceptions.ts';
import type { DriverView } from '../contract/portfolio.ts';
import type { RiskCategories } from '../contract/posture.ts';
import type { RaciMatrix } from '../contract/raci.ts';
import type { CurrentEvaluation } from '../contract/evaluations.ts';
import type { CurrentSimulation, FactorEstimates } from '../contract/risk.ts';
import type { InstrumentState, ResponsibilityContent } from '../contract/responsibilities.ts';
import type { Scenario as EngineScenario } from '../engine/scenario.ts';
import type {
  AccessOverride,
  AccessGrant,
  AccessGroup,
  AccessGroupAsset,
  AccessRules,
  TaskOwner,
} from '../model/access.ts';
import type { Asset, Relation } from '../model/asset.ts';
import type { Engagement, Person, Version } from '../model/engagement.ts';
import type { CustodyEvent } from '../model/evidence.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import type { Effect, Treatment, TreatmentDecision } from '../model/treatment.ts';
import type { AccessViolation } from '../rules/access-violations.ts';

/** The last entry of the engagement's history: it dates the documents and says which state they show. */
export interface HistoryHead {
  /** Number of entries of the chain. */
  readonly sequence: number;
  /** SHA-256 of the last entry, in hexadecimal. */
  readonly hash: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
}

/** Rights, groups and owners of tasks as they are written down, with the rules they are judged by. */
export interface AccessRecords {
  readonly settings: AccessRules;
  readonly groups: readonly AccessGroup[];
  readonly members: readonly Pick<AccessGroupAsset, 'assetId' | 'groupId'>[];
  readonly grants: readonly AccessGrant[];
  readonly owners: readonly TaskOwner[];
  /** Reasons that let rights stand which go beyond the sources of a model. */
  readonly overrides: readonly AccessOverride[];
}

/** Everything a report is made from. Nothing else flows into it: no clock, no file name, no machine. */
export interface ReportInput {
  readonly engagement: Engagement;
  readonly people: readonly Person[];
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly assets: readonly Asset[];
  readonly relations: readonly Relation[];
  readonly scenarios: readonly LinkedScenario[];
  readonly simulations: readonly CurrentSimulation[];
  /** The complete scenarios as they are simulated now, with what exceptions in force change. */
  readonly simulated: readonly EngineScenario[];
  /** What exceptions change in scenarios. */
  readonly exceptionEffects: readonly Effect[];
  /** What several people said of the factors; blind rounds hide their ranges. */
  readonly estimates: readonly FactorEstimates[];
  /** Correlation of the severities of the scenarios; null while they are independent. */
  readonly correlation: number | null;
  /** Common drivers, each with the inputs that follow it. */
  readonly drivers: readonly DriverView[];
  readonly treatments: readonly Treatment[];
  /** Of every scenario and of the portfolio, in the order of the options. */
  readonly evaluations: readonly CurrentEvaluation[];
  /** Newest first; the first of each scenario stands. */
  readonly decisions: readonly TreatmentDecision[];
  /** What the reference asks of each responsibility, and what assessors wrote down, as of the last entry's day. */
  readonly instrument: {
    readonly content: readonly ResponsibilityContent[];
    readonly state: InstrumentState;
  };
  readonly classified: readonly ClassifiedAsset[];
  /** Of every asset that has a check or a decision. */
  readonly gates: readonly GateView[];
  /** Newest first. */
  readonly fairness: readonly FairnessView[];
  /** Rights, groups and owners of tasks, and every right that breaks a rule, by asset. */
  readonly access: {
    readonly state: AccessRecords;
    readonly violations: readonly {
      readonly assetId: string;
      readonly violations: readonly AccessViolation[];
    }[];
  };
  /** Risk types scored from 0 to 1, and the coverage of layers by kinds of control. */
  readonly categories: RiskCategories;
  /** What the responsibilities come to for each framework. */
  readonly frameworks: readonly Coverage[];
  readonly findings: readonly FindingView[];
  readonly evidence: readonly EvidenceView[];
  /** What was done with each piece of evidence, oldest first. */
  readonly custody: readonly CustodyEvent[];
  readonly exceptions: readonly ExceptionView[];
  readonly raci: RaciMatrix;
  /** Names of the reference's data-centric components, by id. */
  readonly componentNames: Readonly<Record<string, string>>;
  readonly history: HistoryHead;
  readonly productVersion: string;
}
