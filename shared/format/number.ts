import { MINUS, NO_FIGURE, THIN_SPACE } from './spaces.ts';

/**
 * A number with a fixed count of decimals and thin-space thousands: `12 345.60`.
 * A value that rounds to zero carries no sign; one that is not finite gives the dash for "no figure".
 */
export function decimal(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? MINUS + text : text;
}

/** A whole number with thin-space thousands: `4 182`. */
export function count(value: number): string {
  return decimal(value, 0);
}

/**
 * Rounds to a number of significant figures: `significant(434_567, 2)` is 430 000.
 * The rule of the report is two figures, three for errors.
 */
export function significant(value: number, figures: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(figures));
}

/**
 * A number written with a number of significant figures and no exponent: `0.023`, `1.7`, `430`.
 * Trailing zeros that carry precision stay (`1.0`), as they do in a table of figures.
 */
export function significantText(value: number, figures: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  if (value === 0) return '0';
  const rounded = significant(value, figures);
  const exponent = Math.floor(Math.log10(Math.abs(rounded)));
  return decimal(rounded, Math.min(20, Math.max(0, figures - 1 - exponent)));
}
