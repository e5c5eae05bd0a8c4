import type { CellValue } from 'exceljs';
import { safeText } from './safe-text.ts';

/** A calendar day, which Excel counts with. */
export interface Day {
  readonly day: string;
}

/** A formula with the value it has now, so that programs which do not calculate show it too. */
export interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

/** What a cell can hold. A text is never read as anything else; null is a blank cell. */
export type Value = string | number | Day | Formula | null;

/** A day, or a blank cell where there is none. */
export const dayOf = (day: string | null): Value => (day === null ? null : { day });

/** A formula for a cell. `result` is what it comes to now. */
export const formula = (text: string, result: string | number): Formula => ({ formula: text, result });

export const isFormula = (value: Value): value is Formula =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** A value as exceljs takes it; blank texts are blank cells, so that counts of filled cells are right. */
export function written(value: Value): CellValue {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if ('day' in value) return new Date(`${value.day}T00:00:00Z`);
  return { formula: value.formula, result: value.result };
}
