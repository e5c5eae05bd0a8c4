import type { Measurement, MeasureSetting } from '../model/instrument.ts';
import type { MeasureTarget } from './measure-verdict.ts';

/** A measure as the reference prints it. */
export interface PrintedMeasure {
  readonly id: string;
  readonly metric: string;
  readonly target: number | null;
  readonly unit: string;
  readonly direction: MeasureTarget['direction'];
  readonly period: string | null;
  readonly note: string;
  readonly strict?: boolean | undefined;
  readonly suggestedTarget?: number | undefined;
}

/** A measure as it is asked for. */
export interface InstrumentMeasure {
  readonly id: string;
  readonly metric: string;
  readonly unit: string;
  readonly direction: MeasureTarget['direction'];
  readonly period: string | null;
  readonly note: string;
  readonly strict: boolean;
  readonly printedTarget: number | null;
  /** A proposal where the reference says "all" without a number. It holds once the organisation adopts it. */
  readonly suggestedTarget: number | null;
  /** What the share may be of, where the reference leaves it open; then every figure has to say it. */
  readonly denominators: readonly string[];
  /** The printed measure this is another reading of; null for a printed one. */
  readonly secondReadingOf: string | null;
  /** The reference names a quality without a scale: a figure means nothing until the organisation sets one. */
  readonly needsScale: boolean;
}

/** Shares whose base the reference does not print, with what it can be. */
const OPEN_DENOMINATORS: Readonly<Record<string, readonly string[]>> = {
  '1.1-m1': ['all stored data', 'data used for models'],
  '1.2-m1': ['records', 'fields', 'distinct people'],
  '1.2-m2': ['records', 'fields', 'distinct people'],
  '1.2-m3': ['records', 'fields', 'distinct people'],
  '1.3-m1': ['records', 'fields', 'data sets'],
  '1.4-m1': ['access attempts', 'accounts', 'data sets'],
};

/** The printed ratio of 3.3 takes all vulnerabilities as its base and cannot reach 100 %; this one can. */
const SECOND_READINGS: Readonly<Record<string, { readonly metric: string; readonly note: string }>> = {
  '3.3-m1': {
    metric: 'High-risk vulnerabilities addressed relative to high-risk vulnerabilities identified',
    note: 'Another reading of the printed ratio, not printed: only high-risk vulnerabilities are the base, so 100 % is within reach.',
  },
};

const WITHOUT_SCALE = new Set(['rating', 'status']);

/** The measures of a responsibility: those printed, each followed by its second reading where the print is ambiguous. */
export function measuresOf(printed: readonly PrintedMeasure[]): InstrumentMeasure[] {
  return printed.flatMap((measure) => {
    const asked: InstrumentMeasure = {
      id: measure.id,
      metric: measure.metric,
      unit: measure.unit,
      direction: measure.direction,
      period: measure.period,
      note: measure.note,
      strict: measure.strict ?? false,
      printedTarget: measure.target,
      suggestedTarget: measure.suggestedTarget ?? null,
      denominators: OPEN_DENOMINATORS[measure.id] ?? [],
      secondReadingOf: null,
      needsScale: WITHOUT_SCALE.has(measure.unit),
    };
    const second = SECOND_READINGS[measure.id];
    return second === undefined
      ? [asked]
      : [asked, { ...asked, ...second, id: `${measure.id}/2`, secondReadingOf: measure.id }];
  });
}

/** Figures older than this no longer say how things are, unless the organisation sets another age. */
export const STALE_AFTER_DAYS = 365;

/** The target in force, and whose it is. */
export interface TargetInForce extends MeasureTarget {
  readonly origin: 'printed' | 'own' | 'none';
  readonly setBy: string;
}

/** The organisation's own target goes before the printed one; a suggested one only counts once somebody has set it. */
export function targetInForce(measure: InstrumentMeasure, setting: MeasureSetting | null): TargetInForce {
  if (setting !== null && setting.target !== null)
    return {
      origin: 'own',
      setBy: setting.setBy,
      direction: setting.direction,
      target: setting.target,
      strict: setting.strict,
    };
  const { direction, printedTarget, strict } = measure;
  return {
    origin: printedTarget === null ? 'none' : 'printed',
    setBy: '',
    direction,
    target: printedTarget,
    strict,
  };
}

/** The unit figures are read in; blank while a scale is still to be set. */
export const unitOf = (measure: InstrumentMeasure, setting: MeasureSetting | null): string =>
  setting !== null && setting.unit.trim() !== '' ? setting.unit : measure.needsScale ? '' : measure.unit;

/** The newest figure by its day; of one day the one entered last. */
export function latestOf(measurements: readonly Measurement[]): Measurement | null {
  return measurements.reduce<Measurement | null>(
    (latest, one) =>
      latest === null ||
      one.takenOn > latest.takenOn ||
      (one.takenOn === latest.takenOn && one.id > latest.id)
        ? one
        : latest,
    null,
  );
}
