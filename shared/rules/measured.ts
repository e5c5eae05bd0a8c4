import { decimal } from '../format/number.ts';
import { parseAmount } from './amount.ts';

/** Most decimals of a measured quantity. */
const DECIMALS = 9;

/** A measured quantity in full, as a book prints it: `384 400`, `42.195`; a year without a space: `1869`. */
export function measuredText(value: number, unit: string): string {
  if (unit === 'year') return String(value);
  const digits = Math.abs(value).toFixed(DECIMALS).replace(/0+$/, '');
  return decimal(value, digits.length - digits.indexOf('.') - 1);
}

/**
 * Reads a measured quantity: as an amount, but a single point is the decimal sign even with three digits after it.
 * @throws RangeError in words when it is no number
 */
export const parseMeasured = (text: string): number =>
  parseAmount(text.replace(/^([^.]*\.\d{3})(?!\d|.*\.)/, '$10'));
