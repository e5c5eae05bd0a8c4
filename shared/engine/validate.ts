import { mean } from './distributions/distribution.ts';
import { exactMoments } from './moments.ts';
import { InvalidInput, joinPath, type Problem } from './problem.ts';
import { checkFields, describe, isRecord } from './record.ts';
import type { Scenario } from './scenario.ts';
import { FREQUENCY, LOSS, PROBABILITY, validateDistribution } from './validate-distribution.ts';

/** Events are simulated one by one: a higher mean rate would take minutes. */
const MAX_MEAN_FREQUENCY = 100_000;
/** Beyond this, squares of simulated losses could overflow and figures would silently become infinite. */
const MAX_SD = 1e100;

const UNSUPPORTED_SEMANTICS = ['product', 'bernoulli'];
const USE_LEF = 'give the loss event frequency directly as lef';
const UNSUPPORTED_FREQUENCY = {
  tef: USE_LEF,
  vulnerability: USE_LEF,
  threat_capability: USE_LEF,
  resistance_strength: USE_LEF,
  contact_frequency: USE_LEF,
  probability_of_action: USE_LEF,
};

/**
 * Everything that is wrong with a scenario; an empty list when it can be simulated.
 *
 * @param path where the scenario stands in the whole input, such as `scenarios[2]`
 */
export function validateScenario(value: unknown, path = ''): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a scenario, not ${describe(value)}` }];
  const problems = [
    ...checkFields(value, path, { required: ['id', 'semantics', 'frequency', 'loss'] }),
    ...validateId(value['id'], joinPath(path, 'id')),
    ...validateSemantics(value['semantics'], joinPath(path, 'semantics')),
    ...validateFrequency(value['frequency'], joinPath(path, 'frequency')),
    ...validateLoss(value['loss'], joinPath(path, 'loss')),
  ];
  return problems.length > 0 ? problems : checkMagnitudes(value as unknown as Scenario, path);
}

/** Everything that is wrong with a list of scenarios that are simulated together. */
export function validateScenarios(value: unknown, path = 'scenarios'): Problem[] {
  if (!Array.isArray(value))
    return [{ path, message: `must be a list of scenarios, not ${describe(value)}` }];
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

function validateId(value: unknown, path: string): Problem[] {
  if (value === undefined || (typeof value === 'string' && value !== '')) return [];
  return [{ path, message: `must be a text that is not empty, not ${describe(value)}` }];
}

function validateSemantics(value: unknown, path: string): Problem[] {
  if (value === undefined || value === 'event') return [];
  const unsupported = typeof value === 'string' && UNSUPPORTED_SEMANTICS.includes(value);
  const fault = unsupported ? 'are not supported yet' : 'are not known';
  return [{ path, message: `${describe(value)} semantics ${fault} (supported: event)` }];
}

function validateFrequency(value: unknown, path: string): Problem[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return [{ path, message: `must be an object with lef, not ${describe(value)}` }];
  const problems = checkFields(value, path, { required: ['lef'], unsupported: UNSUPPORTED_FREQUENCY });
  if (value['lef'] !== undefined) {
    problems.push(...validateDistribution(value['lef'], joinPath(path, 'lef'), FREQUENCY));
  }
  return problems;
}

function validateLoss(value: unknown, path: string): Problem[] {
  if (value === undefined) return [];
  if (!isRecord(value)) return [{ path, message: `must be an object with primary, not ${describe(value)}` }];
  const problems = checkFields(value, path, { required: ['primary'], optional: ['secondary'] });
  if (value['primary'] !== undefined) {
    problems.push(...validateDistribution(value['primary'], joinPath(path, 'primary'), LOSS));
  }
  if (value['secondary'] !== undefined) {
    problems.push(...validateSecondary(value['secondary'], joinPath(path, 'secondary')));
  }
  return problems;
}

function validateSecondary(value: unknown, path: string): Problem[] {
  if (!Array.isArray(value))
    return [{ path, message: `must be a list of secondary losses, not ${describe(value)}` }];
  return [
    ...value.flatMap((loss: unknown, index) => validateSecondaryLoss(loss, `${path}[${index}]`)),
    ...checkUniqueIds(value, path),
  ];
}

function validateSecondaryLoss(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a secondary loss, not ${describe(value)}` }];
  const { id, probability, magnitude } = value;
  const problems = [
    ...checkFields(value, path, { required: ['id', 'probability', 'magnitude'] }),
    ...validateId(id, joinPath(path, 'id')),
  ];
  if (probability !== undefined) {
    problems.push(...validateDistribution(probability, joinPath(path, 'probability'), PROBABILITY));
  }
  if (magnitude !== undefined)
    problems.push(...validateDistribution(magnitude, joinPath(path, 'magnitude'), LOSS));
  return problems;
}

/** Two parts with one id would share their random numbers. */
function checkUniqueIds(entries: readonly unknown[], path: string): Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const id = isRecord(entry) ? entry['id'] : undefined;
    if (id === undefined) return;
    if (seen.has(id)) {
      problems.push({
        path: `${path}[${index}].id`,
        message: `${describe(id)} is used twice; ids must differ`,
      });
    }
    seen.add(id);
  });
  return problems;
}

function checkMagnitudes(scenario: Scenario, path: string): Problem[] {
  const frequency = mean(scenario.frequency.lef);
  if (!(frequency <= MAX_MEAN_FREQUENCY)) {
    const message = `has a mean of ${frequency} loss events per year; at most ${MAX_MEAN_FREQUENCY} can be simulated`;
    return [{ path: joinPath(path, 'frequency.lef'), message }];
  }
  const { annualLossSd } = exactMoments(scenario);
  if (annualLossSd < MAX_SD) return [];
  return [{ path: joinPath(path, 'loss'), message: 'is too large or too widely spread to be computed' }];
}
