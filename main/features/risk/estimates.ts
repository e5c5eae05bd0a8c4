import { AssayError, type Issue } from '../../../shared/contract/error.ts';
import type { Problem } from '../../../shared/engine/problem.ts';
import { FREQUENCY, LOSS, validateDistribution } from '../../../shared/engine/validate-distribution.ts';
import type { Estimate } from '../../../shared/model/scenario.ts';

const toIssue = ({ path, message }: Problem): Issue => ({ path: path.split('.'), message });

/** Refuses ranges the engine could not simulate: inverted, negative, not finite. @throws AssayError INVALID */
export function assertEstimates(fields: { frequency?: Estimate | null; loss?: Estimate | null }): void {
  const problems = [
    ...(fields.frequency ? validateDistribution(fields.frequency, 'frequency', FREQUENCY) : []),
    ...(fields.loss ? validateDistribution(fields.loss, 'loss', LOSS) : []),
  ];
  const first = problems[0];
  if (first)
    throw new AssayError('INVALID', `Not stored: ${first.path} ${first.message}.`, problems.map(toIssue));
}
