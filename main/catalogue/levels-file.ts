import { z } from 'zod';

const Words = z.string().trim().min(1);

/**
 * `assets/catalogue/levels.json`: what levels 1, 3 and 5 look like in each dimension of each responsibility. The reference
 * prints no levels; these are made from its facts.
 */
export const LevelsFile = z.strictObject({
  schemaVersion: z.literal(1),
  note: z.string(),
  dimensions: z.array(
    z.strictObject({ id: z.string(), adHoc: Words, defined: Words, improving: Words, shownBy: Words }),
  ),
});
export type LevelsFile = z.infer<typeof LevelsFile>;
