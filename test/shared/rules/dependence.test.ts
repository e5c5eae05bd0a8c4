import { expect, test } from 'vitest';
import { canFollow, dependenceOf, dependenceOn } from '../../../shared/rules/dependence.ts';
import type { Scenario } from '../../../shared/engine/scenario.ts';

const one = { dist: 'constant', value: 1 } as const;
const scenario = (id: string): Scenario => ({ id, frequency: { lef: one }, loss: { primary: one } });
const link = (scenarioId: string, node = 'frequency.lef') => ({ scenarioId, node, correlation: 0.5 });
const off = { correlated: false, correlation: 0.3 };

test('nothing said, or only of what is not there, ties nothing', () => {
  const drivers = [{ id: 'a', links: [link('gone'), link('s', 'frequency.tef')] }];
  expect(dependenceOf({ settings: null, drivers: [] }, [scenario('s')])).toBeUndefined();
  expect(dependenceOf({ settings: off, drivers }, [scenario('s')])).toBeUndefined();
});

test('severities and drivers stand together, in an order that does not depend on how they were stated', () => {
  const drivers = [
    { id: 'b', links: [link('t')] },
    { id: 'a', links: [link('s'), link('gone')] },
  ];
  const all = [scenario('s'), scenario('t')];
  const stated = dependenceOf({ settings: { ...off, correlated: true }, drivers }, all);
  expect(stated).toEqual({
    severity: 0.3,
    drivers: [
      { id: 'a', links: [{ scenario: 's', node: 'frequency.lef', correlation: 0.5 }] },
      { id: 'b', links: [{ scenario: 't', node: 'frequency.lef', correlation: 0.5 }] },
    ],
  });
  expect(dependenceOn(stated, ['t'])).toEqual({ severity: 0.3, drivers: [stated!.drivers![1]] });
  expect(dependenceOn(dependenceOf({ settings: off, drivers }, all), ['other'])).toBeUndefined();
});

test('capability and resistance follow nothing', () => {
  expect(['frequency.threat_capability', 'frequency.resistance_strength'].some(canFollow)).toBe(false);
  expect(['frequency.tef', 'loss.secondary.x.probability'].every(canFollow)).toBe(true);
});
