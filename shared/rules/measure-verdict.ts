/** What a measure has to reach. */
export interface MeasureTarget {
  /** `track` measures are watched, and never fail. */
  readonly direction: 'at least' | 'at most' | 'track';
  /** Null until the reference or the organisation sets one. */
  readonly target: number | null;
  /** The target itself does not pass: "less than 0.5 %" means that 0.5 fails. */
  readonly strict: boolean;
}

export const MEASURE_VERDICTS = [
  'met',
  'not met',
  'no target',
  'no measurement',
  'stale',
  'tracked',
] as const;
export type MeasureVerdict = (typeof MEASURE_VERDICTS)[number];

export interface LatestMeasurement {
  readonly value: number;
  /** How many days old it is on the day of the verdict. */
  readonly ageDays: number;
}

/**
 * Whether a measure holds. An old figure says nothing about today, so staleness comes before met and not met; a measure
 * without a target is neither good nor bad, so it never counts as met.
 */
export function measureVerdict(
  { direction, target, strict }: MeasureTarget,
  latest: LatestMeasurement | null,
  staleAfterDays: number,
): MeasureVerdict {
  if (latest === null) return 'no measurement';
  if (latest.ageDays > staleAfterDays) return 'stale';
  if (direction === 'track') return 'tracked';
  if (target === null) return 'no target';
  if (latest.value === target) return strict ? 'not met' : 'met';
  return (direction === 'at least') === latest.value > target ? 'met' : 'not met';
}
