import { currencyMark, moneyTick } from './money.ts';
import { significantText } from './number.ts';
import { UNIT_SPACE } from './spaces.ts';

const UNITS = [
  { factor: 1e9, unit: 'bn' },
  { factor: 1e6, unit: 'M' },
  { factor: 1e3, unit: 'k' },
  { factor: 1, unit: '' },
] as const;

const RANGE_SIGN = ' – ';
/** Above this many units a figure is easier to read with its own. */
const LONGEST = 10_000;

/**
 * Amounts that belong together, with currency and magnitude said once: `€35 – 85 – 240 k`. Amounts of very different
 * size keep their own: `€8 k – €40 k – €120 M`. Four figures are kept.
 */
export function moneyRange(currency: string, amounts: readonly number[]): string {
  const sizes = amounts.map(Math.abs);
  const smallest = Math.min(...sizes.filter((size) => size > 0), Number.MAX_VALUE);
  const { factor, unit } = UNITS.find((candidate) => smallest >= candidate.factor) ?? UNITS[3];
  if (Math.max(...sizes) / factor >= LONGEST)
    return amounts.map((amount) => moneyTick(currency, amount)).join(RANGE_SIGN);
  const figures = amounts.map((amount) => plain(amount / factor));
  return currencyMark(currency) + figures.join(RANGE_SIGN) + (unit === '' ? '' : UNIT_SPACE + unit);
}

/** A figure that was given, with no zeros added. */
function plain(value: number): string {
  const text = significantText(value, 4);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
