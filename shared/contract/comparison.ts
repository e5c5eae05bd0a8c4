import { z } from 'zod';
import { Day, Instant } from '../model/basics.ts';
import { CoverageState, RiskScore } from '../model/risk-category.ts';
import { Figure } from './figure.ts';

/** What to compare the present state with: this engagement as it was after an entry of its history, or another file. */
export const CompareWith = z.union([
  z.strictObject({ sequence: z.number().int().min(1, 'Entries are counted from 1') }),
  z.strictObject({ path: z.string().min(1) }),
]);
export type CompareWith = z.infer<typeof CompareWith>;

/** The engagement as it was when work paused. */
export const EarlierState = z.strictObject({
  /** Its last history entry. */
  sequence: z.number().int(),
  at: Instant,
  /** Entries since the state before. */
  entries: z.number().int(),
});
export type EarlierState = z.infer<typeof EarlierState>;

/** Figures of the dashboard that two states are compared by. */
export const COMPARED = [
  'posture',
  'loss',
  'above',
  'compliance',
  'exceptions',
  'stale',
  'findings',
  'overdue',
  'evidence',
] as const;

/** What a change means; `unclear` where the blanks could turn it round, null where no direction is better. */
export const TURNS = ['better', 'worse', 'same', 'unclear'] as const;
const Turn = z.enum(TURNS).nullable();

/** A value then and now; null where it was not known. */
const Values = z.strictObject({
  earlier: z.number().nullable(),
  now: z.number().nullable(),
  /** Now less then; null unless both are known and can be compared. */
  change: z.number().nullable(),
  turn: Turn,
});
export type Values = z.infer<typeof Values>;

const ComparedMaturity = z.strictObject({
  id: z.string(),
  title: z.string(),
  earlier: Figure,
  now: Figure,
  change: z.number().nullable(),
  turn: Turn,
});
export type ComparedMaturity = z.infer<typeof ComparedMaturity>;

/** Something known of both states. */
const both = <T extends z.ZodType>(of: T) => z.strictObject({ earlier: of, now: of });

/** A category takes the highest score of its types, in each state. */
const ComparedCategory = Values.extend({
  id: z.string(),
  name: z.string(),
  /** Types that have a score, of all of them. */
  scored: both(z.number().int()),
  /** Whether mitigation was recommended: above the threshold of the state. */
  recommended: both(z.boolean()),
  types: z.array(Values.extend({ id: z.string(), title: z.string() })),
});
export type ComparedCategory = z.infer<typeof ComparedCategory>;

/** How far a kind of control covers a layer, and by how many controls that are named. */
const Covered = z.strictObject({ state: CoverageState.nullable(), controls: z.number().int() });

const ComparedCoverage = z.strictObject({
  /** Kinds of control, with how many controls the reference names. */
  kinds: z.array(z.strictObject({ id: z.string(), name: z.string(), controls: z.number().int() })),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** One for each kind, in their order. */
      cells: z.array(both(Covered).extend({ kind: z.string(), turn: Turn })),
    }),
  ),
  /** Cells that lack something. */
  gaps: both(z.number().int()),
});
export type ComparedCoverage = z.infer<typeof ComparedCoverage>;

const Side = z.strictObject({
  client: z.string(),
  title: z.string(),
  /** The day figures are judged on: that of the last entry, or today. */
  day: Day,
  /** Last history entry, and its hash: which state it is. */
  sequence: z.number().int(),
  head: z.string(),
  /** Ratings given, of those that could be. */
  whole: Figure,
  currency: z.string(),
});
export type ComparedSide = z.infer<typeof Side>;

/** Where the client stood and stands. */
export const Comparison = z.strictObject({
  earlier: Side,
  now: Side,
  /** Whether both are the same engagement, by its id. */
  same: z.boolean(),
  figures: z.array(Values.extend({ figure: z.enum(COMPARED) })),
  areas: z.array(ComparedMaturity),
  groups: z.array(ComparedMaturity),
  /** Points of the posture of 0 to 10 that closing a gap would add; null where it is (or was) none. */
  gaps: z.array(
    z.strictObject({
      responsibilityId: z.string(),
      title: z.string(),
      earlier: z.number().nullable(),
      now: z.number().nullable(),
      state: z.enum(['closed', 'smaller', 'open', 'larger', 'new']),
    }),
  ),
  /** Mitigation is recommended for scores above it. */
  threshold: both(RiskScore),
  /** Risk categories scored 0 to 1, never an amount of money. */
  categories: z.array(ComparedCategory),
  /** Layers of the architecture by kinds of control. */
  coverage: ComparedCoverage,
});
export type Comparison = z.infer<typeof Comparison>;
