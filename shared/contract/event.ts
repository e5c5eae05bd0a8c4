import { z } from 'zod';
import { ErrorBody } from './error.ts';

/** Ids of the records a commit touched, by entity name. */
export const Touched = z.record(z.string(), z.array(z.string()));
export type Touched = z.infer<typeof Touched>;

/** What the core tells its renderer without being asked. */
export const AppEvent = z.discriminatedUnion('type', [
  /** A commit. The renderer drops what it holds of these records. */
  z.strictObject({ type: z.literal('changed'), sequence: z.number().int(), touched: Touched }),
  z.strictObject({ type: z.literal('engagement'), open: z.boolean() }),
  z.strictObject({
    type: z.literal('progress'),
    job: z.string(),
    done: z.number(),
    total: z.number(),
    label: z.string(),
  }),
  z.strictObject({ type: z.literal('finished'), job: z.string(), value: z.unknown() }),
  z.strictObject({ type: z.literal('failed'), job: z.string(), error: ErrorBody }),
  /** A command of the desktop menu, such as `engagement.new`; the renderer runs the palette entry of that name. */
  z.strictObject({ type: z.literal('menu'), command: z.string() }),
]);
export type AppEvent = z.infer<typeof AppEvent>;
