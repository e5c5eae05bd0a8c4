import { z } from 'zod';
import { Day } from '../model/basics.ts';
import { Severity } from '../model/finding.ts';
import { CoverageCell, CoverageState, RiskScore, RiskTypeScore } from '../model/risk-category.ts';
import { DIMENSIONS } from '../rules/instrument.ts';
import { Figure } from './figure.ts';
import { CompareWith, Comparison, EarlierState } from './comparison.ts';
import { command, query } from './op.ts';
import { ResponsibilityScore, Scores } from './responsibilities.ts';
import { CurrentSimulation } from './risk.ts';

const Nothing = z.strictObject({});

/** Why a record stands in the list of a figure. */
export const LINE_TAGS = [
  'stale',
  'over',
  'no tier',
  'below sources',
  'controls',
  'gate blocked',
  'gate not done',
  'exception',
  'control test',
  'finding',
  'measure',
] as const;

/** A record a figure rests on, and where it is found. */
export const DashboardLine = z.strictObject({
  ref: z.string(),
  title: z.string(),
  /** Address of the record in the workbench. */
  route: z.string(),
  owner: z.string(),
  tag: z.union([z.enum(LINE_TAGS), Severity]).nullable(),
  /** Days it is late, or days left until it ends; null where no day is known. */
  days: z.number().int().nullable(),
  /** Amount a year in the currency of the engagement. */
  amount: z.number().nullable(),
});
export type DashboardLine = z.infer<typeof DashboardLine>;

/** The first records of a figure, and how many there are. */
const Lines = z.strictObject({ total: z.number().int(), first: z.array(DashboardLine) });
/** Days the inputs of a figure were written on; null without inputs. */
const Span = z.strictObject({ from: Day, to: Day }).nullable();

/** Maturity of several responsibilities, by dimension. */
const MaturityRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  figure: Figure,
  cells: z.array(z.strictObject({ dimension: z.enum(DIMENSIONS), figure: Figure })),
});
export type MaturityRow = z.infer<typeof MaturityRow>;

/** Where the client stands, on one day. Every figure carries the records it rests on. */
export const Dashboard = z.strictObject({
  day: Day,
  posture: Scores.shape.posture,
  whole: Figure,
  /** When ratings were given. */
  rated: Span,
  areas: z.array(MaturityRow),
  groups: z.array(MaturityRow),
  /** All 35, each with its six dimensions. */
  responsibilities: z.array(ResponsibilityScore.omit({ measures: true })),
  loss: z.strictObject({
    /** All scenarios together; null while nothing is simulated. */
    portfolio: CurrentSimulation.nullable(),
    /** Loss that the appetite allows to be exceeded in one of ten years; null where it states no limit of that kind. */
    allowed: z.number().nullable(),
    /** Whether P90 lies above it; null without either. */
    over: z.boolean().nullable(),
  }),
  exceptions: z.strictObject({
    inForce: Lines,
    stale: z.number().int(),
    /** The next one to end. */
    ending: DashboardLine.nullable(),
    span: Span,
  }),
  findings: z.strictObject({
    open: Lines,
    bySeverity: z.array(z.strictObject({ severity: Severity, count: z.number().int() })),
    overdue: z.number().int(),
    span: Span,
  }),
  evidence: z.strictObject({
    held: Lines,
    withdrawn: z.number().int(),
    /** Held without everything a reviewer would ask. */
    incomplete: z.number().int(),
    span: Span,
  }),
  /** Assets with a scenario that breaks the appetite by itself, of those whose scenarios are simulated. */
  aboveAppetite: z.strictObject({ assets: Lines, simulated: z.number().int(), span: Span }),
  /** Assets whose requirements all hold, and those that lack one. */
  compliance: z.strictObject({ met: z.number().int(), of: z.number().int(), failing: Lines }),
  /** Simulated scenarios, the largest loss in a bad year first. */
  topRisks: z.strictObject({
    total: z.number().int(),
    first: z.array(
      DashboardLine.extend({
        mean: z.number(),
        p90: z.number(),
        over: z.boolean(),
        outOfDate: z.boolean(),
        /** Version of the engine that simulated it. */
        engineVersion: z.string(),
      }),
    ),
  }),
  /** The latest first; what has no day last. */
  overdue: Lines,
  gaps: Scores.shape.gaps,
});
export type Dashboard = z.infer<typeof Dashboard>;

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Titled = z.strictObject({ id: z.string(), title: z.string() });

/** Risk categories scored 0 to 1, and how far kinds of control cover the layers of the architecture. */
export const RiskCategories = z.strictObject({
  /** Mitigation is recommended for scores above it. */
  threshold: RiskScore,
  categories: z.array(
    Named.extend({
      types: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          score: RiskScore.nullable(),
          /** Why it is scored so; blank until somebody says. */
          reason: z.string(),
        }),
      ),
      score: RiskScore.nullable(),
      scored: z.number().int(),
      recommended: z.boolean(),
    }),
  ),
  /** Kinds of control, each with the controls the reference names. */
  controls: z.array(Named.extend({ items: z.array(Titled) })),
  layers: z.array(
    Named.extend({
      /** What the layer consists of. */
      elements: z.array(Titled),
      cells: z.array(
        z.strictObject({
          control: z.string(),
          state: CoverageState.nullable(),
          /** Controls of the kind that are in place in the layer, by id. */
          controls: z.array(z.string()),
          note: z.string(),
        }),
      ),
    }),
  ),
});
export type RiskCategories = z.infer<typeof RiskCategories>;

export const posture = {
  /** Where the client stands today. */
  dashboard: query(Nothing, Dashboard),
  /** Earlier states of this engagement that can be compared with, the latest first. */
  states: query(Nothing, z.array(EarlierState)),
  /** Then and now. Nothing is stored; the other file and the history stay as they are. */
  compare: query(CompareWith, Comparison),
  categories: query(Nothing, RiskCategories),
  /** Scores a risk type, or with null takes the score and its reason back. Without a reason the one there was stays. */
  scoreRiskType: command(
    z.strictObject({
      riskType: z.string().max(100),
      score: RiskScore.nullable(),
      reason: RiskTypeScore.shape.reason.optional(),
    }),
    RiskCategories,
  ),
  setThreshold: command(z.strictObject({ threshold: RiskScore }), RiskCategories),
  /** Says how far a kind of control covers a layer and by which controls, or with null takes that back. What is left out stays. */
  setCoverage: command(
    z.strictObject({
      layer: z.string().max(100),
      control: z.string().max(100),
      state: CoverageState.nullable(),
      controls: CoverageCell.shape.controls.optional(),
      note: CoverageCell.shape.note.optional(),
    }),
    RiskCategories,
  ),
};
