import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeOs } from '../../../main/app/node-os.ts';
import { migrationsFolder } from '../../../main/paths.ts';
import { Writer } from '../../../main/store/change.ts';
import { migrate, readMigrations } from '../../../main/store/migrate.ts';
import { createFile } from '../../../main/store/open.ts';
import { Store } from '../../../main/store/store.ts';
import { newAsset } from '../../../main/features/assets/new-asset.ts';

test('a file from before the risk categories keeps its records and takes scores', () => {
  const released = readMigrations(migrationsFolder);
  const before = released.slice(
    0,
    released.findIndex(({ name }) => name.endsWith('-risk-categories.sql')),
  );
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  const asset = newAsset('019a0000-0000-7000-8000-000000000001', 'AST-001', {
    name: 'Fraud model',
    type: 'model',
    tier: 'restricted',
  });
  try {
    const path = join(folder, 'old.assay');
    const db = createFile(path);
    migrate(db, before, path, nodeOs(), () => undefined);
    const at = '2026-11-20T09:00:00.000Z';
    const header = { id: asset.id, at, actor: 'Ines Calder', operation: 'assets.create', target: null };
    new Writer(db).run({ ...header, kind: 'do' }, (change) => change.insert('asset', asset));
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.backup).not.toBeNull();
    expect(store.read.records('asset')).toEqual([asset]);
    store.change('Ines Calder', 'posture.scoreRiskType', (change) =>
      change.insert('riskTypeScore', {
        id: '019a0000-0000-7000-8000-000000000002',
        riskType: 'data_breaches',
        score: 0.7,
        at,
      }),
    );
    expect(store.read.records('riskTypeScore')).toMatchObject([{ score: 0.7 }]);
    expect(store.verify()).toMatchObject({ ok: true, problems: [] });
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
