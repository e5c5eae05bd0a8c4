import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBench, type TestBench, testBench } from '../../helpers/bench.ts';

const DIMENSION = '2.4.2/implementation';
const QUESTION = '2.4.2/implementation/1';

async function assessors(bench: TestBench) {
  const create = async (name: string) =>
    (await bench.api.people.create({ name, title: '', party: 'assessor', email: '' })).id;
  return { ines: await create('Ines Calder'), tomasz: await create('Tomasz Reyl') };
}

const figure = async ({ api }: TestBench, id = DIMENSION) =>
  (await api.responsibilities.scores({})).responsibilities
    .flatMap((one) => one.dimensions)
    .find((one) => one.id === id);

test('two assessors differ, settle with a reason, and reopen by a change of mind', async () => {
  using bench = await openBench();
  const { responsibilities, engagement } = bench.api;
  const { ines, tomasz } = await assessors(bench);
  await responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: 1 });
  await responsibilities.rate({ personId: tomasz, dimensionId: DIMENSION, maturity: 2 });
  expect(await figure(bench)).toMatchObject({ state: 'unsettled', range: { low: 1, high: 2 } });
  const reason = 'Two of nine teams keep records';
  await responsibilities.settle({ subjectId: DIMENSION, maturity: 1, reason, personId: ines });
  expect(await figure(bench)).toMatchObject({ state: 'rated', maturity: 1 });
  await responsibilities.rate({ personId: tomasz, dimensionId: DIMENSION, maturity: 0 });
  expect(await figure(bench)).toMatchObject({ state: 'unsettled' });
  await engagement.undo({});
  expect((await responsibilities.state({})).settlements).toMatchObject([{ maturity: 1, reason }]);
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('an answer is one record per assessor, and taken back leaves nothing', async () => {
  using bench = await openBench();
  const { responsibilities } = bench.api;
  const { ines } = await assessors(bench);
  const mine = { personId: ines, questionId: QUESTION };
  await responsibilities.answer({ ...mine, value: 'yes' });
  await responsibilities.answer({ ...mine, value: 'partly' });
  await responsibilities.note({ ...mine, note: 'Only for the fraud models' });
  expect((await responsibilities.state({})).answers).toMatchObject([
    { value: 'partly', note: 'Only for the fraud models' },
  ]);
  await responsibilities.answer({ ...mine, value: null });
  await responsibilities.note({ ...mine, note: '' });
  expect((await responsibilities.state({})).answers).toEqual([]);
});

test('what does not apply needs a reason, and keeps it', async () => {
  using bench = await openBench();
  const { responsibilities } = bench.api;
  const { ines } = await assessors(bench);
  const mine = { personId: ines, questionId: QUESTION };
  await expect(responsibilities.answer({ ...mine, value: 'na' })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['note'] }],
  });
  await responsibilities.setAside({ ...mine, reason: 'No model is trained here' });
  await expect(responsibilities.note({ ...mine, note: ' ' })).rejects.toMatchObject({ code: 'INVALID' });
  const whole = { dimensionIds: [DIMENSION], personId: ines };
  await expect(responsibilities.setApplicable({ ...whole, reason: '  ' })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await responsibilities.setApplicable({ ...whole, reason: 'Bought as a service' });
  expect(await figure(bench)).toMatchObject({ state: 'not applicable', remark: 'Bought as a service' });
  await responsibilities.setApplicable({ ...whole, reason: null });
  expect(await figure(bench)).toMatchObject({ state: 'blank' });
});

