import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';

const person = (name: string) => ({ name, title: 'CISO', party: 'client' as const, email: '' });

/** What `verify` says after somebody has worked on the file with other means. */
async function after(...statements: string[]): Promise<string[]> {
  using bench = await openBench();
  const { api } = bench;
  for (const name of ['Priya Anand', 'Jonas Beck', 'Mara Lindqvist']) await api.people.create(person(name));
  await api.assets.create({ drafts: [{ name: 'Claims model', type: 'model' }] });
  await api.engagement.update({ objectives: 'Know the risk' });
  const path = bench.workbench.store?.path ?? '';
  await api.engagement.close({});
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  for (const sql of statements) expect(db.prepare(sql).run().changes, sql).toBeGreaterThan(0);
  db.close();
  await api.engagement.open({ path });
  const { ok, problems } = await api.engagement.verify({});
  expect(bench.logged).toEqual([]);
  expect(ok).toBe(problems.length === 0);
  return problems;
}

const LAST = `(SELECT max(sequence) FROM history)`;
const OF_JONAS = `(SELECT sequence FROM history WHERE after LIKE '%Jonas Beck%')`;

test('a file that nobody touched is sound', async () => {
  expect(await after()).toEqual([]);
});

test.each([
  ['an actor', `UPDATE change SET actor = 'Nobody' WHERE operation = 'people.create'`],
  ['a time', `UPDATE change SET at = '2020-01-01T00:00:00.000Z' WHERE operation = 'people.create'`],
  ['an operation', `UPDATE change SET operation = 'people.update' WHERE operation = 'people.create'`],
  ['whether a decision is final', `UPDATE change SET kind = 'do' WHERE kind = 'final'`],
  ['a value before', `UPDATE history SET before = '{"objectives":"None"}' WHERE before IS NOT NULL`],
  ['a value after', `UPDATE history SET after = '{"objectives":"None"}' WHERE before IS NOT NULL`],
  ['a value that is no value any more', `UPDATE history SET after = 'not JSON' WHERE before IS NOT NULL`],
  [
    'a hash',
    `UPDATE history SET hash = 'f' || substr(hash, 2) WHERE sequence = ${LAST} AND hash NOT LIKE 'f%'
     OR sequence = ${LAST} - 1 AND hash NOT LIKE 'f%'`,
  ],
  ['the record an entry is of', `UPDATE history SET record_id = 'x' WHERE sequence = ${OF_JONAS}`],
  ['an entry taken out', `DELETE FROM history WHERE sequence = ${OF_JONAS}`],
  [
    'a change taken out',
    `DELETE FROM change WHERE id = (SELECT change_id FROM history WHERE sequence = ${OF_JONAS})`,
  ],
])('%s is found in the chain', async (_what, sql) => {
  const problems = await after(sql);
  expect(problems.join('\n')).toMatch(/chain breaks at entry \d+/);
});

test('two entries that changed places are found', async () => {
  const problems = await after(
    `UPDATE history SET sequence = 1000000 WHERE sequence = ${OF_JONAS}`,
    `UPDATE history SET sequence = 999999 WHERE sequence = (SELECT max(sequence) FROM history WHERE sequence < 1000000)`,
  );
  expect(problems[0]).toMatch(/chain breaks/);
});

test.each([
  [
    'changed',
    `UPDATE person SET title = 'CFO' WHERE name = 'Jonas Beck'`,
    /Jonas Beck differs from its history/,
  ],
  [
    'added',
    `INSERT INTO person SELECT 'x', 'Eve', title, party, email FROM person LIMIT 1`,
    /Eve is in the file but not/,
  ],
  ['taken out', `DELETE FROM person WHERE name = 'Jonas Beck'`, /Jonas Beck is in the history but missing/],
  ['made unreadable', `UPDATE asset SET attributes = 'not JSON'`, /asset AST-001 cannot be read/],
])('a record %s behind the product’s back is found', async (_what, sql, problem) => {
  expect((await after(sql)).join('\n')).toMatch(problem);
});

test('the last entries taken out together with what they did are found by what else remains of them', async () => {
  expect((await after(`DELETE FROM history WHERE sequence = ${LAST}`)).join('\n')).toMatch(
    /differs from its history/,
  );
});
