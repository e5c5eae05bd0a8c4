import { createHash } from 'node:crypto';

/** What a history entry says; the hash covers all of it and the hash before, so nothing can be changed unnoticed. */
export interface ChainedEntry {
  sequence: number;
  at: string;
  actor: string;
  operation: string;
  /** Whether it was new work, an undo, a redo, or a decision that stays, and which change it takes back or repeats. */
  kind: string;
  target: string | null;
  entity: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

/** Hash that precedes the first entry. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the previous hash and the entry's fields as a JSON array (an order that cannot be ambiguous). */
export function chainHash(previous: string, e: ChainedEntry): string {
  const who = [e.at, e.actor, e.operation, e.kind, e.target];
  const fields = [previous, e.sequence, ...who, e.entity, e.recordId, e.before, e.after];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
