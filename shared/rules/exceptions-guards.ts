import { date, daysBetween } from '../format/date.ts';
import type { LinkedException } from '../model/exception.ts';
import type { PersonAction } from './exceptions.ts';

/** All a guard may look at. */
export interface Situation {
  readonly exception: LinkedException;
  /** Today as the person's calendar shows it, `2026-11-20`. */
  readonly today: string;
  /** How many material facts differ from what was approved. */
  readonly materialChanges: number;
  /** True when the requester has asked for approval again and nobody has decided since. */
  readonly reapprovalRequested: boolean;
}

/** Says in a sentence what is missing, or null when nothing is. */
export type Guard = (situation: Situation) => string | null;

export const needsTitle: Guard = ({ exception }) =>
  exception.title.trim() === '' ? 'Give the exception a title.' : null;

export const needsReason: Guard = ({ exception }) =>
  exception.reason.trim() === '' ? 'Say why the departure is needed.' : null;

export const needsRequester: Guard = ({ exception }) =>
  exception.requesterId === null ? 'Name the person who asks for the exception.' : null;

/** Separation of duties: somebody has to decide, and it cannot be the one who asks. */
export const needsApprover: Guard = ({ exception }) => {
  if (exception.approverId === null) return 'Name the person who is to decide.';
  return exception.approverId === exception.requesterId
    ? 'Name an approver other than the requester: nobody decides on their own request.'
    : null;
};

export const needsSafeguard: Guard = ({ exception }) =>
  exception.controls.length === 0 && exception.noControlReason.trim() === ''
    ? 'Add a compensating control, or write down why none is possible.'
    : null;

/** An exception without an end is a changed requirement, so the end is required, in the future and after the start. */
export const needsExpiry: Guard = ({ exception: { startsOn, expiresOn }, today }) => {
  if (expiresOn === null) return 'Set an end date.';
  const left = daysBetween(today, expiresOn);
  if (Number.isNaN(left)) return `Correct the end date: ${expiresOn} is not a day of the calendar.`;
  if (left <= 0) return `Set an end date in the future: ${date(expiresOn)} is not after today.`;
  return startsOn !== null && daysBetween(startsOn, expiresOn) <= 0
    ? `Set an end date after the start: ${date(expiresOn)} is not after ${date(startsOn)}.`
    : null;
};

export const needsStart: Guard = ({ exception: { startsOn }, today }) =>
  startsOn !== null && daysBetween(today, startsOn) > 0
    ? `Wait for the start: it begins on ${date(startsOn)}.`
    : null;

export const needsFreshApproval: Guard = ({ materialChanges }) =>
  materialChanges > 0 ? 'Have it approved again first: the state that was approved no longer holds.' : null;

export const needsStaleness: Guard = ({ materialChanges }) =>
  materialChanges === 0 ? 'Nothing to approve again: the approved state still holds.' : null;

export const needsNoRequest: Guard = ({ reapprovalRequested }) =>
  reapprovalRequested ? 'Approval has been asked for again; the decision is open.' : null;

export const needsRequest: Guard = ({ reapprovalRequested }) =>
  reapprovalRequested ? null : 'The requester asks for approval again first.';

/** What a request must contain, by the part of the record that each guard looks at. */
export const REQUEST_GUARDS = {
  title: needsTitle,
  reason: needsReason,
  requester: needsRequester,
  approver: needsApprover,
  controls: needsSafeguard,
  expiry: needsExpiry,
} as const satisfies Record<string, Guard>;

export type RequestPart = keyof typeof REQUEST_GUARDS;
export const REQUEST_PARTS = Object.keys(REQUEST_GUARDS) as RequestPart[];

const REQUEST: readonly Guard[] = Object.values(REQUEST_GUARDS);

const GUARDS: Readonly<Record<PersonAction, readonly Guard[]>> = {
  submit: REQUEST,
  return: [],
  reject: [],
  // Days pass between request and decision, so the end may no longer lie ahead.
  approve: REQUEST,
  activate: [needsStart, needsFreshApproval],
  'request-reapproval': [needsStaleness, needsNoRequest],
  reapprove: [needsStaleness, needsRequest],
  revoke: [],
  close: [],
};

/** What stands in the way of an action, in sentences; empty when it can be taken now. */
export const problemsOf = (action: PersonAction, situation: Situation): string[] =>
  GUARDS[action].map((guard) => guard(situation)).filter((problem) => problem !== null);

/** Parts of a request that are still open. */
export function openParts(exception: LinkedException, today: string): RequestPart[] {
  const situation = { exception, today, materialChanges: 0, reapprovalRequested: false };
  return REQUEST_PARTS.filter((part) => REQUEST_GUARDS[part](situation) !== null);
}
