import { describe, expect, it } from 'vitest';
import { validateScenario, validateScenarios } from '../../../shared/engine/validate.ts';
import { MAGNITUDE, scenarioOf } from './scenarios.ts';

/** Problems of a scenario with this frequency, as `path: message`. */
const ofFrequency = (lef: unknown) => lines({ ...scenarioOf(1), frequency: { lef } });
/** Problems of a scenario with this primary loss. */
const ofPrimary = (primary: unknown) => lines({ ...scenarioOf(1), loss: { primary } });
/** Problems of a scenario with this one secondary loss. */
const ofSecondary = (secondary: unknown) =>
  lines({ ...scenarioOf(1), loss: { primary: MAGNITUDE, secondary: [secondary] } });
const lines = (scenario: unknown) =>
  validateScenario(scenario).map(({ path, message }) => `${path}: ${message}`);

const secondary = { id: 'fines', probability: { dist: 'constant', value: 0.5 }, magnitude: MAGNITUDE };

describe('a valid scenario', () => {
  it.each([
    { dist: 'constant', value: 0 },
    { dist: 'uniform', min: 0, max: 1 },
    { dist: 'triangular', min: 0, mode: 0, max: 1 },
    { dist: 'pert', min: 0, mode: 1, max: 1, lambda: 2.5 },
    { dist: 'lognormal_ci90', p05: 0.1, p95: 2 },
    { dist: 'lognormal', mu: -1, sigma: 0.5 },
  ])('has no problem with $dist', (distribution) => {
    expect(ofFrequency(distribution)).toEqual([]);
    expect(ofPrimary(distribution)).toEqual([]);
  });

  it('may have secondary losses', () => {
    expect(ofSecondary(secondary)).toEqual([]);
  });
});

describe('parameters', () => {
  it('are all named when missing, unknown or not finite numbers', () => {
    expect(ofFrequency({ dist: 'pert', min: '1', mode: Infinity, maximum: 3 })).toEqual([
      'frequency.lef.max: is missing',
      'frequency.lef.maximum: is not a known field (known: dist, min, mode, max, lambda)',
      'frequency.lef.min: must be a finite number, not "1"',
      'frequency.lef.mode: must be a finite number, not Infinity',
    ]);
  });

  it.each([
    [{ dist: 'uniform', min: 5, max: 1 }, 'max: must be greater than min (1 is not greater than 5)'],
    [
      { dist: 'uniform', min: 5, max: 5 },
      'max: must be greater than min (5 is not greater than 5); for one certain value use a constant',
    ],
    [{ dist: 'triangular', min: 2, mode: 1, max: 5 }, 'mode: must not be below min (1 is below 2)'],
    [{ dist: 'pert', min: 2, mode: 7, max: 5 }, 'mode: must not be above max (7 is above 5)'],
    [
      { dist: 'pert', min: 2, mode: 3, max: 5, lambda: 0 },
      'lambda: must be greater than 0 and at most 1000 (it is 0; 4 is usual)',
    ],
    [{ dist: 'lognormal_ci90', p05: 0, p95: 5 }, 'p05: must be greater than 0 (it is 0)'],
    [{ dist: 'lognormal_ci90', p05: 6, p95: 5 }, 'p95: must be greater than p05 (5 is not greater than 6)'],
    [{ dist: 'lognormal', mu: 1, sigma: -1 }, 'sigma: must be greater than 0 (it is -1)'],
    [
      { dist: 'metalog', p10: 5, p50: 4, p90: 9, min: 0 },
      'p50: must be greater than p10 (4 is not greater than 5)',
    ],
    [
      { dist: 'metalog', p10: 1, p50: 1.001, p90: 9, min: 0.9, max: 50 },
      'p50: lies too close to p10 or p90: no metalog runs through these three',
    ],
    [{ dist: 'empirical', values: [] }, 'values: is empty; give at least one value'],
    [{ dist: 'empirical', values: [1, '2'] }, 'values[1]: must be a finite number, not "2"'],
    [
      { dist: 'empirical', values: [1, 2], weights: [1] },
      'weights: must have one weight per value (1 weights for 2 values)',
    ],
  ])('must make sense together: %j', (distribution, problem) => {
    expect(ofPrimary(distribution)).toEqual([`loss.primary.${problem}`]);
  });
});

