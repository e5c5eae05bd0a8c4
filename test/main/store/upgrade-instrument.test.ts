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

const person = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Ines Calder',
  title: 'Lead assessor',
  party: 'assessor' as const,
  email: '',
};

test('a file from before the instrument keeps its records and takes answers', () => {
  const released = readMigrations(migrationsFolder);
  const before = released.slice(
    0,
    released.findIndex(({ name }) => name.endsWith('-instrument.sql')),
  );
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  try {
    const path = join(folder, 'old.assay');
    const db = createFile(path);
    migrate(db, before, path, nodeOs(), () => undefined);
    const at = '2026-11-20T09:00:00.000Z';
    const header = { id: person.id, at, actor: person.name, operation: 'people.create', target: null };
    new Writer(db).run({ ...header, kind: 'do' }, (change) => change.insert('person', person));
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.backup).not.toBeNull();
    expect(store.read.records('person')).toEqual([person]);
    store.change(person.name, 'responsibilities.rate', (change) =>
      change.insert('rating', {
        id: '019a0000-0000-7000-8000-000000000002',
        personId: person.id,
        dimensionId: '2.4.2/implementation',
        maturity: 2,
        at,
      }),
    );
    expect(store.read.records('rating')).toMatchObject([{ maturity: 2 }]);
    expect(store.verify()).toMatchObject({ ok: true, problems: [] });
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
