import { parseAmount, parseFactor, parsePercent } from './amount.ts';
import { amountText } from './amount-text.ts';
import { eventRateText, parseEventRate } from './event-rate.ts';
import type { RangeQuantity } from './factor-nodes.ts';

/** Digits that are kept of a share in per cent: no tail such as 28.999999999999996. */
const FIGURES = 12;

/**
 * Reads one value of a factor as people type it: `1 in 10` a year, `15 %`, a percentile, `250 k`.
 * @throws RangeError in words when it is none
 */
export function parseQuantity(quantity: RangeQuantity, text: string): number {
  switch (quantity) {
    case 'rate':
      return parseEventRate(text);
    case 'probability':
      return parsePercent(text);
    case 'factor':
      return parseFactor(text);
    case 'percentile':
      return parsePercentile(text);
    case 'amount':
      return parseAmount(text);
  }
}

/** A value as a person would type it, for a field. The inverse of `parseQuantity`. */
export function quantityText(quantity: RangeQuantity, value: number): string {
  switch (quantity) {
    case 'rate':
      return eventRateText(value);
    case 'probability':
    case 'factor':
      return String(Number((value * 100).toPrecision(FIGURES)));
    case 'percentile':
      return String(value);
    case 'amount':
      return amountText(value);
  }
}

function parsePercentile(text: string): number {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(compact) ? Number(compact) : Number.NaN;
  if (!(value >= 0 && value <= 100))
    throw new RangeError(`“${text}” is not a percentile. Type a number from 0 to 100.`);
  return value;
}