describe('the factors of the frequency', () => {
  const one = { dist: 'constant', value: 1 };
  const capability = { dist: 'normal', mean: 50, sd: 20 };
  const ofFactors = (frequency: unknown) => lines({ ...scenarioOf(1), frequency });

  it.each([
    { lef: one },
    { tef: one, vulnerability: one },
    { tef: one, threat_capability: capability, resistance_strength: capability },
    { contact_frequency: one, probability_of_action: one, vulnerability: one },
    {
      contact_frequency: one,
      probability_of_action: one,
      threat_capability: capability,
      resistance_strength: capability,
    },
  ])('may be %j', (frequency) => {
    expect(ofFactors(frequency)).toEqual([]);
  });

  it('must be complete', () => {
    expect(ofFactors({ tef: one })).toEqual(['frequency.vulnerability: is missing']);
    expect(ofFactors({ vulnerability: one })).toEqual(['frequency.tef: is missing']);
    expect(ofFactors({ contact_frequency: one, threat_capability: capability })).toEqual([
      'frequency.probability_of_action: is missing',
      'frequency.resistance_strength: is missing',
    ]);
  });

  it('must not say the same thing twice', () => {
    expect(ofFactors({ lef: one, tef: one })).toEqual(['frequency.tef: lef says all; leave it out']);
    expect(
      ofFactors({ tef: one, contact_frequency: one, probability_of_action: one, vulnerability: one }),
    ).toEqual(['frequency.tef: leave it out: contact frequency and probability of action give it']);
    expect(
      ofFactors({
        tef: one,
        vulnerability: one,
        threat_capability: capability,
        resistance_strength: capability,
      }),
    ).toEqual(['frequency.vulnerability: leave it out: capability and resistance give it']);
  });

  it('are judged each by its own scale', () => {
    expect(ofFactors({ tef: one, vulnerability: { dist: 'uniform', min: 0.5, max: 1.5 } })).toEqual([
      'frequency.vulnerability: a probability cannot be above 1 (this goes up to 1.5)',
    ]);
  });

  it('are a probability together with Bernoulli semantics', () => {
    const bernoulli = (frequency: unknown) => lines({ ...scenarioOf(1), semantics: 'bernoulli', frequency });
    expect(bernoulli({ lef: one })).toEqual([]);
    expect(bernoulli({ lef: { dist: 'uniform', min: 0, max: 2 } })).toEqual([
      'frequency.lef: with Bernoulli semantics the rate is a probability and cannot be above 1 (this goes up to 2)',
    ]);
    expect(
      bernoulli({ tef: { dist: 'constant', value: 2 }, vulnerability: { dist: 'constant', value: 0.5 } }),
    ).toEqual([]);
    expect(bernoulli({ lef: { dist: 'lognormal_ci90', p05: 0.1, p95: 0.2 } })).toEqual([
      'frequency.lef: with Bernoulli semantics the rate is a probability and cannot be above 1 (this has no upper limit)',
    ]);
  });
});

describe('forms of loss', () => {
  it('are one to six, each a distribution', () => {
    expect(ofPrimary({ forms: { productivity: MAGNITUDE, reputation: MAGNITUDE } })).toEqual([]);
    expect(ofSecondary({ ...secondary, magnitude: { forms: { fines_and_judgments: MAGNITUDE } } })).toEqual(
      [],
    );
    expect(ofPrimary({ forms: { fine: MAGNITUDE } })).toEqual([
      'loss.primary.forms: is empty; give at least one of productivity, response, replacement, competitive_advantage, fines_and_judgments, reputation',
      'loss.primary.forms.fine: is not a known field (known: productivity, response, replacement, competitive_advantage, fines_and_judgments, reputation)',
    ]);
    expect(ofPrimary({ forms: { response: { dist: 'constant', value: -1 } } })).toEqual([
      'loss.primary.forms.response: a loss cannot be below 0 (this goes down to -1)',
    ]);
  });
});

