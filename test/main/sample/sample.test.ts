import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { EXCEPTION_STATES } from '../../../shared/model/exception.ts';
import { FINDING_STATES } from '../../../shared/model/finding.ts';
import { ACCESS_RULES } from '../../../shared/rules/access-violations.ts';
import { CLASSIFICATION_STANDINGS } from '../../../shared/rules/classification-standing.ts';
import { MEASURE_VERDICTS } from '../../../shared/rules/measure-verdict.ts';
import { testBench } from '../../helpers/bench.ts';

test('the sample is a whole engagement whose history verifies', async () => {
  using bench = testBench();
  const { api } = bench;
  const { engagement } = await api.engagement.createSample({ path: join(bench.folder, 'sample.assay') });
  expect(engagement).toMatchObject({ client: 'Brightwater Bank', sample: true });
  expect(await api.assets.list({})).toHaveLength(40);
  expect((await api.relations.list({})).length).toBeGreaterThan(30);
  expect(await api.scenarios.list({})).toHaveLength(12);
  const simulations = await api.simulations.list({});
  expect(simulations.filter((s) => s.outOfDate)).toEqual([]);
  expect(simulations).toHaveLength(12);

  const scenarios = await api.scenarios.list({});
  expect(scenarios.filter(({ tree }) => tree.frequency !== 'lef').map(({ ref }) => ref)).toEqual([
    'S-01',
    'S-02',
    'S-05',
  ]);
  const drivers = await api.drivers.list({});
  expect(drivers.map(({ links }) => links.length)).toEqual([2, 3]);
  const rounds = await api.estimates.list({ scenarioId: scenarios[0]!.id });
  expect(rounds.map(({ revealed, estimates }) => [revealed, estimates.length])).toEqual([
    [true, 3],
    [true, 3],
  ]);
  const [decision] = await api.decisions.list({});
  expect(decision?.basis.figures.netBenefit).toBeGreaterThan(0);
  const evaluations = await api.evaluations.list({ scenarioId: scenarios[0]!.id });
  expect(evaluations.filter(({ outOfDate }) => outOfDate)).toEqual([]);
  expect(evaluations.map(({ kind, treatmentIds }) => [kind, treatmentIds.length])).toEqual([
    ['treated', 0],
    ['treated', 1],
    ['treated', 1],
    ['treated', 2],
    ['target', 1],
  ]);

  const exceptions = await api.exceptions.list({});
  expect(new Set(exceptions.map((e) => e.state))).toEqual(new Set(EXCEPTION_STATES));
  const stale = exceptions.filter((e) => e.stale.length > 0);
  expect(stale.map((e) => e.title)).toEqual(['Customer assistant live without an output filter']);
  expect(stale[0]?.stale.map((s) => s.label)).toContain('AST-005 tier');

  const scores = await api.responsibilities.scores({});
  expect(scores.whole.rated).toBeGreaterThan(150);
  expect(scores.whole.rated).toBeLessThan(scores.whole.applicable);
  const { differences, unsupported, contradictions, flags } = scores.counts;
  for (const count of [differences, unsupported, contradictions, flags]) expect(count).toBeGreaterThan(0);
  const verdicts = new Set(
    scores.responsibilities.flatMap((one) => one.measures.map(({ verdict }) => verdict)),
  );
  expect(verdicts).toEqual(new Set(MEASURE_VERDICTS));

  const evidence = await api.evidence.list({});
  expect(evidence.filter((e) => e.withdrawn !== null)).toHaveLength(1);
  expect(evidence.filter((e) => e.sameAs.length > 0).map((e) => e.ref)).toEqual(['E-007', 'E-008']);
  expect(evidence.filter((e) => e.gaps.length > 0).map((e) => e.ref)).toEqual(['E-009']);
  const findings = await api.findings.list({});
  expect(new Set(findings.map((f) => f.state))).toEqual(new Set(FINDING_STATES));
  expect(findings.filter((f) => f.overdue).map((f) => f.ref)).toEqual(['F-003']);

  const classified = await api.classification.report({});
  expect(new Set(classified.map(({ standing }) => standing))).toEqual(new Set(CLASSIFICATION_STANDINGS));
  expect(classified.filter(({ gate }) => gate === 'ready').map(({ ref }) => ref)).toEqual(['AST-001']);
  const counted = await api.access.violations({});
  const broken = (await Promise.all(counted.map(({ assetId }) => api.access.asset({ assetId })))).flatMap(
    ({ violations }) => violations,
  );
  expect(counted).toHaveLength(3);
  expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(broken.length);
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(ACCESS_RULES));
  const tests = await api.fairnessTests.list({ assetId: null });
  expect(tests.map(({ result }) => result.meetsThreshold)).toEqual([true, false]);

  const { lint } = await api.raci.matrix({});
  expect(lint.filter((finding) => finding.rule === 'open-choice')).toHaveLength(1);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true, problems: [] });
  const history = await api.engagement.history({ limit: 500 });
  expect(history.map((h) => h.at)).toEqual(
    history
      .map((h) => h.at)
      .toSorted()
      .toReversed(),
  );
  expect(bench.logged).toEqual([]);
});

test('a sample asked for twice is made once, over nothing but what a kill has left', async () => {
  using bench = testBench();
  using other = testBench();
  const path = join(bench.folder, 'sample.assay');
  writeFileSync(join(bench.folder, '.sample.assay.part'), 'what a kill has left');
  const made = [bench, other].map(({ api }) => api.engagement.createSample({ path }));
  expect((await Promise.allSettled(made)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  await bench.api.engagement.close({});
  await expect(bench.api.engagement.createSample({ path })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(readdirSync(bench.folder).filter((name) => name.includes('sample'))).toEqual([basename(path)]);
});
