import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { nodeOs } from '../../../main/app/node-os.ts';
import { migrationsFolder } from '../../../main/paths.ts';
import { type Change, Writer } from '../../../main/store/change.ts';
import { migrate, readMigrations } from '../../../main/store/migrate.ts';
import { createFile } from '../../../main/store/open.ts';
import { Store } from '../../../main/store/store.ts';
import { newAsset } from '../../../shared/rules/new-asset.ts';
import type { EntityName, RecordOf } from '../../../shared/model/records.ts';
import type { TestBench } from '../../helpers/bench.ts';

export const asset = newAsset('019a0000-0000-7000-8000-000000000001', 'AST-001', {
  name: 'Fraud model',
  type: 'model',
  tier: 'restricted',
});

/** An id that no record of an old file has. */
export const OTHER_ID = '019a0000-0000-7000-8000-000000000002';
export const AT = '2026-11-20T09:00:00.000Z';

/**
 * Opens a file that was written before a migration, with one record in it, and sees that the record is still there, that
 * the new format takes what it came for, and that the history proves both.
 *
 * @param slug of the migration, the file's name without its number
 * @param work writes a record of the new format
 */
export async function upgradeFrom<E extends EntityName>(
  slug: string,
  entity: E,
  record: RecordOf<E>,
  work: (change: Change) => void,
  check: (store: Store) => void,
): Promise<void> {
  const released = readMigrations(migrationsFolder);
  const number = released.findIndex(({ name }) => name.endsWith(`-${slug}.sql`));
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  try {
    const path = join(folder, 'old.assay');
    const db = createFile(path);
    migrate(db, released.slice(0, number), path, nodeOs(), () => undefined);
    const header = { id: record.id, at: AT, actor: 'Ines Calder', operation: 'create', target: null };
    new Writer(db).run({ ...header, kind: 'do' }, (change) => change.insert(entity, record));
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.backup).not.toBeNull();
    expect(store.read.records(entity)).toEqual([record]);
    store.change('Ines Calder', 'edit', work);
    check(store);
    expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a populated file as a format left it, which upgrades it. */
export async function openFormat(bench: TestBench, format = 1) {
  const fixture = new URL(`../../fixtures/store/format-${format}.assay.gz`, import.meta.url);
  const path = join(bench.folder, 'old.assay');
  writeFileSync(path, gunzipSync(readFileSync(fixture)));
  return bench.api.engagement.open({ path });
}
