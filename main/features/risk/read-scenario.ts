import { AssayError } from '../../../shared/contract/error.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { scenarioProblems } from '../../../shared/rules/scenario-problems.ts';
import type { Reader } from '../../store/reader.ts';
import { linkedScenario } from './queries.ts';

/** One scenario with its assets and factors. @throws AssayError NOT_FOUND */
export function readScenario(read: Reader, id: string): LinkedScenario {
  const scenario = linkedScenario(read, id);
  if (!scenario) throw new AssayError('NOT_FOUND', 'This scenario no longer exists. Undo may bring it back.');
  return scenario;
}

/** Refuses ranges the engine could not simulate: inverted, outside what the factor can be, or far too large. @throws AssayError INVALID */
export function assertSimulable(scenario: Pick<LinkedScenario, 'id' | 'tree' | 'factors'>): void {
  const problems = scenarioProblems(scenario);
  const [first] = problems;
  if (first)
    throw new AssayError(
      'INVALID',
      `Not stored: ${first.path} ${first.message}.`,
      problems.map(({ path, message }) => ({ path: path.split('.'), message })),
    );
}
