import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';
import { attachFile, severalParts } from '../../helpers/evidence.ts';

const drafts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Model ${index + 1}`, type: 'model' as const }));
const silent = () => undefined;

test('what people do meanwhile is no problem: it is replayed before it is compared', async () => {
  using bench = await openBench();
  const { api } = bench;
  const assets = await api.assets.create({ drafts: drafts(600) });
  const ids = assets.map(({ id }) => id);
  await attachFile(bench, 'log.bin', severalParts());
  let turn = 0;
  const report = await bench.workbench.store!.verify({
    progress: silent,
    pause: async () => {
      const id = ids[turn % ids.length]!;
      turn += 1;
      if (turn % 4 === 0) await api.assets.remove({ ids: [id] });
      else if (turn % 4 === 1) await api.engagement.undo({});
      else if (turn % 4 === 2) await api.assets.update({ edits: [{ id, patch: { name: `Edit ${turn}` } }] });
      else await api.assets.create({ drafts: drafts(1) });
    },
  });
  expect(report.problems).toEqual([]);
  expect(turn).toBeGreaterThan(20);
  expect(report.head).toBe(bench.workbench.store!.head.hash);
  expect(report.entries).toBe(bench.workbench.store!.head.sequence);
});

test('evidence withdrawn while its bytes are hashed is not missed', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await attachFile(bench, 'log.bin', severalParts());
  let withdrawn = false;
  const report = await bench.workbench.store!.verify({
    progress: (_done, _total, label) => {
      if (label.startsWith('bytes')) withdrawn = true;
    },
    pause: async () => {
      if (!withdrawn) return;
      const [view] = await api.evidence.list({});
      if (view?.withdrawn === null) await api.evidence.withdraw({ id, reason: 'Holds names of customers' });
    },
  });
  expect(withdrawn).toBe(true);
  expect(report).toMatchObject({ ok: true, problems: [] });
});

test('it tells how far it is, in entries and then in bytes', async () => {
  using bench = await openBench();
  await bench.api.assets.create({ drafts: drafts(1200) });
  const bytes = severalParts();
  await attachFile(bench, 'log.bin', bytes);
  await attachFile(bench, 'same.bin', bytes);
  const told: string[] = [];
  await bench.workbench.store!.verify({
    progress: (done, total, label) => told.push(`${done} of ${total} ${label}`),
    pause: () => Promise.resolve(),
  });
  const { sequence } = bench.workbench.store!.head;
  expect(told.slice(0, 2)).toEqual([
    `500 of ${sequence} entries of the history`,
    `1000 of ${sequence} entries of the history`,
  ]);
  // Identical bytes are hashed once.
  expect(told.filter((line) => line.includes('bytes'))).toEqual([
    `${1024 * 1024} of ${bytes.length} bytes of log.bin`,
    `${2 * 1024 * 1024} of ${bytes.length} bytes of log.bin`,
    `${bytes.length} of ${bytes.length} bytes of log.bin`,
  ]);
});

test('it can be ended on the way, and ends by itself when the engagement is closed', async () => {
  using bench = await openBench();
  const { api } = bench;
  await attachFile(bench, 'log.bin', severalParts());
  const control = new AbortController();
  const cancelled = api.engagement.verify({}, { signal: control.signal });
  control.abort();
  await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });

  const closed = api.engagement.verify({});
  await api.engagement.close({});
  await expect(closed).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(bench.logged).toEqual([]);
});
