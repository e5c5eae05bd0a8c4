import { z } from 'zod';
import { AssetType } from './asset.ts';
import { Day, Id, Instant, Level, line, prose, requiredLine, Tier } from './basics.ts';

/** What the content is, from open to what hurts most when it gets out. */
export const SENSITIVITIES = ['open', 'business', 'personal', 'special'] as const;
export const EXPOSURES = ['none', 'regulated', 'strict'] as const;
export const IDENTIFIABILITIES = ['none', 'anonymised', 'pseudonymised', 'identified'] as const;
/** Whether people can be found again in anonymised data. Nobody having looked counts as a yes. */
export const REIDENTIFICATIONS = ['unchecked', 'possible', 'excluded'] as const;

/** What was answered about an asset when it was classified. */
export const ClassificationAnswers = z.strictObject({
  sensitivity: z.enum(SENSITIVITIES),
  criticality: Level,
  regulation: z.enum(EXPOSURES),
  confidentiality: Level,
  integrity: Level,
  availability: Level,
  identifiability: z.enum(IDENTIFIABILITIES),
  /** Only asked of anonymised data. */
  reidentification: z.enum(REIDENTIFICATIONS).nullable(),
  /** Whether the asset holds rules of the business that a competitor would want. */
  businessLogic: z.boolean(),
});
export type ClassificationAnswers = z.infer<typeof ClassificationAnswers>;

/** Every answer that can ask for a tier, by question and value. */
export const TIER_RULES = [
  'sensitivity.open',
  'sensitivity.business',
  'sensitivity.personal',
  'sensitivity.special',
  'criticality.low',
  'criticality.medium',
  'criticality.high',
  'regulation.none',
  'regulation.regulated',
  'regulation.strict',
  'confidentiality.low',
  'confidentiality.medium',
  'confidentiality.high',
  'integrity.low',
  'integrity.medium',
  'integrity.high',
  'availability.low',
  'availability.medium',
  'availability.high',
  'identifiability.none',
  'identifiability.anonymised',
  'identifiability.pseudonymised',
  'identifiability.identified',
  'reidentification.unchecked',
  'reidentification.possible',
  'reidentification.excluded',
  'businessLogic.yes',
] as const;
export const TierRule = z.enum(TIER_RULES);
export type TierRule = z.infer<typeof TierRule>;

/** A control that assets of a tier need. */
export const RequiredControl = z.strictObject({
  id: requiredLine(80),
  title: requiredLine(300),
  /** Least tier that needs it; every higher tier needs it too. */
  from: Tier,
  /** Kinds of asset it is for; empty for all. */
  types: z.array(AssetType),
});
export type RequiredControl = z.infer<typeof RequiredControl>;

const TierLines = z.strictObject({
  public: z.array(requiredLine(500)).max(30),
  internal: z.array(requiredLine(500)).max(30),
  confidential: z.array(requiredLine(500)).max(30),
  restricted: z.array(requiredLine(500)).max(30),
});

/** How this engagement classifies. A file holds at most one; without it the defaults hold. */
export const ClassificationSettings = z.strictObject({
  id: Id,
  /** What the client calls the four tiers. */
  labels: z.strictObject({
    public: requiredLine(40),
    internal: requiredLine(40),
    confidential: requiredLine(40),
    restricted: requiredLine(40),
  }),
  /** The tier each answer asks for at least. */
  floors: z.record(TierRule, Tier),
  /** What has to be observed when an asset of the tier is handled. */
  handling: TierLines,
  controls: z.array(RequiredControl).max(100),
});
export type ClassificationSettings = z.infer<typeof ClassificationSettings>;

/** What the settings say, without the record that holds them. */
export const ClassificationRules = ClassificationSettings.omit({ id: true });
export type ClassificationRules = z.infer<typeof ClassificationRules>;

/** One classification of an asset. Never edited: a later one takes its place, and the earlier stay to be read. */
export const Classification = z.strictObject({
  id: Id,
  assetId: Id,
  answers: ClassificationAnswers,
  /** What the answers and the sources asked for on that day. */
  proposed: Tier,
  /** Highest tier among the sources on that day. */
  inherited: Tier.nullable(),
  tier: Tier,
  /** Why the tier is another than the proposed one; blank where they agree. */
  reason: prose(2000),
  by: line(200),
  at: Instant,
});
export type Classification = z.infer<typeof Classification>;

/** A required control that is in place at an asset. */
export const AssetControl = z.strictObject({ id: Id, assetId: Id, controlId: requiredLine(80), at: Instant });
export type AssetControl = z.infer<typeof AssetControl>;

export const GATE_CHECKS = ['adversarialRobustness', 'dataPrivacy', 'biasFairness', 'transparency'] as const;
export const GateCheckName = z.enum(GATE_CHECKS);
export type GateCheckName = z.infer<typeof GateCheckName>;

export const GATE_RESULTS = ['not done', 'pass', 'fail'] as const;

/** What a check before deployment found. A check without a record was not done, nor was one that only has a note or evidence. */
export const GateCheck = z.strictObject({
  id: Id,
  assetId: Id,
  check: GateCheckName,
  result: z.enum(GATE_RESULTS),
  /** What was tested, by which method, with what outcome. */
  note: prose(4000),
  at: Instant,
});
export type GateCheck = z.infer<typeof GateCheck>;

/** The decision to deploy a system, or not to. Never edited; a later one takes its place. */
export const GateDecision = z.strictObject({
  id: Id,
  assetId: Id,
  outcome: z.enum(['deploy', 'refuse']),
  personId: Id,
  at: Instant,
  reason: prose(4000),
  /** The four checks as they stood. */
  basis: z.array(z.strictObject({ check: GateCheckName, result: z.enum(GATE_RESULTS), note: prose(4000) })),
});
export type GateDecision = z.infer<typeof GateDecision>;

const count = z.number().int('Expected a whole number').min(0, 'A count cannot be below 0').max(1e12);

/** How the predictions for one group of people turned out. */
export const GroupOutcome = z.strictObject({
  group: requiredLine(200),
  /** People in the group. */
  n: count,
  /** Of them, those with the favourable prediction. */
  selected: count,
  /** Of them, those whose true outcome is favourable; null where the truth is not known. */
  positives: count.nullable(),
  /** Of those, the ones predicted so. */
  truePositives: count.nullable(),
});
export type GroupOutcome = z.infer<typeof GroupOutcome>;

/** A fairness test of an asset: counts per group, never the rows of people. */
export const FairnessTest = z.strictObject({
  id: Id,
  assetId: Id,
  title: requiredLine(200),
  takenOn: Day,
  /** File the counts were made from, or how they came about. */
  source: line(500),
  /** The protected attribute, such as "age band". */
  attribute: requiredLine(200),
  /** Which prediction counts as favourable. */
  favourable: requiredLine(200),
  /** Group the others are held against; null for the one with the highest rate. */
  reference: line(200).nullable(),
  /** Least acceptable ratio of selection rates. */
  threshold: z
    .number()
    .gt(0, 'A threshold lies above 0 and at most at 1')
    .max(1, 'A threshold lies above 0 and at most at 1'),
  groups: z.array(GroupOutcome).min(1, 'Name at least one group').max(200),
  note: prose(4000),
});
export type FairnessTest = z.infer<typeof FairnessTest>;
