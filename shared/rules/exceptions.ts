import type { ExceptionAction, ExceptionState } from '../model/exception.ts';

/** Who takes a step. `not requester` is anyone else, because nobody decides on their own request. */
export type Decider = 'requester' | 'approver' | 'not requester' | 'anyone' | 'date';

/** One row of the workflow. A step without `to` leaves the state as it is. */
export interface Transition {
  readonly from: readonly ExceptionState[];
  readonly to?: ExceptionState;
  readonly by: Decider;
  /** True when the step needs words: someone will ask why. */
  readonly noteRequired: boolean;
}

/** The workflow of an exception. What is not in this table is not possible, so no state can be skipped. */
export const TRANSITIONS: Readonly<Record<ExceptionAction, Transition>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: 'requester', noteRequired: false },
  return: { from: ['submitted'], to: 'returned', by: 'approver', noteRequired: true },
  reject: { from: ['submitted'], to: 'rejected', by: 'approver', noteRequired: true },
  approve: { from: ['submitted'], to: 'approved', by: 'approver', noteRequired: false },
  activate: { from: ['approved'], to: 'active', by: 'anyone', noteRequired: false },
  'request-reapproval': { from: ['approved', 'active'], by: 'requester', noteRequired: false },
  reapprove: { from: ['approved', 'active'], by: 'approver', noteRequired: false },
  expire: { from: ['approved', 'active'], to: 'expired', by: 'date', noteRequired: false },
  revoke: { from: ['approved', 'active'], to: 'revoked', by: 'not requester', noteRequired: true },
  close: { from: ['active'], to: 'closed', by: 'anyone', noteRequired: true },
};

/** An action a person takes; expiry is left to the date. */
export type PersonAction = Exclude<ExceptionAction, 'expire'>;

const PERSON_ACTIONS = (Object.keys(TRANSITIONS) as ExceptionAction[]).filter(
  (action): action is PersonAction => TRANSITIONS[action].by !== 'date',
);

/** Actions a person may take from a state, in the order of the workflow. */
export const actionsFrom = (state: ExceptionState): PersonAction[] =>
  PERSON_ACTIONS.filter((action) => TRANSITIONS[action].from.includes(state));

/** The state an action leads to. */
export const stateAfter = (action: ExceptionAction, state: ExceptionState): ExceptionState =>
  TRANSITIONS[action].to ?? state;

/** True while an approval is relied on: its facts are watched, its date ends it. */
export const isInForce = (state: ExceptionState): boolean => state === 'approved' || state === 'active';

/** True while the requester still writes the exception. */
export const isPreparing = (state: ExceptionState): boolean => state === 'draft' || state === 'returned';

/** An exception still running, or run out by its date, can be continued by a new one. */
export const isRenewable = (state: ExceptionState): boolean => state === 'active' || state === 'expired';
