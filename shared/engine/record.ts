import { joinPath, type Problem } from './problem.ts';

/** An object of which nothing is known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields: no list, not null. */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which fields an object may have. */
export interface Fields {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Checks that nothing is missing and nothing is unknown: a misspelt field must not be ignored silently. */
export function checkFields(value: UnknownRecord, path: string, fields: Fields): Problem[] {
  const { required, optional = [] } = fields;
  const known = [...required, ...optional];
  const problems: Problem[] = [];
  for (const name of required) {
    if (value[name] === undefined) problems.push({ path: joinPath(path, name), message: 'is missing' });
  }
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    problems.push({
      path: joinPath(path, name),
      message: `is not a known field (known: ${known.join(', ')})`,
    });
  }
  return problems;
}

/** Describes a value in a message, briefly: `"pert_classic"`, `4000`, `null`, `a list`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return String(value);
}
