import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeOs } from '../../../main/app/node-os.ts';
import { migrationsFolder } from '../../../main/paths.ts';
import { historyAppender } from '../../../main/store/append.ts';
import { migrate, readMigrations } from '../../../main/store/migrate.ts';
import { createFile } from '../../../main/store/open.ts';
import { Store } from '../../../main/store/store.ts';
import { AT, OTHER_ID } from './old-file.ts';

const SCORE = { id: '019a0000-0000-7000-8000-000000000001', riskType: 'data_breaches', score: 0.7, at: AT };
const CELL = { id: OTHER_ID, layer: 'data', control: 'detective', state: 'partial', at: AT };

test('scores and cells from before reasons keep what they said, and the history proves it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  try {
    const path = join(folder, 'old.assay');
    const released = readMigrations(migrationsFolder);
    const before = released.findIndex(({ name }) => name.endsWith('-category-reasons.sql'));
    const db = createFile(path);
    migrate(db, released.slice(0, before), path, nodeOs(), () => undefined);
    db.prepare('INSERT INTO risk_type_score VALUES (?, ?, ?, ?)').run(...Object.values(SCORE));
    db.prepare('INSERT INTO coverage_cell VALUES (?, ?, ?, ?, ?)').run(...Object.values(CELL));
    const header = { id: SCORE.id, at: AT, actor: 'Ines Calder', operation: 'create', target: null };
    const append = historyAppender((sql) => db.prepare(sql), { ...header, kind: 'do' });
    append('riskTypeScore', SCORE.id, null, JSON.stringify(SCORE));
    append('coverageCell', CELL.id, null, JSON.stringify(CELL));
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.backup).not.toBeNull();
    expect(store.read.records('riskTypeScore')).toEqual([{ ...SCORE, reason: '' }]);
    expect(store.read.records('coverageCell')).toEqual([{ ...CELL, controls: [], note: '' }]);
    expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
