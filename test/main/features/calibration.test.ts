import { expect, test } from 'vitest';
import { questions } from '../../../main/catalogue/risk-content.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const person = { name: 'Priya Anand', title: 'CISO', party: 'client' as const, email: '' };
const truth = (id: string) => questions().find((question) => question.id === id)!.answer;

async function session(bench: TestBench, count = 5) {
  const { id } = await bench.api.people.create(person);
  return bench.api.calibration.start({ personId: id, questions: count });
}

test('the truth is told when all is answered and the session finished, not before', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, questions: asked } = await session(bench);
  expect(asked).toHaveLength(5);
  for (const [index, { id: questionId }] of asked.entries()) {
    const value = truth(questionId);
    const given = index === 0 ? { low: value + 1, high: value + 2 } : { low: value - 1, high: value + 1 };
    const answered = await api.calibration.answer({ sessionId: id, questionId, ...given });
    expect(answered.questions.every((question) => question.truth === null)).toBe(true);
  }
  const finished = await api.calibration.finish({ sessionId: id });
  expect(finished.score).toMatchObject({ answered: 5, hits: 4, hitRate: 0.8 });
  expect(finished.questions.map((question) => question.truth?.hit)).toEqual([false, true, true, true, true]);
  expect(await api.calibration.people({})).toMatchObject([{ sessions: 1, score: { hits: 4 } }]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('answers cannot be changed or taken back once the truth is known', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, questions: asked } = await session(bench);
  await expect(api.calibration.finish({ sessionId: id })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('5 of 5 questions'),
  });
  for (const { id: questionId } of asked)
    await api.calibration.answer({ sessionId: id, questionId, low: 0, high: 1 });
  await api.calibration.finish({ sessionId: id });
  const late = { sessionId: id, questionId: asked[0]!.id, low: 0, high: 1e9 };
  await expect(api.calibration.answer(late)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.engagement.undo({})).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('an interval that ends before it begins and a question not asked are refused', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, questions: asked } = await session(bench);
  const other = questions().find((question) => asked.every((one) => one.id !== question.id))!.id;
  const give = (questionId: string, low: number, high: number) =>
    api.calibration.answer({ sessionId: id, questionId, low, high });
  await expect(give(asked[0]!.id, 9, 3)).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['high'] }],
  });
  await expect(give(other, 1, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('one session of a person is open at a time, and can be given up', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, personId, questions: asked } = await session(bench);
  await expect(api.calibration.start({ personId })).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.calibration.answer({ sessionId: id, questionId: asked[0]!.id, low: 0, high: 1 });
  await api.calibration.abandon({ sessionId: id });
  expect(await api.calibration.list({})).toEqual([]);
  await api.calibration.start({ personId });
});

test('a person with sessions stays on the list of people', async () => {
  using bench = await openBench();
  const { personId } = await session(bench);
  await expect(bench.api.people.remove({ id: personId })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('calibration'),
  });
});

test('the bank has questions of each topic, each with its own id, a unit and a source', async () => {
  using bench = await openBench();
  const bank = questions();
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  expect(bank.filter(({ unit, source }) => unit === '' || source === '')).toEqual([]);
  for (const { questions: count } of await bench.api.calibration.bank({})) expect(count).toBeGreaterThan(15);
});

test('every question of the bank is asked once and names where its answer can be checked', () => {
  const bank = questions();
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  expect(new Set(bank.map(({ text }) => text)).size).toBe(bank.length);
  for (const { id, text, unit, answer, source } of bank) {
    expect(text.endsWith('?'), id).toBe(true);
    expect(Number.isFinite(answer) && answer > 0 && unit !== '' && source !== '', id).toBe(true);
  }
  // A year is a whole number that a person could name.
  const years = bank.filter(({ unit }) => unit === 'year').map(({ answer }) => answer);
  expect(years.every((year) => Number.isInteger(year) && year > 1000 && year < 2030)).toBe(true);
});
