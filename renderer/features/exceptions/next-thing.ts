import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { isInForce, isPreparing, type PersonAction } from '../../../shared/rules/exceptions.ts';
import { awaitsDecision } from '../../../shared/rules/exceptions-counts.ts';
import { controlState } from '../../../shared/rules/exceptions-facts.ts';
import { openParts } from '../../../shared/rules/exceptions-guards.ts';

/** Actions that bring an exception forward, the most pressing first. Ending one is never suggested. */
const FORWARD = [
  'request-reapproval',
  'reapprove',
  'approve',
  'submit',
  'activate',
] as const satisfies PersonAction[];
export type ForwardAction = (typeof FORWARD)[number];

/** What the screen suggests to do next. */
export type NextThing =
  | { readonly kind: 'act'; readonly view: ExceptionView; readonly action: ForwardAction }
  | { readonly kind: 'complete'; readonly view: ExceptionView }
  | { readonly kind: 'new' }
  | { readonly kind: 'step' };

/** The action that brings an exception forward now, or null when nothing can be done for it. */
export const forwardAction = (view: ExceptionView): ForwardAction | null =>
  FORWARD.find((action) => view.actions.some((a) => a.action === action && a.problems.length === 0)) ?? null;

/** The next thing: of the selected exception if it has one, else the most pressing of the register. */
export function nextThing(views: readonly ExceptionView[], selected: ExceptionView | undefined): NextThing {
  if (views.length === 0) return { kind: 'new' };
  const own = selected && forwardAction(selected);
  if (selected && own) return { kind: 'act', view: selected, action: own };
  for (const action of FORWARD) {
    const view = views.find((candidate) => forwardAction(candidate) === action);
    if (view) return { kind: 'act', view, action };
  }
  const draft = views.find((view) => isPreparing(view.state) && view !== selected);
  return draft ? { kind: 'complete', view: draft } : { kind: 'step' };
}

export interface Gap {
  readonly key: 'stale' | 'waiting' | 'tests' | 'expiry' | 'open';
  readonly count: number;
  /** The first exception concerned. */
  readonly first: ExceptionView;
}

/** Whether something is missing at one exception. */
export const hasGap = (view: ExceptionView, today: string): boolean => registerGaps([view], today).length > 0;

/** What is missing in the register, each with the first exception it is missing at. */
export function registerGaps(views: readonly ExceptionView[], today: string): Gap[] {
  const overdue = (view: ExceptionView) =>
    isInForce(view.state) ? view.controls.filter((c) => controlState(c, today) === 'overdue').length : 0;
  const open = (view: ExceptionView) => (isPreparing(view.state) ? openParts(view, today) : []);
  const one = (holds: boolean) => (holds ? 1 : 0);
  const counted: Record<Gap['key'], (view: ExceptionView) => number> = {
    stale: (view) => one(view.stale.length > 0 && !awaitsDecision(view)),
    waiting: (view) => one(awaitsDecision(view)),
    tests: overdue,
    expiry: (view) => one(open(view).includes('expiry')),
    open: (view) => one(open(view).length > 0 && !open(view).includes('expiry')),
  };
  return (Object.keys(counted) as Gap['key'][]).flatMap((key) => {
    const concerned = views.filter((view) => counted[key](view) > 0);
    const [first] = concerned;
    return first ? [{ key, count: concerned.reduce((sum, view) => sum + counted[key](view), 0), first }] : [];
  });
}
