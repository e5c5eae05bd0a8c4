import type { InstrumentState, ResponsibilityContent } from '../contract/responsibilities.ts';
import { daysBetween } from '../format/date.ts';
import type { Measurement } from '../model/instrument.ts';
import { type MeasureVerdict, measureVerdict } from '../rules/measure-verdict.ts';
import { latestOf, STALE_AFTER_DAYS, type TargetInForce, targetInForce, unitOf } from '../rules/measures.ts';

/** A measure with its target and its latest figure. */
export interface MeasureLine {
  readonly id: string;
  readonly responsibilityId: string;
  readonly metric: string;
  readonly unit: string;
  readonly target: TargetInForce;
  /** `Reference`, who set it, or `Not set`. */
  readonly setBy: string;
  /** Null while none was taken. */
  readonly latest: Measurement | null;
  readonly verdict: MeasureVerdict;
}

/** Every measure of the reference as it stands on the day of the state. */
export function measureLines(
  content: readonly ResponsibilityContent[],
  state: InstrumentState,
): readonly MeasureLine[] {
  const taken = Map.groupBy(state.measurements, ({ measureId }) => measureId);
  const settings = new Map(state.settings.map((setting) => [setting.measureId, setting]));
  return content.flatMap((responsibility) =>
    responsibility.measures.map((measure): MeasureLine => {
      const setting = settings.get(measure.id) ?? null;
      const target = targetInForce(measure, setting);
      const latest = latestOf(taken.get(measure.id) ?? []);
      return {
        id: measure.id,
        responsibilityId: responsibility.id,
        metric: measure.metric,
        unit: unitOf(measure, setting),
        target,
        setBy: setBy(target),
        latest,
        verdict: measureVerdict(
          target,
          latest && { value: latest.value, ageDays: daysBetween(latest.takenOn, state.today) },
          setting?.staleAfterDays ?? STALE_AFTER_DAYS,
        ),
      };
    }),
  );
}

function setBy({ origin, setBy: person, target }: TargetInForce): string {
  if (target === null) return 'Not set';
  if (origin === 'printed') return 'Reference';
  return person.trim() === '' ? 'Client' : person;
}

const DIRECTIONS = { 'at least': { strict: '> ', loose: '≥ ' }, 'at most': { strict: '< ', loose: '≤ ' } };

/** `≥ 99 %`; blank without a target. */
export function targetWords({ target: { direction, target, strict }, unit }: MeasureLine): string {
  if (target === null || direction === 'track') return '';
  const sign = DIRECTIONS[direction][strict ? 'strict' : 'loose'];
  return `${sign}${figureWords(target, unit)}`;
}

/** A figure in its unit, as it was given. */
export function figureWords(value: number, unit: string): string {
  const text = String(Number(value.toPrecision(6)));
  if (unit.trim() === '') return text;
  return unit === 'percent' || unit === '%' ? `${text}\u00a0%` : `${text} ${unit}`;
}