test('nothing is stored of what the reference does not ask or of a stranger', async () => {
  using bench = await openBench();
  const { responsibilities, measures, engagement } = bench.api;
  const { ines } = await assessors(bench);
  const before = (await engagement.current({}))!.sequence;
  const odd = [
    responsibilities.rate({ personId: ines, dimensionId: '1.1/guardrails', maturity: 3 }),
    responsibilities.answer({ personId: ines, questionId: '9.9/raci/1', value: 'yes' }),
    responsibilities.rate({ personId: crypto.randomUUID(), dimensionId: DIMENSION, maturity: 3 }),
    responsibilities.tick({ itemId: '2.4.2/checklist/99', done: true, personId: ines }),
    responsibilities.flag({ subjectId: '2.6.3', on: true, personId: ines }),
    measures.unset({ measureId: '2.4.2-m1' }),
  ];
  const ended = await Promise.allSettled(odd);
  expect(ended.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'rejected',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect((await engagement.current({}))!.sequence).toBe(before);
});

test('only what differs can be settled, each in its own terms', async () => {
  using bench = await openBench();
  const { responsibilities } = bench.api;
  const { ines, tomasz } = await assessors(bench);
  const settle = { subjectId: QUESTION, reason: 'Seen', personId: ines };
  await expect(responsibilities.settle({ ...settle, answer: 'yes' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await responsibilities.answer({ personId: ines, questionId: QUESTION, value: 'yes' });
  await responsibilities.answer({ personId: tomasz, questionId: QUESTION, value: 'no' });
  await expect(responsibilities.settle({ ...settle, maturity: 2 })).rejects.toMatchObject({
    code: 'INVALID',
  });
  await responsibilities.settle({ ...settle, answer: 'partly' });
  await responsibilities.reopen({ subjectId: QUESTION });
  expect(await responsibilities.scores({})).toMatchObject({ counts: { differences: 1 } });
});

test('measures take figures, targets of their own and verdicts; a strict limit is honoured', async () => {
  using bench = await openBench();
  const { measures, responsibilities } = bench.api;
  const verdict = async (id: string) =>
    (await responsibilities.scores({})).responsibilities
      .flatMap((one) => one.measures)
      .find((one) => one.id === id)?.verdict;
  const draft = { takenOn: '2024-01-01', source: 'Log', owner: 'Jonas Beck', denominator: '', note: '' };
  await expect(measures.record({ ...draft, measureId: '1.4-m1', value: 0.5 })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['denominator'] }],
  });
  const kept = await measures.record({ ...draft, measureId: '1.4-m1', value: 0.5, denominator: 'accounts' });
  expect(await verdict('1.4-m1')).toBe('stale');
  const takenOn = (await responsibilities.state({})).today;
  await measures.update({ id: kept.id, patch: { takenOn } });
  expect(await verdict('1.4-m1')).toBe('not met');
  await measures.record({ ...draft, measureId: '2.4.2-m1', value: 64, takenOn });
  expect(await verdict('2.4.2-m1')).toBe('no target');
  const setting = {
    measureId: '2.4.2-m1',
    target: 60,
    direction: 'at least' as const,
    strict: false,
    setOn: takenOn,
    unit: '',
    owner: '',
    staleAfterDays: 365,
  };
  await expect(measures.set({ ...setting, setBy: '' })).rejects.toMatchObject({ code: 'INVALID' });
  await measures.set({ ...setting, setBy: 'Priya Anand' });
  expect(await verdict('2.4.2-m1')).toBe('met');
  await measures.unset({ measureId: '2.4.2-m1' });
  expect(await verdict('2.4.2-m1')).toBe('no target');
  expect(await verdict('2.4.2-m2')).toBe('no measurement');
});

test('a figure without a unit is refused, and nothing of it stays, until its scale is set', async () => {
  using bench = await openBench();
  const { measures, engagement } = bench.api;
  const figure = {
    measureId: '2.4.3-m2',
    value: 4,
    takenOn: '2024-01-01',
    source: 'Developer survey',
    owner: 'Jonas Beck',
    denominator: '',
    note: '',
  };
  const before = (await engagement.current({}))!.sequence;
  await expect(measures.record(figure)).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['value'], message: expect.stringContaining('Set one first, such as 1 to 5') }],
  });
  expect((await engagement.current({}))!.sequence).toBe(before);
  await measures.set({
    measureId: figure.measureId,
    target: null,
    direction: 'track',
    strict: false,
    setBy: '',
    setOn: null,
    unit: '1 to 5',
    owner: '',
    staleAfterDays: 365,
  });
  expect(await measures.record(figure)).toMatchObject({ value: 4 });
});

