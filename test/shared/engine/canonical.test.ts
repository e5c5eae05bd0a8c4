import { describe, expect, it } from 'vitest';
import { canonicalInputs, canonicalJson } from '../../../shared/engine/canonical.ts';
import { scenarioOf } from './scenarios.ts';

describe('canonical JSON', () => {
  it('sorts fields at every depth and leaves undefined ones out', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'ä"', skipped: undefined })).toBe(
      '{"a":"ä\\"","b":[{"c":null,"d":1}]}',
    );
  });

  it('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([1e21, 0.1, -0, 100])).toBe('[1e+21,0.1,0,100]');
  });

  it.each([Number.NaN, Infinity, undefined, () => 1, 1n])('refuses what JSON cannot express', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

describe('canonical inputs', () => {
  const inputs = { scenarios: [scenarioOf(1)], seed: 1, iterations: 1000 };

  it('are equal for equal inputs in another order of fields', () => {
    const { id, semantics, frequency, loss } = scenarioOf(1);
    const reordered = { loss, frequency, semantics, id };
    expect(canonicalInputs({ iterations: 1000, seed: 1, scenarios: [reordered] })).toBe(
      canonicalInputs(inputs),
    );
  });

  it('differ when a figure, the seed or the iterations differ', () => {
    const texts = [
      inputs,
      { ...inputs, scenarios: [scenarioOf(1.5)] },
      { ...inputs, seed: 2 },
      { ...inputs, iterations: 2000 },
    ].map(canonicalInputs);
    expect(new Set(texts).size).toBe(4);
  });
});
