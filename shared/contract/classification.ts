import { z } from 'zod';
import { AccessRules } from '../model/access.ts';
import { Asset } from '../model/asset.ts';
import { Id, Tier } from '../model/basics.ts';
import {
  AssetControl,
  Classification,
  ClassificationAnswers,
  ClassificationRules,
  FairnessTest,
  GateCheck,
  GateCheckName,
  GateDecision,
  GroupOutcome,
  TIER_RULES,
} from '../model/classification.ts';
import { CLASSIFICATION_STANDINGS } from '../rules/classification-standing.ts';
import { FAIRNESS_GAPS } from '../rules/fairness.ts';
import { ANSWER_ORIGINS } from '../rules/known-answers.ts';
import { ImportSource } from './imports.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
const AssetIds = z.array(Id).min(1).max(20_000);

/** The rules assets are classified by. */
export const ClassificationState = z.strictObject({
  settings: ClassificationRules,
  /** Whether the engagement has rules of its own. */
  changed: z.boolean(),
});
export type ClassificationState = z.infer<typeof ClassificationState>;

/** What was ever said of the tier of one asset, and what it has in place. */
export const AssetClassification = z.strictObject({
  /** Newest first: the first is in force. */
  history: z.array(Classification),
  /** Ids of the controls in place. */
  present: z.array(AssetControl.shape.controlId),
  /** What it was made from, whose tiers it inherits. */
  sources: z.array(Asset.pick({ id: true, ref: true, name: true, tier: true })),
});
export type AssetClassification = z.infer<typeof AssetClassification>;

/** Answers to begin the questions with; see `shared/rules/known-answers.ts`. */
export const KnownAnswersView = z.strictObject({
  answers: ClassificationAnswers.partial(),
  origins: z.partialRecord(
    ClassificationAnswers.keyof(),
    z.strictObject({ origin: z.enum(ANSWER_ORIGINS), ref: z.string() }),
  ),
});
export type KnownAnswersView = z.infer<typeof KnownAnswersView>;

const FairnessFigure = z.strictObject({
  value: z.number().nullable(),
  group: z.string().nullable(),
  gap: z.enum(FAIRNESS_GAPS).nullable(),
});

/** A fairness test with what it shows; see `shared/rules/fairness.ts`. */
export const FairnessView = FairnessTest.extend({
  result: z.strictObject({
    n: z.number(),
    reference: z.string().nullable(),
    groups: z.array(
      z.strictObject({
        group: z.string(),
        n: z.number(),
        selectionRate: z.number().nullable(),
        impactRatio: z.number().nullable(),
        positives: z.number().nullable(),
        truePositiveRate: z.number().nullable(),
        opportunityDifference: z.number().nullable(),
      }),
    ),
    disparateImpact: FairnessFigure,
    meetsThreshold: z.boolean().nullable(),
    equalOpportunity: FairnessFigure,
  }),
});
export type FairnessView = z.infer<typeof FairnessView>;

/** The gate of an asset: its checks, what blocks, and the decisions, newest first. */
export const GateView = z.strictObject({
  assetId: Id,
  lines: z.array(
    z.strictObject({
      check: GateCheckName,
      result: GateCheck.shape.result,
      note: z.string(),
      /** What shows it. */
      evidence: z.array(z.strictObject({ id: Id, ref: z.string(), title: z.string() })),
      blocks: z.enum(['failed', 'not done', 'not shown']).nullable(),
    }),
  ),
  ready: z.boolean(),
  decisions: z.array(
    GateDecision.extend({
      person: z.string(),
      /** False when the checks, or what shows them, have changed since. */
      holds: z.boolean(),
    }),
  ),
});
export type GateView = z.infer<typeof GateView>;

