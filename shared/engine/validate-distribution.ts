import { type Distribution, families, familyOf } from './distributions/distribution.ts';
import type { Family } from './distributions/family.ts';
import { joinPath, type Problem, within } from './problem.ts';
import { checkFields, describe, isRecord, type UnknownRecord } from './record.ts';

/** Values a quantity can take, and the words for them. */
export interface Quantity {
  readonly name: string;
  readonly smallest: number;
  readonly largest: number;
}

export const FREQUENCY: Quantity = { name: 'a frequency', smallest: 0, largest: Infinity };
export const PROBABILITY: Quantity = { name: 'a probability', smallest: 0, largest: 1 };
export const LOSS: Quantity = { name: 'a loss', smallest: 0, largest: Infinity };

/** Distributions that FAIR models use and this engine does not simulate yet. */
const UNSUPPORTED = ['pert_classic', 'normal', 'metalog', 'empirical'];

/**
 * What is wrong with a distribution of a quantity. Every problem is listed, as far as the earlier ones leave sense in
 * the later: first the fields, then their values, then the distribution as a whole.
 */
export function validateDistribution(value: unknown, path: string, quantity: Quantity): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a distribution, not ${describe(value)}` }];
  const { dist } = value;
  if (typeof dist !== 'string' || !Object.hasOwn(families, dist)) {
    return [{ path: joinPath(path, 'dist'), message: describeUnknown(dist) }];
  }
  const family: Family<Distribution> = familyOf(value as unknown as Distribution);
  const problems = checkParameters(value, path, family);
  if (problems.length > 0) return problems;

  const distribution = value as unknown as Distribution;
  const broken = family.rules(distribution);
  if (broken.length > 0) return within(path, broken);
  return checkQuantity(distribution, path, quantity);
}

function checkParameters(value: UnknownRecord, path: string, family: Family<Distribution>): Problem[] {
  const parameters: Readonly<Record<string, 'required' | 'optional'>> = family.parameters;
  const names = Object.keys(parameters);
  const required = names.filter((name) => parameters[name] === 'required');
  const optional = names.filter((name) => parameters[name] === 'optional');
  const problems = checkFields(value, path, { required: ['dist', ...required], optional });
  for (const name of names) {
    const parameter = value[name];
    if (parameter === undefined || Number.isFinite(parameter)) continue;
    problems.push({
      path: joinPath(path, name),
      message: `must be a finite number, not ${describe(parameter)}`,
    });
  }
  return problems;
}

function checkQuantity(distribution: Distribution, path: string, quantity: Quantity): Problem[] {
  const { name, smallest, largest } = quantity;
  const [from, to] = familyOf(distribution).support(distribution);
  const problems: Problem[] = [];
  if (from < smallest)
    problems.push({ path, message: `${name} cannot be below ${smallest} (this goes down to ${from})` });
  if (to > largest) {
    const reach = to === Infinity ? 'has no upper limit' : `goes up to ${to}`;
    problems.push({ path, message: `${name} cannot be above ${largest} (this ${reach})` });
  }
  return problems;
}

function describeUnknown(dist: unknown): string {
  const fault =
    typeof dist === 'string' && UNSUPPORTED.includes(dist) ? 'is not supported yet' : 'is not a distribution';
  return `${describe(dist)} ${fault} (supported: ${Object.keys(families).join(', ')})`;
}
