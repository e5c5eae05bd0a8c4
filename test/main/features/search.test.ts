import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';

test('rights, shared tasks, reasons and coverage are found by their words, with where they are shown', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [asset] = await api.assets.create({ drafts: [{ name: 'Claims model', type: 'model' }] });
  const id = asset!.id;
  const cells = [
    { stage: 'production' as const, role: 'Release manager', rights: ['deploy' as const], standing: true },
  ];
  await api.access.set({ assetId: id, cells });
  await api.access.setOwner({
    assetId: id,
    task: 'Model tuning',
    party: 'shared',
    note: 'The vendor tunes at night',
  });
  await api.posture.scoreRiskType({ riskType: 'human_error', score: 0.4, reason: 'Two slips in a year' });
  const found = async (text: string) =>
    (await api.engagement.search({ text })).map((hit) => [hit.entity, hit.id]);
  expect(await found('release manager')).toEqual([['accessGrant', id]]);
  expect(await found('at night')).toEqual([['taskOwner', id]]);
  expect(await found('two slips')).toEqual([['riskTypeScore', 'human_error']]);
});

test('a responsibility comes first by its number, with its measures and what was written about it', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id: personId } = await api.people.create({ name: 'Ines', title: '', party: 'assessor', email: '' });
  await api.responsibilities.comment({ subjectId: '2.4.2', text: 'Ask again', personId });
  const hits = await api.engagement.search({ text: '2.4.2' });
  expect(hits[0]).toMatchObject({ entity: 'responsibility', id: '2.4.2' });
  expect(new Set(hits.slice(1).map(({ entity }) => entity))).toEqual(
    new Set(['measure', 'instrumentComment']),
  );
});

test('what is called so comes before what only has it in its reference', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.assets.create({
    drafts: Array.from({ length: 10 }, () => ({ name: 'Model', type: 'model' as const })),
  });
  await api.treatments.create({ title: 'Rate limit' });
  const [first] = await api.engagement.search({ text: 't-01' });
  expect(first).toMatchObject({ entity: 'treatment', ref: 'T-01' });
});

test('an asset comes first by its reference, before the rights on it', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [asset] = await api.assets.create({ drafts: [{ name: 'Claims model', type: 'model' }] });
  const cells = [
    { stage: 'testing' as const, role: 'Data scientist', rights: ['read' as const], standing: false },
  ];
  await api.access.set({ assetId: asset!.id, cells });
  const hits = await api.engagement.search({ text: asset!.ref });
  expect(hits.map(({ entity }) => entity)).toEqual(['asset', 'accessGrant']);
});

test('figures of a measure from one source are one hit, and each measure says its own', async () => {
  using bench = await openBench();
  const { api } = bench;
  const figure = (measureId: string, takenOn: string, source: string, owner: string) =>
    api.measures.record({
      measureId,
      value: 5,
      takenOn,
      source,
      owner,
      denominator: measureId === '2.4.2-m1' ? 'models' : '',
      note: '',
    });
  await figure('2.4.2-m1', '2026-03-01', 'Test register', 'Jonas');
  await figure('2.4.2-m1', '2026-06-01', 'Test register', 'Priya');
  await figure('2.4.2-m2', '2026-06-01', 'Test register', 'Jonas');
  await figure('2.4.2-m2', '2026-07-01', 'Register of attacks', 'Jonas');
  const hits = await api.engagement.search({ text: 'register' });
  expect(hits.map(({ entity, ref, title }) => [entity, ref, title])).toEqual([
    ['measurement', '2.4.2-m1', 'Test register'],
    ['measurement', '2.4.2-m2', 'Register of attacks'],
    ['measurement', '2.4.2-m2', 'Test register'],
  ]);
  expect(hits[0]?.excerpt).toBe('Models tested against attacks');
  expect((await api.engagement.search({ text: 'priya' })).map(({ ref }) => ref)).toEqual(['2.4.2-m1']);
});

test('what is said of an asset is told with its reference, and its words once', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [asset] = await api.assets.create({ drafts: [{ name: 'Claims model', type: 'model' }] });
  await api.gates.check({ assetId: asset!.id, check: 'dataPrivacy', result: 'fail', note: 'Leaks names' });
  expect(await api.engagement.search({ text: 'leaks' })).toMatchObject([
    { entity: 'gateCheck', ref: asset!.ref, title: 'Leaks names', excerpt: '' },
  ]);
  const long = `${'Tested for four weeks by two teams. '.repeat(3)}Nothing leaks.`;
  await api.gates.check({ assetId: asset!.id, check: 'dataPrivacy', result: 'pass', note: long });
  expect((await api.engagement.search({ text: 'leaks' }))[0]?.excerpt).toMatch(/^….*Nothing leaks\.$/);
});
