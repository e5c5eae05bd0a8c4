import { decimal } from '../format/number.ts';
import { parseAmount } from './amount.ts';

const SUFFIXES = [
  { factor: 1e9, suffix: 'bn' },
  { factor: 1e6, suffix: 'M' },
  { factor: 1e3, suffix: 'k' },
] as const;

/**
 * An amount as a person would type it, for a field: `250 k`, `1.2 M`, `1 234 567`. The inverse of `parseAmount`: no
 * digit is lost, so a form is only chosen when it reads back as the very same number.
 */
export function amountText(value: number): string {
  const short = SUFFIXES.flatMap(({ factor, suffix }) =>
    Math.abs(value) < factor ? [] : [0, 1, 2].map((d) => `${decimal(value / factor, d)} ${suffix}`),
  );
  const whole = Number.isInteger(value) ? [BigInt(value).toString()] : [];
  const plain = [decimal(value, 0), ...whole, String(value), decimal(value, 4)];
  return [...short, ...plain].find((text) => readsBack(text, value)) ?? String(value);
}

function readsBack(text: string, value: number): boolean {
  try {
    return parseAmount(text) === value;
  } catch {
    return false;
  }
}
