import { decimal } from '../format/number.ts';

/**
 * How the scenarios hang together in the simulation, in one sentence.
 * @param correlation of the severities; null while the scenarios are independent
 */
export function dependenceSentence(correlation: number | null): string {
  return correlation === null
    ? 'Scenarios are simulated as independent of one another; if bad years come together, they are worse than shown.'
    : `The losses of the scenarios are simulated as tied, with a correlation of ${decimal(correlation, 2)} between their severities; the strength is an assumption. How often events happen is independent.`;
}
