import { AssayError, type Issue } from '../../shared/contract/error.ts';
import { assertPortfolio } from '../../shared/engine/portfolio.ts';
import { InvalidInput, type Problem } from '../../shared/engine/problem.ts';
import type { SimulationRequest } from './simulate-messages.ts';

/** @throws AssayError INVALID with one issue per problem, unless the request can be simulated */
export function checkRequest({ scenarios, ...options }: SimulationRequest): void {
  try {
    assertPortfolio(scenarios, options);
  } catch (error) {
    if (error instanceof InvalidInput) {
      throw new AssayError(
        'INVALID',
        `The scenarios cannot be simulated. ${describeFirst(error.problems)}`,
        error.problems.map(toIssue),
      );
    }
    if (error instanceof RangeError) throw new AssayError('INVALID', `${error.message}.`);
    throw error;
  }
}

function describeFirst(problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `${first!.path} ${first!.message}${more}.`;
}

/** `scenarios[0].loss` becomes the path of keys scenarios, 0, loss. */
function toIssue({ path, message }: Problem): Issue {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return { path: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)), message };
}
