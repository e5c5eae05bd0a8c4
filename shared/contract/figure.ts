import { z } from 'zod';

/** Maturity of 0 to 5 with what a reader needs to judge it; see `shared/rules/roll-up.ts`. */
export const Figure = z.strictObject({
  mean: z.number().nullable(),
  rated: z.number().int(),
  applicable: z.number().int(),
  low: z.number(),
  high: z.number(),
});
export type Figure = z.infer<typeof Figure>;
