import { expect, test } from 'vitest';
import { firstRebuildable, withPast } from '../../../main/store/past.ts';
import type { Reader } from '../../../main/store/reader.ts';
import { openBench, testBench } from '../../helpers/bench.ts';
import { openFormat } from './old-file.ts';

const person = (name: string) => ({ name, title: 'CISO', party: 'client' as const, email: '' });

test('records are as they were: later edits, additions and removals are not there', async () => {
  using bench = await openBench();
  const { people } = bench.api;
  const store = bench.workbench.store!;
  const priya = await people.create(person('Priya Anand'));
  const jonas = await people.create(person('Jonas Beck'));
  const { sequence } = store.head;
  await people.update({ id: priya.id, patch: { title: 'CEO' } });
  await people.remove({ id: jonas.id });
  await people.create(person('Mara Lindqvist'));
  const past = withPast(store.read, sequence, (read) => read.records('person', 'ORDER BY name'));
  expect(past).toEqual([jonas, priya]);
  expect(withPast(store.read, 1, (read) => read.records('person'))).toEqual([]);
  expect(await people.list({})).toHaveLength(2);
});

test('what is before an upgrade of the format is refused: it was told in other fields', async () => {
  using bench = testBench();
  await openFormat(bench);
  const { read, head } = bench.workbench.store!;
  const upgraded = firstRebuildable(read);
  expect(upgraded).toBeGreaterThan(1);
  const refs = (of: Reader) => of.records('scenario', 'ORDER BY ref').map(({ ref }) => ref);
  expect(withPast(read, upgraded, refs)).toEqual(refs(read));
  expect(withPast(read, head.sequence, refs)).toEqual(refs(read));
  expect(() => withPast(read, upgraded - 1, refs)).toThrow(
    /before the file was brought to its present format/,
  );
});

test('an entry that there is not is refused in words', async () => {
  using bench = await openBench();
  const { read, head } = bench.workbench.store!;
  expect(() => withPast(read, head.sequence + 1, () => null)).toThrow(/no entry/);
});
