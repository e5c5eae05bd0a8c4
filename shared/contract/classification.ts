import { z } from 'zod';
import { Asset } from '../model/asset.ts';
import { Id, Tier } from '../model/basics.ts';
import {
  AssetControl,
  Classification,
  ClassificationAnswers,
  ClassificationSettings,
  FairnessTest,
  GateCheck,
  GateCheckName,
  GateDecision,
  GroupOutcome,
  TierRule,
} from '../model/classification.ts';
import { CLASSIFICATION_STANDINGS } from '../rules/classification-standing.ts';
import { FAIRNESS_GAPS } from '../rules/fairness.ts';
import { ImportSource } from './imports.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});
const Settings = ClassificationSettings.omit({ id: true });
const AssetIds = z.array(Id).min(1).max(20_000);

/** Everything written down about the classification of all assets. */
export const ClassificationState = z.strictObject({
  settings: Settings,
  /** Whether the engagement has settings of its own. */
  changed: z.boolean(),
  /** The classification in force of each asset that has one. */
  latest: z.array(Classification),
  controls: z.array(AssetControl),
});
export type ClassificationState = z.infer<typeof ClassificationState>;

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
      id: Id.nullable(),
      result: GateCheck.shape.result,
      note: z.string(),
      evidence: z.number().int(),
      blocks: z.enum(['failed', 'not done', 'not shown']).nullable(),
    }),
  ),
  ready: z.boolean(),
  decisions: z.array(
    GateDecision.extend({
      person: z.string(),
      /** False when the checks have changed since. */
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
    decisive: z.array(z.union([TierRule, z.literal('inherited')])),
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
  /** All classifications of an asset, newest first. */
  history: query(z.strictObject({ assetId: Id }), z.array(Classification)),
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
  updateSettings: command(Settings.partial(), Settings),
  /** Back to the defaults. Classifications stay as they are. */
  resetSettings: command(Nothing, Settings),
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
  /** Figures of counts that are not stored yet. */
  figures: query(
    FairnessTest.pick({ groups: true, reference: true, threshold: true }),
    FairnessView.shape.result,
  ),
  save: command(FairnessFields.extend({ id: Id.nullable() }), FairnessView),
  remove: command(z.strictObject({ id: Id }), Nothing),
};

export type PredictionColumns = z.infer<typeof PredictionColumns>;
