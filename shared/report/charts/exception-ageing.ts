import { utcDay } from '../../format/time.ts';
import { type AgeingOptions, ageingChart } from '../../charts/ageing.ts';
import { DOCUMENT_PALETTE } from '../../charts/palette.ts';
import type { SvgNode } from '../../charts/svg.ts';
import { daysLeft } from '../../format/date.ts';
import { isInForce } from '../../rules/exceptions.ts';
import type { ExceptionLine } from '../exception-line.ts';

const MOST_ROWS = 24;
const LABEL_SHARE = 0.38;
/** Days before the end from which an exception is near it. */
const SOON = 30;

/** The ageing of exceptions that have run, by their end; null when none has. `omitted` were left out for want of room or of dates. */
export function ageingFigure(
  lines: readonly ExceptionLine[],
  asOf: string,
  width: number,
): { readonly node: SvgNode; readonly omitted: number } | null {
  const drawable = lines
    .flatMap((line) => rowOf(line, asOf) ?? [])
    .toSorted((a, b) => compare(a.due ?? '9999', b.due ?? '9999'));
  const rows = drawable.slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  const node = ageingChart({
    width,
    today: asOf,
    rows,
    labelWidth: width * LABEL_SHARE,
    palette: DOCUMENT_PALETTE,
  });
  return { node, omitted: drawable.length - rows.length };
}

type Row = AgeingOptions['rows'][number];

function rowOf(line: ExceptionLine, asOf: string): Row | null {
  const { view, approvedOn } = line;
  const from = view.startsOn ?? approvedOn;
  const hasRun =
    isInForce(view.state) || view.state === 'expired' || view.state === 'closed' || view.state === 'revoked';
  if (!hasRun || from === null) return null;
  const label = `${view.ref}  ${view.title}`;
  const common = { label, from, due: view.expiresOn };
  if (isInForce(view.state)) return { ...common, ...running(view.expiresOn, asOf) };
  if (view.state === 'expired')
    return line.renewedBy === null
      ? { ...common, verdict: `${Math.max(0, -(view.daysLeft ?? 0))} days over`, tone: 'late' }
      : { ...common, closed: view.expiresOn ?? asOf, verdict: `renewed: ${line.renewedBy}`, tone: 'calm' };
  return { ...common, closed: endedOn(line) ?? asOf, verdict: view.state, tone: 'calm' };
}

function running(due: string | null, asOf: string): Pick<Row, 'verdict' | 'tone'> {
  if (due === null) return { verdict: 'no end', tone: 'soon' };
  const words = daysLeft(asOf, due);
  const days = Math.round((Date.parse(due) - Date.parse(asOf)) / 86_400_000);
  return { verdict: words, tone: days < 0 ? 'late' : days <= SOON ? 'soon' : 'calm' };
}

/** The day an exception was closed or revoked. */
function endedOn({ view }: ExceptionLine): string | null {
  const end = view.events.findLast(({ action }) => action === 'close' || action === 'revoke');
  return end === undefined ? null : utcDay(end.at);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
