import type { RunOptions } from '../blocks.ts';
import { joinPath, type Problem } from '../problem.ts';
import { isRecord, type UnknownRecord } from '../record.ts';

/** How to run reference cases. */
export interface ReferenceOptions extends RunOptions {
  /** Losses at which to give the exceedance probability; without them those under the case's `expected`. */
  readonly thresholds?: readonly number[] | undefined;
  /** Compute annual losses by convolution instead of simulating them; product semantics are simulated all the same. */
  readonly exact?: boolean | undefined;
  /** Also give the Monte Carlo standard error of each figure. */
  readonly errors?: boolean | undefined;
}

/** Runs the cases of one kind. `Result` has the shape that the format has under `expected`. */
export interface CaseKind<Result> {
  /** What is wrong with the case, before it is run. */
  problems(value: UnknownRecord, path: string): Problem[];
  run(value: UnknownRecord, options: ReferenceOptions): Result;
}

/** Checks that a case has what its kind needs. What else it carries, such as evidence or remarks, changes nothing. */
export function checkCase(value: UnknownRecord, path: string, required: readonly string[]): Problem[] {
  return required
    .filter((name) => value[name] === undefined)
    .map((name) => ({ path: joinPath(path, name), message: 'is missing' }));
}

/** Words that a file may say about a scenario. */
const ANNOTATIONS = ['title', 'note', 'description', 'source'];

/** A scenario without the words that a file may say about it. */
export function withoutAnnotations(scenario: unknown): unknown {
  if (!isRecord(scenario)) return scenario;
  return Object.fromEntries(Object.entries(scenario).filter(([name]) => !ANNOTATIONS.includes(name)));
}

/** What a case expects under a name; undefined when it expects nothing of that name. */
export function expectedOf({ expected }: UnknownRecord, name: string): unknown {
  return isRecord(expected) ? expected[name] : undefined;
}

/** A number that a case must give. */
export function checkNumber(value: UnknownRecord, name: string, path: string): Problem[] {
  if (value[name] === undefined || Number.isFinite(value[name])) return [];
  return [{ path: joinPath(path, name), message: 'must be a finite number' }];
}

/** The numbers of a list of objects under one name, such as the thresholds of a list of exceedances. */
export function numbersOf(list: unknown, name: string): number[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((entry: unknown) => (isRecord(entry) ? entry[name] : undefined))
    .filter((number) => typeof number === 'number');
}

/** Keeps the fields that the case expects, in their order; all when it expects none. */
export function asExpected<Result extends object>(value: UnknownRecord, result: Result): Partial<Result> {
  const { expected } = value;
  if (!isRecord(expected)) return result;
  const fields = result as Record<string, unknown>;
  const kept = Object.keys(expected).filter((name) => fields[name] !== undefined);
  return Object.fromEntries(kept.map((name) => [name, fields[name]])) as Partial<Result>;
}
