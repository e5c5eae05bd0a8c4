import { describe } from './record.ts';
import type { Scenario } from './scenario.ts';

/**
 * Scenarios, seed and years as one canonical text: equal ones give equal texts whatever the order of their fields. What ties the
 * scenarios together is told apart by its own {@link canonicalJson}. The engine version is no input; a result states it.
 */
export function canonicalInputs(inputs: {
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
  readonly iterations: number;
}): string {
  const { scenarios, seed, iterations } = inputs;
  return canonicalJson({ scenarios, seed, iterations });
}

/**
 * Canonical JSON: no white space, the fields of every object sorted by UTF-16 code units, numbers as ECMAScript writes
 * them, undefined fields left out (as RFC 8785 does for JSON values).
 *
 * @throws TypeError for values that JSON cannot express, such as NaN or a function
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  const isJson =
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!isJson) throw new TypeError(`JSON cannot express ${describe(value)}`);
  return JSON.stringify(value);
}
