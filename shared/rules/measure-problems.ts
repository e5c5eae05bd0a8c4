import type { Issue } from '../contract/error.ts';
import type { Measurement, MeasureSetting } from '../model/instrument.ts';
import { type InstrumentMeasure, unitOf } from './measures.ts';

/** What keeps a figure from meaning anything; empty when it can be stored. A figure nobody can read again is worse than none. */
export function measurementProblems(
  measure: InstrumentMeasure,
  setting: MeasureSetting | null,
  draft: Pick<Measurement, 'value' | 'takenOn' | 'denominator'>,
  today: string,
): Issue[] {
  const issues: Issue[] = [];
  const unit = unitOf(measure, setting);
  if (unit === '')
    issues.push({
      path: ['value'],
      message: 'The reference prints no scale for this measure. Set one first, such as 1 to 5',
    });
  if (unit === '%' && (draft.value < 0 || draft.value > 100))
    issues.push({ path: ['value'], message: 'A share lies between 0 and 100 %' });
  if (unit !== '%' && draft.value < 0) issues.push({ path: ['value'], message: 'Must not be below 0' });
  if (draft.takenOn > today) issues.push({ path: ['takenOn'], message: 'Lies in the future' });
  if (measure.denominators.length > 0 && draft.denominator.trim() === '')
    issues.push({
      path: ['denominator'],
      message: `Say of what, because the reference leaves it open: ${measure.denominators.join(', ')}`,
    });
  return issues;
}

/** What keeps a target from being judged by; empty when it can be stored. */
export function settingProblems(
  measure: InstrumentMeasure,
  setting: Omit<MeasureSetting, 'id'>,
  today: string,
): Issue[] {
  const issues: Issue[] = [];
  const unit = setting.unit.trim() === '' ? (measure.needsScale ? '' : measure.unit) : setting.unit;
  if (setting.target === null) return issues;
  if (setting.setBy.trim() === '') issues.push({ path: ['setBy'], message: 'Say who set this target' });
  if (setting.setOn !== null && setting.setOn > today)
    issues.push({ path: ['setOn'], message: 'Lies in the future' });
  if (unit === '') issues.push({ path: ['unit'], message: 'Set a unit or scale first, such as 1 to 5' });
  if (unit === '%' && (setting.target < 0 || setting.target > 100))
    issues.push({ path: ['target'], message: 'A share lies between 0 and 100 %' });
  if (setting.direction === 'track')
    issues.push({
      path: ['direction'],
      message: 'A target needs a direction: at least or at most',
    });
  return issues;
}