/** One asset as the classification stands, for reports and the command line. */
export const ClassifiedAsset = Asset.pick({ id: true, ref: true, name: true, type: true, tier: true }).extend(
  {
    standing: z.enum(CLASSIFICATION_STANDINGS),
    inherited: Tier.nullable(),
    /** What the answers ask for under the rules of today; null without answers. */
    proposed: Tier.nullable(),
    decisive: z.array(z.enum([...TIER_RULES, 'inherited'])),
    reason: z.string(),
    required: z.number().int(),
    /** Titles of required controls that are not in place. */
    missing: z.array(z.string()),
    /** Null while nothing was checked. */
    gate: z.enum(['ready', 'blocked']).nullable(),
    decision: GateDecision.shape.outcome.nullable(),
  },
);
export type ClassifiedAsset = z.infer<typeof ClassifiedAsset>;

export const classification = {
  state: query(Nothing, ClassificationState),
  /** Every asset with its standing, controls and gate. */
  report: query(Nothing, z.array(ClassifiedAsset)),
  asset: query(z.strictObject({ assetId: Id }), AssetClassification),
  /** What is known of all these assets alike before the questions are asked. */
  known: query(z.strictObject({ assetIds: AssetIds }), KnownAnswersView),
  /**
   * Classifies assets by the same answers, as one change. Without a tier each gets what is proposed for it; another one
   * needs a reason.
   */
  classify: command(
    z.strictObject({
      assetIds: AssetIds,
      answers: ClassificationAnswers,
      tier: Tier.nullable().default(null),
      reason: Classification.shape.reason.default(''),
    }),
    z.array(Classification),
  ),
  /** Says of assets whether a control is in place. */
  setControl: command(
    z.strictObject({ assetIds: AssetIds, controlId: z.string(), present: z.boolean() }),
    Nothing,
  ),
};

/** The rules of the step: how tiers come about, and what they allow. */
export const rules = {
  /** Changes rules of classification and of access, as one change. */
  update: command(
    z.strictObject({
      classification: ClassificationRules.partial().default({}),
      access: AccessRules.partial().default({}),
    }),
    Nothing,
  ),
  /** Back to the defaults, as one change. Classifications and rights stay as they are. */
  reset: command(Nothing, Nothing),
};

export const gates = {
  get: query(z.strictObject({ assetId: Id }), GateView),
  /** Of every asset that has a check or a decision. */
  list: query(Nothing, z.array(GateView)),
  /** States the outcome of a check. */
  check: command(
    z.strictObject({
      assetId: Id,
      check: GateCheckName,
      result: GateCheck.shape.result,
      note: GateCheck.shape.note,
    }),
    GateView,
  ),
  /** Decides, once and for all; a later decision takes its place. */
  decide: command(
    z.strictObject({
      assetId: Id,
      outcome: GateDecision.shape.outcome,
      personId: Id,
      reason: GateDecision.shape.reason,
    }),
    GateView,
  ),
};

const FairnessFields = FairnessTest.omit({ id: true });
/** Headings of the columns; an outcome column of null means that true outcomes are not known. */
const PredictionColumns = z.strictObject({
  group: z.string(),
  prediction: z.string(),
  outcome: z.string().nullable(),
});

export const fairnessTests = {
  /** Tests of an asset, or with null of all, newest first. */
  list: query(z.strictObject({ assetId: Id.nullable() }), z.array(FairnessView)),
  /** Reads a table of predictions: its columns, and the values of each that has few. */
  preview: query(
    z.strictObject({ source: ImportSource }),
    z.strictObject({
      name: z.string(),
      rows: z.number().int(),
      columns: z.array(
        z.strictObject({
          heading: z.string(),
          /** Up to 12 different values; null where there are more. */
          values: z.array(z.string()).nullable(),
        }),
      ),
      /** What was read differently from how it stands in the file; empty where nothing was. */
      warnings: z.array(z.string()),
    }),
  ),
  /** Counts a table of predictions per group. Nothing is stored. */
  count: query(
    z.strictObject({ source: ImportSource, columns: PredictionColumns, favourable: z.string().min(1) }),
    z.strictObject({
      groups: z.array(GroupOutcome),
      /** Rows left out for want of a group or prediction. */
      blank: z.number().int(),
    }),
  ),
  save: command(FairnessFields.extend({ id: Id.nullable() }), FairnessView),
  remove: command(z.strictObject({ id: Id }), Nothing),
};

export type PredictionColumns = z.infer<typeof PredictionColumns>;
