import { dayMonth, daysBetween } from '../../../../shared/format/date.ts';
import type { CompensatingControl } from '../../../../shared/model/exception.ts';
import { type ControlState, controlState } from '../../../../shared/rules/exceptions-facts.ts';
import { t } from '../../../i18n/t.ts';

export interface ControlWords {
  readonly state: ControlState;
  readonly text: string;
  /** Whether somebody has to test it. */
  readonly wanting: boolean;
}

/** What to say of a control's test: when it was, how late it is, or that it failed. */
export function controlWords(control: CompensatingControl, today: string): ControlWords {
  const state = controlState(control, today);
  const wanting = state === 'untested' || state === 'overdue' || state === 'ineffective';
  if (state === 'overdue')
    return {
      state,
      wanting,
      text: t('exceptions.controls.late', { count: daysBetween(control.testDueOn ?? today, today) }),
    };
  if (state === 'ineffective') return { state, wanting, text: t('exceptions.controls.failed') };
  return control.testedOn === null
    ? { state, wanting, text: t('exceptions.controls.untested') }
    : { state, wanting, text: t('exceptions.controls.tested', { date: dayMonth(control.testedOn) }) };
}
