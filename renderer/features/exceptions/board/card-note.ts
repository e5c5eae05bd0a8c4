import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { date, dayMonth, daysBetween } from '../../../../shared/format/date.ts';
import { isPreparing } from '../../../../shared/rules/exceptions.ts';
import { awaitsDecision } from '../../../../shared/rules/exceptions-counts.ts';
import { openParts, REQUEST_PARTS } from '../../../../shared/rules/exceptions-guards.ts';
import { t } from '../../../i18n/t.ts';
import { localDay } from '../../../state/local-time.ts';
import { daysLeftWords } from '../words.ts';

export interface CardNote {
  readonly text: string;
  /** `danger` is late or nearly so, `warn` needs a person. */
  readonly tone: 'calm' | 'warn' | 'danger';
}

/** An exception that ends within so many days is about to need a decision. */
export const SOON = 30;

/** The one thing worth knowing about an exception at a glance. */
export function cardNote(view: ExceptionView, today: string): CardNote {
  if (isPreparing(view.state)) return preparingNote(view, today);
  if (awaitsDecision(view)) {
    const waiting = waitingWords(view, today);
    return {
      text: view.state === 'submitted' ? waiting : t('exceptions.note.askedAgain', { waiting }),
      tone: view.state === 'submitted' ? 'calm' : 'warn',
    };
  }
  if (view.state === 'approved') {
    const waits = view.startsOn !== null && daysBetween(today, view.startsOn) > 0;
    return waits
      ? { text: t('exceptions.note.starts', { date: date(view.startsOn ?? '') }), tone: 'calm' }
      : { text: t('exceptions.note.canStart'), tone: 'warn' };
  }
  if (view.state === 'active') {
    const left = view.daysLeft ?? 0;
    return { text: daysLeftWords(left), tone: left <= SOON ? 'danger' : 'calm' };
  }
  return endedNote(view);
}

function preparingNote(view: ExceptionView, today: string): CardNote {
  const open = openParts(view, today);
  const [only] = open;
  if (only === undefined) return { text: t('exceptions.note.ready'), tone: 'calm' };
  if (open.length > 1)
    return {
      text: t('exceptions.note.open', { count: open.length, total: REQUEST_PARTS.length }),
      tone: 'calm',
    };
  const passed = only === 'expiry' && view.expiresOn !== null;
  return { text: t(passed ? 'exceptions.note.pastExpiry' : `exceptions.note.${only}`), tone: 'warn' };
}

function waitingWords(view: ExceptionView, today: string): string {
  const asked = view.events.findLast((e) => e.action === 'submit' || e.action === 'request-reapproval');
  const days = asked ? daysBetween(localDay(asked.at), today) : 0;
  return days > 0 ? t('exceptions.note.waiting', { count: days }) : t('exceptions.note.waitingToday');
}

/** When it ended and, where somebody decided so, why. */
function endedNote(view: ExceptionView): CardNote {
  const last = view.events.at(-1);
  const day = dayMonth(view.state === 'expired' ? (view.expiresOn ?? '') : last ? localDay(last.at) : '');
  const why = view.state === 'expired' ? '' : (last?.note ?? '').replace(/\.$/, '');
  return {
    text: why === '' ? day : t('exceptions.note.endedWhy', { date: day, why }),
    tone: view.state === 'expired' ? 'danger' : 'calm',
  };
}
