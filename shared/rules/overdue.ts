import type { FindingView } from '../contract/evidence.ts';
import type { ExceptionView } from '../contract/exceptions.ts';
import type { DashboardLine } from '../contract/posture.ts';
import type { Scores } from '../contract/responsibilities.ts';
import { daysBetween } from '../format/date.ts';
import { line } from './dashboard-lines.ts';
import { isInForce } from './exceptions.ts';

export interface OverdueSources {
  readonly day: string;
  readonly exceptions: readonly ExceptionView[];
  readonly findings: readonly FindingView[];
  readonly responsibilities: Pick<Scores, 'responsibilities'>['responsibilities'];
}

/**
 * Everything whose day has passed while nobody acted: exceptions that expired and were not closed, tests of compensating
 * controls, findings, and measures too old to say anything of today. The latest first; what has no day comes last.
 */
export function overdue({ day, exceptions, findings, responsibilities }: OverdueSources): DashboardLine[] {
  const late = (on: string) => daysBetween(on, day);
  return [
    ...exceptions
      .filter(({ state }) => state === 'expired')
      .map(({ ref, title, id, daysLeft }) =>
        line({
          ref,
          title,
          route: `/exceptions?id=${id}`,
          tag: 'exception',
          days: daysLeft === null ? null : -daysLeft,
        }),
      ),
    ...exceptions
      .filter(({ state }) => isInForce(state))
      .flatMap(({ ref, id, controls }) =>
        controls.flatMap((control) =>
          control.testDueOn !== null && control.testDueOn < day
            ? [
                line({
                  ref,
                  title: control.title,
                  route: `/exceptions?id=${id}`,
                  owner: control.owner,
                  tag: 'control test',
                  days: late(control.testDueOn),
                }),
              ]
            : [],
        ),
      ),
    ...findings
      .filter((finding) => finding.overdue)
      .map(({ ref, title, id, owner, dueOn }) =>
        line({
          ref,
          title,
          route: `/evidence?view=findings&id=${id}`,
          owner,
          tag: 'finding',
          days: dueOn === null ? null : late(dueOn),
        }),
      ),
    ...responsibilities.flatMap(({ id, measures }) =>
      measures
        .filter(({ verdict }) => verdict === 'stale')
        .map(({ metric }) =>
          line({ ref: id, title: metric, route: `/responsibilities?id=${id}`, tag: 'measure' }),
        ),
    ),
  ].toSorted((a, b) => (b.days ?? -1) - (a.days ?? -1));
}
