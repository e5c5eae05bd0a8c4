import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { localDay } from '../../state/local-time.ts';

/** The day since when an exception permits the departure; for one approved but not begun the day it will. */
export function inForceFrom(view: ExceptionView): string | null {
  const activated = view.events.find((e) => e.action === 'activate');
  if (activated) return localDay(activated.at);
  const approved = view.events.find((e) => e.action === 'approve');
  return view.startsOn ?? (approved ? localDay(approved.at) : null);
}

/** The day an ended exception ended. */
export function endedOn(view: ExceptionView): string | null {
  if (view.state === 'expired') return view.expiresOn;
  const last = view.events.at(-1);
  return last ? localDay(last.at) : null;
}
