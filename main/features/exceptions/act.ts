import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Approval } from '../../../shared/model/exception.ts';
import { actionsFrom, type PersonAction } from '../../../shared/rules/exceptions.ts';
import { namedFor, noteProblem, personProblem } from '../../../shared/rules/exceptions-deciders.ts';
import type { Ctx } from '../../app/workbench.ts';
import { BY_ITSELF } from './expire.ts';
import { factsHash } from './facts-hash.ts';
import { personName, readException } from './queries.ts';
import { recordStep } from './record.ts';
import { type Examined, examine } from './view.ts';

export interface Step {
  id: string;
  action: PersonAction;
  /** Who decides or asks; null falls to the requester where only the requester can act. */
  personId: string | null;
  note: string;
}

/**
 * Takes one step of the workflow, as a decision that undo does not cross.
 * @throws AssayError CONFLICT when the state does not allow the step, FORBIDDEN for the wrong person, INVALID when
 * something is missing, NOT_FOUND without the exception. Nothing is stored then.
 */
export function act(ctx: Ctx, { id, action, personId, note }: Step): void {
  const examined = examine(ctx.read, ctx.today(), id);
  const { view } = examined;
  assertAllowed(view, action);
  const person =
    personId ?? (action === 'submit' || action === 'request-reapproval' ? namedFor(action, view) : null);
  assertComplete(view, action, note);
  assertPerson(ctx, view, action, person);
  ctx.decide((change) => {
    recordStep(ctx, change, view, {
      action,
      personId: person,
      actor: ctx.actor,
      note: note.trim(),
      ...(action === 'approve' || action === 'reapprove'
        ? { approval: approvalOf(ctx, examined, person) }
        : {}),
    });
    const renewed =
      action === 'activate' && view.renewsId ? readException(ctx.read, view.renewsId) : undefined;
    if (renewed?.state === 'active')
      recordStep(ctx, change, renewed, {
        action: 'close',
        personId: null,
        actor: BY_ITSELF,
        note: `Replaced by ${view.ref}, which renews it.`,
      });
  });
}

function assertAllowed(view: ExceptionView, action: PersonAction): void {
  const possible = actionsFrom(view.state);
  if (possible.includes(action)) return;
  const next =
    possible.length > 0 ? `Possible now: ${possible.map(inWords).join(', ')}.` : 'No step follows.';
  throw new AssayError(
    'CONFLICT',
    `${view.ref} is ${view.state}, so “${inWords(action)}” is not possible. ${next}`,
  );
}

function assertComplete(view: ExceptionView, action: PersonAction, note: string): void {
  const problems = view.actions.find((a) => a.action === action)?.problems ?? [];
  const unsaid = noteProblem(action, note);
  const issues = [
    ...problems.map((message) => ({ path: [], message })),
    ...(unsaid === null ? [] : [{ path: ['note'], message: unsaid }]),
  ];
  if (issues.length > 0)
    throw new AssayError(
      'INVALID',
      `${view.ref} stays ${view.state}. ${issues.map((i) => i.message).join(' ')}`,
      issues,
    );
}

function assertPerson(ctx: Ctx, view: ExceptionView, action: PersonAction, personId: string | null): void {
  if (personId !== null && personName(ctx.read, personId) === undefined)
    throw new AssayError(
      'INVALID',
      `${view.ref} stays ${view.state}. This person is not on the list of people.`,
      [{ path: ['personId'], message: 'Not on the list of people' }],
    );
  const problem = personProblem(
    action,
    view,
    personId,
    (person) => personName(ctx.read, person) ?? 'Someone',
  );
  if (problem !== null)
    throw new AssayError('FORBIDDEN', `${view.ref} stays ${view.state}. ${problem}`, [
      { path: ['personId'], message: problem },
    ]);
}

function approvalOf(ctx: Ctx, { facts }: Examined, approverId: string | null): Approval {
  if (approverId === null) throw new Error('An approval without an approver passed the guards');
  return { at: ctx.os.now().toISOString(), approverId, hash: factsHash(facts), facts };
}

const inWords = (action: PersonAction) => action.replaceAll('-', ' ');
