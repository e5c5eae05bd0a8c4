import { z } from 'zod';

const finite = z.number({ error: 'Expected a number' });

/**
 * A range a person gives, as an input distribution of the engine. The engine judges its numbers: which order they must
 * have and which values the factor allows. Amounts, frequencies and probabilities in the units of their factor.
 */
export const Distribution = z.discriminatedUnion('dist', [
  /** Lowest, most likely and highest value. `lambda` says how strongly the values gather at the most likely; 4 when absent. */
  z.strictObject({
    dist: z.literal('pert'),
    min: finite,
    mode: finite,
    max: finite,
    lambda: finite.optional(),
  }),
  /** A 90 % interval: one value in twenty lies below, one above. */
  z.strictObject({ dist: z.literal('lognormal_ci90'), p05: finite, p95: finite }),
  z.strictObject({ dist: z.literal('triangular'), min: finite, mode: finite, max: finite }),
  z.strictObject({ dist: z.literal('uniform'), min: finite, max: finite }),
  z.strictObject({ dist: z.literal('constant'), value: finite }),
  /** Three percentiles, and ends where there are any (metalog). */
  z.strictObject({
    dist: z.literal('metalog'),
    p10: finite,
    p50: finite,
    p90: finite,
    min: finite.optional(),
    max: finite.optional(),
  }),
  /** Equally probable values: what several people's ranges come to. */
  z.strictObject({ dist: z.literal('empirical'), values: z.array(finite).min(1).max(1000) }),
]);
export type Distribution = z.infer<typeof Distribution>;
