import { type Distribution, families, familyOf } from './distributions/distribution.ts';
import type { Family, Parameter } from './distributions/family.ts';
import { joinPath, type Problem, within } from './problem.ts';
import { checkFields, describe, isRecord, type UnknownRecord } from './record.ts';

/** Values a quantity can take, and the words for them. */
export interface Quantity {
  readonly name: string;
  readonly smallest: number;
  readonly largest: number;
}

/** Events per year. */
export const FREQUENCY: Quantity = { name: 'a frequency', smallest: 0, largest: Infinity };
/** A share, 0..1. */
export const PROBABILITY: Quantity = { name: 'a probability', smallest: 0, largest: 1 };
/** An amount per event, in the currency of the inputs. */
export const LOSS: Quantity = { name: 'a loss', smallest: 0, largest: Infinity };
/** Capability and resistance are only compared with each other: any scale will do. */
export const CAPABILITY: Quantity = { name: 'a capability', smallest: -Infinity, largest: Infinity };

/**
 * What is wrong with a distribution of a quantity. Every problem is listed, as far as the earlier ones leave sense in
 * the later: first the fields, then their values, then the distribution as a whole.
 */
export function validateDistribution(value: unknown, path: string, quantity: Quantity): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a distribution, not ${describe(value)}` }];
  const { dist } = value;
  if (typeof dist !== 'string' || !Object.hasOwn(families, dist)) {
    const known = Object.keys(families).join(', ');
    return [
      { path: joinPath(path, 'dist'), message: `${describe(dist)} is not a distribution (known: ${known})` },
    ];
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
  const parameters: Readonly<Record<string, Parameter>> = family.parameters;
  const names = Object.keys(parameters);
  const optional = names.filter((name) => parameters[name]!.startsWith('optional'));
  const required = names.filter((name) => !optional.includes(name));
  const problems = checkFields(value, path, { required: ['dist', ...required], optional });
  for (const name of names) {
    if (value[name] === undefined) continue;
    const check = parameters[name]!.endsWith('numbers') ? checkNumbers : checkNumber;
    problems.push(...check(value[name], joinPath(path, name)));
  }
  return problems;
}

function checkNumber(value: unknown, path: string): Problem[] {
  if (Number.isFinite(value)) return [];
  return [{ path, message: `must be a finite number, not ${describe(value)}` }];
}

/** What is wrong with a list of finite numbers. */
export function checkNumbers(value: unknown, path: string): Problem[] {
  if (!Array.isArray(value)) return [{ path, message: `must be a list of numbers, not ${describe(value)}` }];
  return value.flatMap((one: unknown, index) => checkNumber(one, `${path}[${index}]`));
}

function checkQuantity(distribution: Distribution, path: string, quantity: Quantity): Problem[] {
  const { name, smallest, largest } = quantity;
  const [from, to] = familyOf(distribution).support(distribution);
  const problems: Problem[] = [];
  if (from < smallest) {
    const reach = from === -Infinity ? 'has no lower limit' : `goes down to ${from}`;
    problems.push({ path, message: `${name} cannot be below ${smallest} (this ${reach})` });
  }
  if (to > largest) {
    const reach = to === Infinity ? 'has no upper limit' : `goes up to ${to}`;
    problems.push({ path, message: `${name} cannot be above ${largest} (this ${reach})` });
  }
  return problems;
}
