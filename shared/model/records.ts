import type { z } from 'zod';
import {
  AccessGrant,
  AccessGroup,
  AccessGroupAsset,
  AccessOverride,
  AccessSettings,
  TaskOwner,
} from './access.ts';
import { Asset, ImportMapping, Relation, SavedView } from './asset.ts';
import { CalibrationAnswer, CalibrationSession } from './calibration.ts';
import {
  AssetControl,
  Classification,
  ClassificationSettings,
  FairnessTest,
  GateCheck,
  GateDecision,
} from './classification.ts';
import { Engagement, Person, Version } from './engagement.ts';
import { CustodyEvent, Evidence, EvidenceLink } from './evidence.ts';
import {
  ExceptionAsset,
  ExceptionEvent,
  ExceptionResponsibility,
  ExceptionScenario,
  SecurityException,
} from './exception.ts';
import { Factor, PersonEstimate } from './factor.ts';
import {
  Answer,
  ChecklistTick,
  FrameworkLink,
  InstrumentComment,
  Measurement,
  MeasureSetting,
  NotApplicable,
  PreviousAssessment,
  Rating,
  Settlement,
  WorkshopFlag,
} from './instrument.ts';
import { Finding, FindingEvent, FindingLink } from './finding.ts';
import { CommonDriver, DriverLink, PortfolioSettings } from './portfolio.ts';
import { RaciAssignment, RaciRole, RolePerson } from './raci.ts';
import { CoverageCell, RiskCategorySettings, RiskTypeScore } from './risk-category.ts';
import { Scenario, ScenarioAsset, Simulation } from './scenario.ts';
import { Bundle, BundleTreatment, Effect, Evaluation, Treatment, TreatmentDecision } from './treatment.ts';

/**
 * Every kind of record an engagement file holds, by entity name. A table of the same name in snake case has a
 * column per key (a test compares them); the one write path validates each record against its schema here.
 */
export const RECORDS = {
  engagement: Engagement,
  person: Person,
  version: Version,
  asset: Asset,
  relation: Relation,
  savedView: SavedView,
  importMapping: ImportMapping,
  scenario: Scenario,
  scenarioAsset: ScenarioAsset,
  factor: Factor,
  estimate: PersonEstimate,
  simulation: Simulation,
  treatment: Treatment,
  effect: Effect,
  bundle: Bundle,
  bundleTreatment: BundleTreatment,
  evaluation: Evaluation,
  treatmentDecision: TreatmentDecision,
  portfolioSettings: PortfolioSettings,
  commonDriver: CommonDriver,
  driverLink: DriverLink,
  calibrationSession: CalibrationSession,
  calibrationAnswer: CalibrationAnswer,
  exception: SecurityException,
  exceptionAsset: ExceptionAsset,
  exceptionScenario: ExceptionScenario,
  exceptionResponsibility: ExceptionResponsibility,
  exceptionEvent: ExceptionEvent,
  raciRole: RaciRole,
  raciAssignment: RaciAssignment,
  rolePerson: RolePerson,
  answer: Answer,
  rating: Rating,
  settlement: Settlement,
  notApplicable: NotApplicable,
  checklistTick: ChecklistTick,
  instrumentComment: InstrumentComment,
  workshopFlag: WorkshopFlag,
  measurement: Measurement,
  measureSetting: MeasureSetting,
  frameworkLink: FrameworkLink,
  previousAssessment: PreviousAssessment,
  evidence: Evidence,
  evidenceLink: EvidenceLink,
  custodyEvent: CustodyEvent,
  finding: Finding,
  findingLink: FindingLink,
  findingEvent: FindingEvent,
  classificationSettings: ClassificationSettings,
  classification: Classification,
  assetControl: AssetControl,
  gateCheck: GateCheck,
  gateDecision: GateDecision,
  fairnessTest: FairnessTest,
  riskTypeScore: RiskTypeScore,
  riskCategorySettings: RiskCategorySettings,
  coverageCell: CoverageCell,
  accessSettings: AccessSettings,
  accessGroup: AccessGroup,
  accessGroupAsset: AccessGroupAsset,
  accessGrant: AccessGrant,
  accessOverride: AccessOverride,
  taskOwner: TaskOwner,
} as const;

export type EntityName = keyof typeof RECORDS;
export type RecordOf<E extends EntityName> = z.infer<(typeof RECORDS)[E]>;
export const ENTITY_NAMES = Object.keys(RECORDS) as EntityName[];
