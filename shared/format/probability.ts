import { decimal, significant, significantText } from './number.ts';
import { NO_FIGURE, UNIT_SPACE } from './spaces.ts';

/**
 * A share as a percentage: `percent(0.236)` is `24 %`, with one decimal `23.6 %`.
 * A share that is above zero but would round to it reads `<0.1 %`, and one below certainty never reads 100 %.
 */
export function percent(share: number, decimals = 0): string {
  if (!Number.isFinite(share)) return NO_FIGURE;
  const smallest = 10 ** -decimals;
  const text = decimal(share * 100, decimals);
  if (share > 0 && Number((share * 100).toFixed(decimals)) === 0)
    return `<${decimal(smallest, decimals)}${UNIT_SPACE}%`;
  if (share < 1 && Number((share * 100).toFixed(decimals)) >= 100)
    return `>${decimal(100 - smallest, decimals)}${UNIT_SPACE}%`;
  return `${text}${UNIT_SPACE}%`;
}

/** A yearly probability as a return period in words: `every year`, `1 in 10 years`, `1 in 2.5 years`, `never`. */
export function returnPeriod(probability: number): string {
  if (!Number.isFinite(probability) || probability < 0) return NO_FIGURE;
  if (probability === 0) return 'never';
  if (probability >= 0.995) return 'every year';
  const years = significant(1 / probability, 2);
  return `1 in ${decimal(years, Number.isInteger(years) ? 0 : 1)} years`;
}

/** A yearly probability as natural frequency: `34 of 100 years`; small ones keep two figures, `<0.1 of 100 years` below that. */
export function yearsOfHundred(probability: number): string {
  if (!Number.isFinite(probability) || probability < 0) return NO_FIGURE;
  if (probability === 0) return 'none of 100 years';
  const years = probability * 100;
  if (years < 0.1) return '<0.1 of 100 years';
  const text = (years < 10 ? significantText(years, 2) : decimal(years, 0)).replace(/\.0$/, '');
  return probability < 1 && text === '100' ? '>99 of 100 years' : `${text} of 100 years`;
}

/** A rate of events: `1.72 a year`, `11.0 a year`, `0.020 a year`. */
export function frequency(eventsPerYear: number, figures = 3): string {
  if (!Number.isFinite(eventsPerYear)) return NO_FIGURE;
  const kept = Math.abs(eventsPerYear) < 0.1 ? Math.min(2, figures) : figures;
  return `${significantText(eventsPerYear, kept)} a year`;
}
