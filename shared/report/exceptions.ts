import { utcDay } from '../format/time.ts';
import type { ExceptionView } from '../contract/exceptions.ts';
import { date, daysBetween } from '../format/date.ts';
import type { ExceptionEvent } from '../model/exception.ts';
import { isInForce } from '../rules/exceptions.ts';
import { awaitsDecision } from '../rules/exceptions-counts.ts';
import { CONTROL_WORDS, controlState } from '../rules/exceptions-facts.ts';
import type { ExceptionLine, ApprovalState } from './exception-line.ts';
import { type ExceptionDecision, exceptionDecisions } from './exceptions-decisions.ts';
import type { ReportInput } from './input.ts';
import { sentenceCase, spelledOut } from './prose.ts';
import { ACTION_WORDS } from './words.ts';

/** One row of "by age": exceptions in force or run out, by days since their approval. */
export interface AgeBand {
  readonly label: string;
  readonly count: number;
  readonly expired: number;
}

export interface EventLine {
  readonly exceptionRef: string;
  readonly event: ExceptionEvent;
  readonly action: string;
  /** Who decided or asked; `by date` for an expiry. */
  readonly person: string;
}

export interface ExceptionsSection {
  readonly lead: string;
  readonly lines: readonly ExceptionLine[];
  readonly ages: readonly AgeBand[];
  readonly decisions: readonly ExceptionDecision[];
  /** Oldest first. */
  readonly events: readonly EventLine[];
}

const AGE_BANDS: readonly (readonly [label: string, from: number, to: number])[] = [
  ['0 – 90', 0, 90],
  ['91 – 180', 91, 180],
  ['181 – 365', 181, 365],
  ['more than 365', 366, Number.POSITIVE_INFINITY],
];

export function exceptionsSection(input: ReportInput, asOf: string): ExceptionsSection {
  const lines = exceptionLines(input, asOf);
  const relied = lines.filter(
    ({ view, age }) => age !== null && (isInForce(view.state) || view.state === 'expired'),
  );
  return {
    lead: lead(lines),
    lines,
    ages: AGE_BANDS.map(([label, from, to]) => {
      const own = relied.filter(({ age }) => age !== null && age >= from && age <= to);
      return { label, count: own.length, expired: own.filter(({ view }) => view.state === 'expired').length };
    }),
    decisions: exceptionDecisions(lines, asOf),
    events: eventLines(input),
  };
}

function exceptionLines(input: ReportInput, asOf: string): readonly ExceptionLine[] {
  const names = new Map(input.people.map(({ id, name }) => [id, name]));
  const assetRefs = new Map(input.assets.map(({ id, ref }) => [id, ref]));
  const scenarioRefs = new Map(input.scenarios.map(({ id, ref }) => [id, ref]));
  const refs = (ids: readonly string[], known: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => known.get(id) ?? []).toSorted();
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  return input.exceptions.map((view) => {
    const approvedOn = view.approval === null ? null : utcDay(view.approval.at);
    return {
      view,
      responsibilities: view.responsibilityIds.toSorted(),
      assetRefs: refs(view.assetIds, assetRefs),
      scenarioRefs: refs(view.scenarioIds, scenarioRefs),
      requester: nameOf(view.requesterId),
      approver: nameOf(view.approval?.approverId ?? view.approverId),
      controls: view.controls.map((control) => ({
        title: control.title,
        owner: control.owner,
        test: CONTROL_WORDS[controlState(control, asOf)],
      })),
      approvedOn,
      age: approvedOn === null ? null : Math.max(0, daysBetween(approvedOn, asOf)),
      approval: approvalState(view),
      renewedBy: renewal(view, input.exceptions),
    };
  });
}

function approvalState(view: ExceptionView): ApprovalState {
  if (!isInForce(view.state)) return 'none';
  return view.stale.length > 0 ? 'stale' : 'current';
}

function renewal(view: ExceptionView, all: readonly ExceptionView[]): string | null {
  return all.find((other) => other.renewsId === view.id && isInForce(other.state))?.ref ?? null;
}

function eventLines({ exceptions, people }: ReportInput): readonly EventLine[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const lines = exceptions.flatMap((exception) =>
    exception.events.map(
      (event): EventLine => ({
        exceptionRef: exception.ref,
        event,
        action: ACTION_WORDS[event.action],
        person:
          event.personId === null
            ? event.action === 'expire'
              ? 'by date'
              : ''
            : (names.get(event.personId) ?? ''),
      }),
    ),
  );
  return lines.toSorted((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0));
}

function lead(lines: readonly ExceptionLine[]): string {
  if (lines.length === 0)
    return 'No exception has been recorded: every requirement is taken to hold without departure.';
  const inForce = lines.filter(({ view }) => isInForce(view.state)).length;
  const expired = lines.filter(
    ({ view, renewedBy }) => view.state === 'expired' && renewedBy === null,
  ).length;
  const waiting = lines.filter(({ view }) => awaitsDecision(view)).length;
  const stale = lines.filter(({ approval }) => approval === 'stale').length;
  const parts = [
    `${spelledOut(inForce, 'exception')} in force`,
    ...(expired > 0
      ? [`${spelledOut(expired, 'exception')} past ${expired === 1 ? 'its' : 'their'} end and not renewed`]
      : []),
    ...(waiting > 0 ? [`${spelledOut(waiting, 'exception')} waiting for a decision`] : []),
  ];
  const staleSentence =
    stale === 0
      ? ''
      : ` ${sentenceCase(spelledOut(stale, 'approval'))} no longer ${stale === 1 ? 'matches' : 'match'} what was approved.`;
  return `${sentenceCase(parts.join(', '))}.${staleSentence}`;
}

/** When an exception ends, for a table: the day, or that none was set. */
export const expiryWords = ({ view }: ExceptionLine): string =>
  view.expiresOn === null ? 'no date' : date(view.expiresOn);
