import { money } from '../../shared/format/money.ts';
import { decimal } from '../../shared/format/number.ts';
import { percent } from '../../shared/format/probability.ts';
import { NO_FIGURE } from '../../shared/format/spaces.ts';

/** A number as a table shows it and as it is copied. */
export interface Quantity {
  /** Short, as it is read: `€1.74 M`. */
  readonly words: string;
  /** In full; null where there is none. */
  readonly value: number | null;
  /** What the value counts: `EUR`, `%`; blank for a bare number. */
  readonly unit: string;
}

/** An amount of money, in units of the currency; null where there is none. */
export const amount = (currency: string, value: number | null): Quantity => ({
  words: value === null ? NO_FIGURE : money(currency, value),
  value,
  unit: currency,
});

/** A share (0 to 1), shown and copied in per cent. */
export const share = (value: number | null, decimals = 1): Quantity => ({
  words: value === null ? NO_FIGURE : percent(value, decimals),
  value: value === null ? null : value * 100,
  unit: '%',
});

/** A bare number. */
export const plain = (value: number | null, decimals: number): Quantity => ({
  words: value === null ? NO_FIGURE : decimal(value, decimals),
  value,
  unit: '',
});
