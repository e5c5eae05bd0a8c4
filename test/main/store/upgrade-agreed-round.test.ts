import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeOs } from '../../../main/app/node-os.ts';
import { migrationsFolder } from '../../../main/paths.ts';
import { historyAppender } from '../../../main/store/append.ts';
import { Writer } from '../../../main/store/change.ts';
import { migrate, readMigrations } from '../../../main/store/migrate.ts';
import { createFile } from '../../../main/store/open.ts';
import { Store } from '../../../main/store/store.ts';
import { type Factor, SMALLEST_TREE } from '../../../shared/model/factor.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';
import { AT } from './old-file.ts';

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;
const scenario: Scenario = {
  id: id(9),
  ref: 'S-01',
  title: 'Leak',
  description: '',
  threat: '',
  effect: null,
  tree: SMALLEST_TREE,
  techniques: [],
};
const factor = (n: number, node: string, stated: Partial<Factor>): Factor => ({
  ...statedFactor(node, null),
  id: id(n),
  scenarioId: scenario.id,
  ...stated,
});

test('factors from before the agreed round know which round their range came from, and the history proves it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  const factors = [
    factor(1, 'frequency.lef', {}),
    factor(2, 'loss.primary', { method: 'equal', round: 2, revealed: true, agreedRound: 2 }),
    factor(3, 'frequency.tef', { method: 'pool', round: 2, revealed: false, agreedRound: 1 }),
  ];
  try {
    const path = join(folder, 'old.assay');
    const released = readMigrations(migrationsFolder);
    const before = released.findIndex(({ name }) => name.endsWith('-agreed-round.sql'));
    const db = createFile(path);
    migrate(db, released.slice(0, before), path, nodeOs(), () => undefined);
    const header = { at: AT, actor: 'Ines Calder', operation: 'create', target: null, kind: 'do' } as const;
    new Writer(db).run({ ...header, id: id(7) }, (change) => change.insert('scenario', scenario));
    const append = historyAppender((sql) => db.prepare(sql), { ...header, id: id(8) });
    for (const { agreedRound: _, ...old } of factors) {
      db.prepare(
        `INSERT INTO factor (id, scenario_id, node, distribution, unit, rationale, source, sure, example, method, round, revealed)
         VALUES (?, ?, ?, NULL, '', '', '', NULL, 0, ?, ?, ?)`,
      ).run(old.id, old.scenarioId, old.node, old.method, old.round, old.revealed ? 1 : 0);
      append('factor', old.id, null, JSON.stringify(old));
    }
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.read.records('factor')).toEqual(factors);
    expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
