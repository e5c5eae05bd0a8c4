import { AssayError, type Issue } from '../../../shared/contract/error.ts';
import type { Problem } from '../../../shared/engine/problem.ts';
import type { Estimate } from '../../../shared/model/scenario.ts';
import { estimateProblems } from '../../../shared/rules/estimate-problems.ts';

const toIssue = ({ path, message }: Problem): Issue => ({ path: path.split('.'), message });

/** Refuses estimates the engine could not simulate: inverted, negative, not finite, or far too large. @throws AssayError INVALID */
export function assertEstimates(estimates: { frequency?: Estimate | null; loss?: Estimate | null }): void {
  const problems = estimateProblems(estimates);
  const first = problems[0];
  if (first)
    throw new AssayError('INVALID', `Not stored: ${first.path} ${first.message}.`, problems.map(toIssue));
}
