import type { z } from 'zod';

/**
 * One operation of the workbench, defined once and offered through every door.
 * `query` reads; `command` writes and returns after the commit; `job` is long work with progress and cancel.
 */
export interface Op<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command' | 'job';
  readonly input: I;
  readonly output: O;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const satisfies Op<I, O>;

export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const satisfies Op<I, O>;

export const job = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'job', input, output }) as const satisfies Op<I, O>;
