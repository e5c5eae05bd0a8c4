import type { ExceptionAction, ExceptionEvent, LinkedException } from '../model/exception.ts';
import { type PersonAction, TRANSITIONS } from './exceptions.ts';

/** The person a step falls to when nobody else may take it. */
export function namedFor(action: PersonAction, exception: LinkedException): string | null {
  const { by } = TRANSITIONS[action];
  if (by === 'requester') return exception.requesterId;
  return by === 'approver' ? exception.approverId : null;
}

/**
 * Why a person may not take a step, or null when they may.
 * @param nameOf name of a person by id
 */
export function personProblem(
  action: PersonAction,
  exception: LinkedException,
  personId: string | null,
  nameOf: (id: string) => string,
): string | null {
  const { by } = TRANSITIONS[action];
  if (by === 'anyone') return null;
  if (personId === null) return 'Say who takes this step.';
  const { requesterId, approverId, ref } = exception;
  if (by === 'requester')
    return personId === requesterId ? null : `Only the requester${named(requesterId, nameOf)} can do this.`;
  if (personId === requesterId)
    return `${nameOf(personId)} asked for ${ref}, and nobody decides on their own request.`;
  if (by === 'approver' && personId !== approverId)
    return `Only the approver${named(approverId, nameOf)} can decide on ${ref}.`;
  return null;
}

const named = (id: string | null, nameOf: (id: string) => string) => (id === null ? '' : `, ${nameOf(id)},`);

/** Why the words of a step do not suffice, or null when they do. */
export const noteProblem = (action: PersonAction, note: string): string | null =>
  TRANSITIONS[action].noteRequired && note.trim() === ''
    ? 'Say why: whoever reads the register later will ask.'
    : null;

const DECISIONS: readonly ExceptionEvent['action'][] = [
  'approve',
  'reapprove',
  'revoke',
] satisfies ExceptionAction[];

/** True when the requester has asked for approval again and nobody has decided since. `events` oldest first. */
export function isReapprovalRequested(events: readonly Pick<ExceptionEvent, 'action'>[]): boolean {
  const last = events.findLast((e) => e.action === 'request-reapproval' || DECISIONS.includes(e.action));
  return last?.action === 'request-reapproval';
}
