import { support } from './distributions/distribution.ts';
import { exactMoments } from './moments.ts';
import { InvalidInput, joinPath, type Problem } from './problem.ts';
import { checkFields, describe, isRecord } from './record.ts';
import { type Scenario, SEMANTICS } from './scenario.ts';
import { frequencyTree } from './tree/factors.ts';
import { contestShare } from './tree/vulnerability.ts';
import { validateFrequency } from './validate-frequency.ts';
import { checkUniqueIds, validateId } from './validate-id.ts';
import { validateLoss } from './validate-loss.ts';

/** Events are simulated one by one: a higher mean rate would take minutes. */
const MAX_MEAN_FREQUENCY = 100_000;
/** Beyond this, squares of simulated losses could overflow and figures would silently become infinite. */
const MAX_SD = 1e100;

/**
 * Everything that is wrong with a scenario; an empty list when it can be simulated.
 *
 * @param path where the scenario stands in the whole input, such as `scenarios[2]`
 */
export function validateScenario(value: unknown, path = ''): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a scenario, not ${describe(value)}` }];
  const { id, semantics, frequency, loss } = value;
  const problems = [
    ...checkFields(value, path, { required: ['id', 'frequency', 'loss'], optional: ['semantics'] }),
    ...validateId(id, joinPath(path, 'id')),
    ...validateSemantics(semantics, joinPath(path, 'semantics')),
    ...(frequency === undefined ? [] : validateFrequency(frequency, joinPath(path, 'frequency'))),
    ...(loss === undefined ? [] : validateLoss(loss, joinPath(path, 'loss'))),
  ];
  return problems.length > 0 ? problems : checkMagnitudes(value as unknown as Scenario, path);
}

/** Everything that is wrong with a list of scenarios that are simulated together. */
export function validateScenarios(value: unknown, path = 'scenarios'): Problem[] {
  if (!Array.isArray(value)) {
    return [{ path, message: `must be a list of scenarios, not ${describe(value)}` }];
  }
  if (value.length === 0) return [{ path, message: 'is empty; give at least one scenario' }];
  return [
    ...value.flatMap((scenario: unknown, index) => validateScenario(scenario, `${path}[${index}]`)),
    ...checkUniqueIds(value, path),
  ];
}

/** @throws InvalidInput with every problem, unless the value is a list of valid scenarios */
export function assertScenarios(value: unknown): asserts value is readonly Scenario[] {
  const problems = validateScenarios(value);
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** What is wrong with the name of the semantics; a missing one means event semantics. */
export function validateSemantics(value: unknown, path: string): Problem[] {
  if (value === undefined || SEMANTICS.some((known) => known === value)) return [];
  return [{ path, message: `${describe(value)} semantics are not known (known: ${SEMANTICS.join(', ')})` }];
}

/** With Bernoulli semantics the rate is a probability: it must not be able to exceed 1. */
export function checkBernoulliRate(
  { semantics, frequency }: Omit<Scenario, 'id' | 'loss'>,
  path: string,
): Problem[] {
  if (semantics !== 'bernoulli') return [];
  const tree = frequencyTree(frequency);
  const largest = tree.annual.reduce(
    (product, { distribution }) => product * support(distribution)[1],
    contestShare(tree),
  );
  if (largest <= 1) return [];
  const reach = largest === Infinity ? 'has no upper limit' : `goes up to ${largest}`;
  const message = `with Bernoulli semantics the rate is a probability and cannot be above 1 (this ${reach})`;
  return [{ path, message }];
}

/** What can only be judged of a scenario whose parts are all valid. */
function checkMagnitudes(scenario: Scenario, path: string): Problem[] {
  const { semantics = 'event', frequency } = scenario;
  const at = joinPath(path, 'lef' in frequency ? 'frequency.lef' : 'frequency');
  const broken = checkBernoulliRate({ semantics, frequency }, at);
  if (broken.length > 0) return broken;
  const { lossEventFrequency, annualLossSd } = exactMoments(scenario);
  if (semantics === 'event' && !(lossEventFrequency <= MAX_MEAN_FREQUENCY)) {
    const message = `has a mean of ${lossEventFrequency} loss events per year; at most ${MAX_MEAN_FREQUENCY} can be simulated`;
    return [{ path: at, message }];
  }
  if (annualLossSd < MAX_SD) return [];
  return [{ path: joinPath(path, 'loss'), message: 'is too large or too widely spread to be computed' }];
}
