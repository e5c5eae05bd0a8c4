import { z } from 'zod';
import { Id, Instant, prose } from './basics.ts';

/** A share from 0 (no risk) to 1; never an amount of money. */
export const RiskScore = z.number().min(0, 'At least 0').max(1, 'At most 1');

/** How the assessors score one risk type of the reference. */
export const RiskTypeScore = z.strictObject({
  id: Id,
  /** `data_breaches` */
  riskType: z.string().max(100),
  score: RiskScore,
  at: Instant,
  /** Why it is scored so; blank until somebody says. */
  reason: prose(2000),
});
export type RiskTypeScore = z.infer<typeof RiskTypeScore>;

/** The score above which a category needs mitigation, once somebody has changed it. */
export const RiskCategorySettings = z.strictObject({ id: Id, threshold: RiskScore });
export type RiskCategorySettings = z.infer<typeof RiskCategorySettings>;

export const COVERAGE_STATES = ['covered', 'partial', 'absent', 'not applicable'] as const;
export const CoverageState = z.enum(COVERAGE_STATES);
export type CoverageState = z.infer<typeof CoverageState>;

/** How far a kind of control covers a layer of the architecture, as the assessors see it. */
export const CoverageCell = z.strictObject({
  id: Id,
  /** `application` */
  layer: z.string().max(100),
  /** `preventive` */
  control: z.string().max(100),
  state: CoverageState,
  at: Instant,
  /** Controls of the kind that are in place in the layer: `pre-1`. */
  controls: z.array(z.string().max(100)).max(50),
  /** What shows it, and what else covers the layer. */
  note: prose(2000),
});
export type CoverageCell = z.infer<typeof CoverageCell>;
