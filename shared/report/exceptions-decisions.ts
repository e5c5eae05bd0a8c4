import { utcDay } from '../format/time.ts';
import { date, relativeDays } from '../format/date.ts';
import { isInForce, isPreparing } from '../rules/exceptions.ts';
import { awaitsDecision } from '../rules/exceptions-counts.ts';
import type { ExceptionLine } from './exception-line.ts';

/** Something about an exception that a person has to decide, in the order of urgency. */
export interface ExceptionDecision {
  readonly kind: 'expired' | 'stale' | 'waiting' | 'ending' | 'not started' | 'preparing';
  readonly ref: string;
  /** What is to be done and why: `ended on 31 Jul 2026: close it or renew it`. */
  readonly text: string;
  /** Name of the person it falls to; blank where nobody is named. */
  readonly decider: string;
  /** Day by which it has to be decided, where the record says one. */
  readonly by: string | null;
}

/** An exception that ends within so many days needs a renewal now: approvals take weeks. */
const SOON = 30;

/** What has to be decided about the exceptions, most urgent kind first. */
export function exceptionDecisions(
  lines: readonly ExceptionLine[],
  asOf: string,
): readonly ExceptionDecision[] {
  const decisions = lines.flatMap((line) => decisionOf(line, asOf) ?? []);
  const order: readonly ExceptionDecision['kind'][] = [
    'expired',
    'stale',
    'waiting',
    'ending',
    'not started',
    'preparing',
  ];
  return decisions.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function decisionOf(line: ExceptionLine, asOf: string): ExceptionDecision | null {
  const { view, requester, approver } = line;
  const decision = (
    kind: ExceptionDecision['kind'],
    text: string,
    decider: string,
    by: string | null = null,
  ) => ({
    kind,
    ref: view.ref,
    text,
    decider,
    by,
  });
  if (view.state === 'expired' && line.renewedBy === null)
    return decision(
      'expired',
      `ended${onDay(view.expiresOn)} without renewal: end the departure or renew it`,
      approver,
    );
  if (awaitsDecision(view) && view.state === 'submitted')
    return decision('waiting', `waiting for a decision since ${waitingSince(line)}`, approver);
  if (line.approval === 'stale')
    return decision(
      'stale',
      `approved for a state that has changed (${changed(line)}): approve it again or revoke it`,
      approver,
      view.expiresOn,
    );
  if (isInForce(view.state) && view.expiresOn !== null && view.daysLeft !== null && view.daysLeft <= SOON)
    return decision(
      'ending',
      `ends ${relativeDays(asOf, view.expiresOn)}: end the departure or renew it in time`,
      requester,
      view.expiresOn,
    );
  if (view.state === 'approved' && view.startsOn === null)
    return decision('not started', 'approved but not in force yet', requester);
  if (isPreparing(view.state))
    return decision(
      'preparing',
      view.state === 'returned' ? 'returned to the requester for changes' : 'still a draft',
      requester,
    );
  return null;
}

const onDay = (day: string | null) => (day === null ? '' : ` on ${date(day)}`);

function waitingSince({ view }: ExceptionLine): string {
  const submitted = view.events.findLast(({ action }) => action === 'submit');
  return submitted === undefined ? 'an unknown day' : date(utcDay(submitted.at));
}

function changed({ view }: ExceptionLine): string {
  const [first, ...rest] = view.stale;
  if (first === undefined) return '';
  const words = `${first.label}: ${first.approved} → ${first.now}`;
  return rest.length === 0 ? words : `${words}; ${rest.length} more`;
}