describe('quantities', () => {
  it('frequencies and losses are not negative', () => {
    expect(ofFrequency({ dist: 'constant', value: -1 })).toEqual([
      'frequency.lef: a frequency cannot be below 0 (this goes down to -1)',
    ]);
    expect(ofPrimary({ dist: 'pert', min: -10, mode: 0, max: 10 })).toEqual([
      'loss.primary: a loss cannot be below 0 (this goes down to -10)',
    ]);
  });

  it('probabilities lie between 0 and 1', () => {
    const path = 'loss.secondary[0].probability';
    expect(ofSecondary({ ...secondary, probability: { dist: 'uniform', min: -0.5, max: 1.5 } })).toEqual([
      `${path}: a probability cannot be below 0 (this goes down to -0.5)`,
      `${path}: a probability cannot be above 1 (this goes up to 1.5)`,
    ]);
    expect(
      ofSecondary({ ...secondary, probability: { dist: 'lognormal_ci90', p05: 0.1, p95: 0.2 } }),
    ).toEqual([`${path}: a probability cannot be above 1 (this has no upper limit)`]);
  });

  it('frequencies too high to simulate event by event are refused', () => {
    expect(ofFrequency({ dist: 'constant', value: 1e9 })).toEqual([
      'frequency.lef: has a mean of 1000000000 loss events per year; at most 100000 can be simulated',
    ]);
  });

  it('losses that would overflow are refused', () => {
    const problem = 'loss: is too large or too widely spread to be computed';
    expect(ofPrimary({ dist: 'lognormal_ci90', p05: 1e-300, p95: 1e300 })).toEqual([problem]);
    expect(ofPrimary({ dist: 'uniform', min: 0, max: 1e308 })).toEqual([problem]);
  });
});

describe('structure', () => {
  it('names every missing and unknown field', () => {
    expect(lines({ id: '', semantic: 'event', frequency: {}, loss: { secundary: [] } })).toEqual([
      'semantic: is not a known field (known: id, frequency, loss, semantics)',
      'id: must be a text that is not empty, not ""',
      'frequency: has no factor; give lef, or tef with vulnerability',
      'loss.primary: is missing',
      'loss.secundary: is not a known field (known: primary, secondary, controls)',
    ]);
    expect(ofSecondary({ id: 7 })).toEqual([
      'loss.secondary[0].probability: is missing',
      'loss.secondary[0].magnitude: is missing',
      'loss.secondary[0].id: must be a text that is not empty, not 7',
    ]);
  });

  it('knows three semantics and the families of distributions', () => {
    expect(lines({ ...scenarioOf(1), semantics: 'product' })).toEqual([]);
    expect(lines({ ...scenarioOf(1), semantics: undefined })).toEqual([]);
    expect(lines({ ...scenarioOf(1), semantics: 'magic' })).toEqual([
      'semantics: "magic" semantics are not known (known: event, product, bernoulli)',
    ]);
    expect(ofFrequency({ dist: 'toString' })).toEqual([
      'frequency.lef.dist: "toString" is not a distribution (known: constant, uniform, triangular, pert, pert_classic, lognormal_ci90, lognormal, normal, metalog, empirical)',
    ]);
  });

  it.each([null, 5, 'text', []])('refuses %j in place of an object', (value) => {
    expect(lines(value)).toHaveLength(1);
    expect(ofFrequency(value)).toHaveLength(1);
    expect(lines({ ...scenarioOf(1), frequency: value })).toHaveLength(1);
    expect(lines({ ...scenarioOf(1), loss: value })).toHaveLength(1);
    expect(ofSecondary(value)).toHaveLength(1);
  });

  it('wants a list of scenarios with different ids', () => {
    expect(validateScenarios({})).toEqual([
      { path: 'scenarios', message: 'must be a list of scenarios, not an object' },
    ]);
    expect(validateScenarios([scenarioOf(1), scenarioOf(1)])).toEqual([
      { path: 'scenarios[1].id', message: '"scenario" is used twice; ids must differ' },
    ]);
  });

  it('wants secondary losses with different ids', () => {
    const twice = { ...scenarioOf(1), loss: { primary: MAGNITUDE, secondary: [secondary, secondary] } };
    expect(lines(twice)).toEqual(['loss.secondary[1].id: "fines" is used twice; ids must differ']);
  });

  it('quotes long texts in part', () => {
    const [line] = ofPrimary('x'.repeat(10_000));
    expect(line!.length).toBeLessThan(120);
  });
});
