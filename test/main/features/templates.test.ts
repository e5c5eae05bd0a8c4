import { expect, test } from 'vitest';
import { testBench } from '../../helpers/bench.ts';
import { distributionProblems } from '../../../shared/rules/distribution-problems.ts';
import { effectProblems } from '../../../shared/rules/effect-problems.ts';
import { factorNodes } from '../../../shared/rules/factor-nodes.ts';

test('every template fills its tree with ranges that can be simulated, and its treatments act on that tree', async () => {
  using bench = testBench();
  const { templates, note } = await bench.api.templates.list({});
  expect(note).toMatch(/example/);
  for (const { id, tree, factors, treatments } of templates) {
    const nodes = factorNodes(tree);
    expect(
      factors.map(({ node }) => node),
      id,
    ).toEqual(nodes.map(({ node }) => node));
    for (const { quantity, node } of nodes) {
      const { distribution } = factors.find((factor) => factor.node === node)!;
      expect(distributionProblems(distribution, quantity), `${id} ${node}`).toEqual([]);
    }
    for (const { title, effects } of treatments)
      for (const effect of effects) expect(effectProblems(effect, tree), `${id} ${title}`).toEqual([]);
  }
});

test('every threat of the reference has a template, and every template names techniques that exist', async () => {
  using bench = testBench();
  const { templates } = await bench.api.templates.list({});
  const { techniques, source } = await bench.api.templates.techniques({});
  const known = new Set(techniques.map(({ id }) => id));
  expect(source).toMatch(/MITRE ATLAS .* Apache-2\.0/);
  for (const { techniques: named } of templates) {
    expect(named.length).toBeGreaterThan(0);
    for (const { id, name } of named) expect([known.has(id), name === id]).toEqual([true, false]);
  }
  const threats = new Set((await bench.api.catalogue.threats({})).map(({ name }) => name));
  const covered = new Set(templates.flatMap(({ catalogueThreat }) => catalogueThreat ?? []));
  expect([...covered].toSorted()).toEqual([...threats].toSorted());
});
