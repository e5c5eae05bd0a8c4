import { decimal, significant } from './number.ts';
import { MINUS, NO_FIGURE, UNIT_SPACE } from './spaces.ts';

/** How finely a compact amount is written: `screen` up to three figures, `report` two, `error` three in any magnitude. */
export type MoneyPrecision = 'screen' | 'report' | 'error';

const SYMBOLS: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
};

const MAGNITUDES = [
  { factor: 1e9, unit: 'bn' },
  { factor: 1e6, unit: 'M' },
  { factor: 1e3, unit: 'k' },
  { factor: 1, unit: '' },
] as const;

/** The mark that stands before an amount: `€`, or the ISO 4217 code and a space where there is no common sign. */
export function currencyMark(currency: string): string {
  return SYMBOLS[currency] ?? currency + UNIT_SPACE;
}

/**
 * A compact amount with its currency: `€586 k`, `€1.74 M`, `−€35 k`.
 *
 * On screen thousands are whole from ten on and millions keep three figures. In the report two figures are kept
 * and an amount below 500 reads `€0`, because a simulated loss is never known to the euro.
 * @param currency ISO 4217 code.
 * @param amount in units of the currency (not cents); not finite gives the dash for "no figure".
 */
export function money(currency: string, amount: number, precision: MoneyPrecision = 'screen'): string {
  if (!Number.isFinite(amount)) return NO_FIGURE;
  const size = Math.abs(amount);
  if (precision === 'report' && size < 500) return `${currencyMark(currency)}0`;
  const figures = precision === 'report' ? 2 : 3;
  const rounded = significant(size, figures);
  const { factor, unit } = magnitudeOf(rounded);
  const scaled = rounded / factor;
  const text = decimal(scaled, decimalsOf(scaled, unit, precision, figures));
  const sign = amount < 0 && /[1-9]/.test(text) ? MINUS : '';
  return sign + currencyMark(currency) + text + (unit === '' ? '' : UNIT_SPACE + unit);
}

function magnitudeOf(size: number): (typeof MAGNITUDES)[number] {
  return MAGNITUDES.find(({ factor }) => size >= factor) ?? MAGNITUDES[3];
}

function decimalsOf(scaled: number, unit: string, precision: MoneyPrecision, figures: number): number {
  if (unit === '') return 0;
  const wholeDigits = scaled >= 100 ? 3 : scaled >= 10 ? 2 : 1;
  const decimals = Math.max(0, figures - wholeDigits);
  return precision === 'screen' && unit === 'k' ? (wholeDigits === 1 ? Math.min(1, decimals) : 0) : decimals;
}

/** An amount in full to the unit of the currency: `€1 234 567`. */
export function moneyFull(currency: string, amount: number): string {
  if (!Number.isFinite(amount)) return NO_FIGURE;
  const text = decimal(Math.abs(amount), 0);
  return (amount < 0 && text !== '0' ? MINUS : '') + currencyMark(currency) + text;
}

/** A tick of a money axis: the fewest decimals that tell it exactly, `€500 k`, `€1 M`, `€1.5 M`. */
export function moneyTick(currency: string, amount: number): string {
  if (!Number.isFinite(amount)) return NO_FIGURE;
  const size = significant(Math.abs(amount), 3);
  const { factor, unit } = magnitudeOf(size);
  const scaled = significant(size / factor, 3);
  const decimals = [0, 1, 2].find((d) => Number(scaled.toFixed(d)) === scaled) ?? 2;
  const sign = amount < 0 ? MINUS : '';
  return sign + currencyMark(currency) + decimal(scaled, decimals) + (unit === '' ? '' : UNIT_SPACE + unit);
}
