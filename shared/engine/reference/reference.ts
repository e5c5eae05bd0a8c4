import { checkRunOptions } from '../blocks.ts';
import { InvalidInput, joinPath, type Problem } from '../problem.ts';
import { describe, isRecord, type UnknownRecord } from '../record.ts';
import { checkUniqueIds, validateId } from '../validate-id.ts';
import { annualLossCase } from './annual-loss-case.ts';
import type { CaseKind, ReferenceOptions } from './case.ts';
import { distributionCase } from './distribution-case.ts';
import { eventCountCase } from './event-count-case.ts';
import { treatmentCase } from './treatment-case.ts';
import { vulnerabilityCase } from './vulnerability-case.ts';

/** The outcome of one case: its result, or why it cannot be run. */
export type ReferenceOutcome =
  | { readonly id: string; readonly kind: string; readonly result: object }
  | { readonly id: string; readonly kind: string; readonly problems: readonly Problem[] };

const KINDS: Readonly<Record<string, CaseKind<object>>> = {
  distribution: distributionCase,
  event_count: eventCountCase,
  vulnerability: vulnerabilityCase,
  annual_loss: annualLossCase,
  treatment: treatmentCase,
};

/**
 * Runs a file of the reference format, `{cases: [...]}`, or `{scenarios: [...]}` as one case of kind `annual_loss`. A result
 * has the shape that the format has under `expected`, with a plain number for each of its `value`s. A case that cannot be run
 * states its problems and does not stop the others. Of `{scenarios: [...]}` the result also has, under `errors`, the Monte Carlo
 * standard error of each figure.
 *
 * @throws InvalidInput when the file is neither form or has no case, or a case is not an object
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false; it counts the years of each case anew
 */
export function runReference(file: unknown, options: ReferenceOptions): ReferenceOutcome[] {
  checkRunOptions(options);
  const entries = casesOf(file);
  const repeated = checkUniqueIds(
    entries.map(({ value }) => value),
    'cases',
  );
  return entries.map(({ path, value, errors = false }, index) => {
    const idPath = joinPath(path, 'id');
    const ofId = [
      ...(value['id'] === undefined ? [{ path: idPath, message: 'is missing' }] : []),
      ...validateId(value['id'], idPath),
      ...repeated.filter((problem) => problem.path === idPath),
    ];
    const id = typeof value['id'] === 'string' && value['id'] !== '' ? value['id'] : `number ${index + 1}`;
    const kind = typeof value['kind'] === 'string' ? value['kind'] : '';
    const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    const ofKind = found ? found.problems(value, path) : [unknownKind(value['kind'], path)];
    const problems = [...ofId, ...ofKind];
    return found === undefined || problems.length > 0
      ? { id, kind, problems }
      : { id, kind, result: found.run(value, { ...options, errors }) };
  });
}

/** A case, where it stands, and whether its result is to carry the errors of its figures. */
interface Entry {
  readonly path: string;
  readonly value: UnknownRecord;
  readonly errors?: boolean;
}

function casesOf(file: unknown): Entry[] {
  if (isRecord(file) && Array.isArray(file['cases'])) {
    if (file['cases'].length === 0) {
      throw new InvalidInput([{ path: 'cases', message: 'is empty; give at least one case' }]);
    }
    return file['cases'].map((value: unknown, index) => {
      const path = `cases[${index}]`;
      if (isRecord(value)) return { path, value };
      throw new InvalidInput([{ path, message: `must be a case, not ${describe(value)}` }]);
    });
  }
  if (isRecord(file) && file['scenarios'] !== undefined) {
    return [{ path: '', value: { id: 'scenarios', kind: 'annual_loss', ...file }, errors: true }];
  }
  throw new InvalidInput([
    { path: '', message: 'expected an object with a list of cases or a list of scenarios' },
  ]);
}

function unknownKind(kind: unknown, path: string): Problem {
  const known = Object.keys(KINDS).join(', ');
  return {
    path: joinPath(path, 'kind'),
    message:
      kind === undefined
        ? `is missing (known: ${known})`
        : `${describe(kind)} is not a kind of case (known: ${known})`,
  };
}