test('checklist, comments and flags are kept and taken back', async () => {
  using bench = await openBench();
  const { responsibilities } = bench.api;
  const { ines } = await assessors(bench);
  const content = await bench.api.catalogue.instrument({});
  const item = content.flatMap((one) => one.checklist)[0]!.id;
  await responsibilities.tick({ itemId: item, done: true, personId: ines });
  await responsibilities.comment({ subjectId: '2.4.2', text: 'Ask for the red team report', personId: ines });
  await responsibilities.flag({ subjectId: DIMENSION, on: true, personId: ines });
  const full = await responsibilities.state({});
  expect([full.ticks, full.comments, full.flags].map((list) => list.length)).toEqual([1, 1, 1]);
  expect(await bench.api.engagement.search({ text: 'red team' })).toMatchObject([{ ref: '2.4.2' }]);
  await responsibilities.tick({ itemId: item, done: false, personId: ines });
  await responsibilities.removeComment({ id: full.comments[0]!.id });
  await responsibilities.flag({ subjectId: DIMENSION, on: false, personId: ines });
  const empty = await responsibilities.state({});
  expect([empty.ticks, empty.comments, empty.flags].map((list) => list.length)).toEqual([0, 0, 0]);
});

test('what an earlier engagement said is read without changing its file', async () => {
  using earlier = await openBench();
  const { ines } = await assessors(earlier);
  await earlier.api.responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: 2 });
  await earlier.api.responsibilities.answer({ personId: ines, questionId: QUESTION, value: 'yes' });
  const { path } = (await earlier.api.engagement.current({}))!;
  using bench = await openBench();
  const { responsibilities, engagement } = bench.api;
  await expect(responsibilities.importPrevious({ path })).rejects.toMatchObject({ code: 'LOCKED' });
  await earlier.api.engagement.close({});
  const bytes = readFileSync(path);
  expect(await responsibilities.importPrevious({ path })).toMatchObject({
    client: 'Northgate Mutual',
    ratings: { [DIMENSION]: 2 },
    answers: { [QUESTION]: 'yes' },
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect((await responsibilities.state({})).previous?.ratings).toEqual({ [DIMENSION]: 2 });
  await responsibilities.forgetPrevious({});
  expect((await responsibilities.state({})).previous).toBeNull();
  expect(await engagement.verify({})).toMatchObject({ ok: true });
});

test('a file with nothing to compare, no file and the open file are refused in words', async () => {
  using empty = await openBench();
  const { path } = (await empty.api.engagement.current({}))!;
  await empty.api.engagement.close({});
  using bench = await openBench();
  const take = (from: string) => bench.api.responsibilities.importPrevious({ path: from });
  await expect(take(path)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(take(join(bench.folder, 'none.assay'))).rejects.toMatchObject({ code: 'FILE' });
  await expect(take((await bench.api.engagement.current({}))!.path)).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('an assessor with opinions stays on the list of people', async () => {
  using bench = await openBench();
  const { ines, tomasz } = await assessors(bench);
  await bench.api.responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: 1 });
  await expect(bench.api.people.remove({ id: ines })).rejects.toMatchObject({ code: 'CONFLICT' });
  await bench.api.people.remove({ id: tomasz });
});

test('the content of the instrument needs no open engagement', async () => {
  using bench = testBench();
  expect(await bench.api.catalogue.instrument({})).toHaveLength(35);
});

test('an assessor links a framework once, by an item that exists', async () => {
  using bench = await openBench();
  const { crosswalk } = bench.api;
  const { ines } = await assessors(bench);
  const wish = { responsibilityId: '1.3', frameworkId: 'eu-ai-act', itemId: 'Art. 10', personId: ines };
  const link = await crosswalk.link(wish);
  expect(await crosswalk.link(wish)).toEqual(link);
  await expect(crosswalk.link({ ...wish, itemId: 'Art. 999' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const linked = async () =>
    (await crosswalk.coverage({})).find((one) => one.name === 'EU AI Act')?.itemsLinked;
  expect(await linked()).toBe(1);
  await crosswalk.unlink({ id: link.id });
  expect(await linked()).toBe(0);
});
