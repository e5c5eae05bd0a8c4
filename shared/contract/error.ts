import { z } from 'zod';

export const ERROR_CODES = [
  'UNKNOWN_OPERATION',
  'INVALID',
  'NOT_FOUND',
  'NO_ENGAGEMENT',
  'CONFLICT',
  'FORBIDDEN',
  'LOCKED',
  'NOT_AN_ENGAGEMENT',
  'NEWER_VERSION',
  'DAMAGED',
  'READ_ONLY',
  'DISK_FULL',
  'FILE',
  'CANCELLED',
  'DISCONNECTED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing that is wrong with an input: where (a path of keys) and what. */
export const Issue = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
});
export type Issue = z.infer<typeof Issue>;

/** How every door reports a failure. `message` says what happened, where, and what to do; it is shown as it is. */
export const ErrorBody = z.strictObject({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  issues: z.array(Issue),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** An expected failure that a person can act on. Anything else that is thrown is reported as INTERNAL and logged. */
export class AssayError extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[];

  constructor(code: ErrorCode, message: string, issues: Issue[] = []) {
    super(message);
    this.name = 'AssayError';
    this.code = code;
    this.issues = issues;
  }
}

export type Reply = { ok: true; value: unknown } | { ok: false; error: ErrorBody };
