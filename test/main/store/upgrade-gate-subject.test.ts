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
import { checkSubjectId } from '../../../shared/rules/gate.ts';
import { asset, AT } from './old-file.ts';

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;
const CHECK = {
  id: id(2),
  assetId: asset.id,
  check: 'dataPrivacy',
  result: 'pass',
  note: '',
  at: AT,
} as const;
const FILE = {
  id: id(3),
  ref: 'E-001',
  title: 'Membership inference',
  name: 'membership.txt',
  size: 4,
  sha256: 'a'.repeat(64),
  contentId: id(4),
  source: '',
  collector: 'Ines Calder',
  method: null,
  custodian: '',
  collectedOn: null,
  note: '',
  attachedAt: AT,
  withdrawn: null,
} as const;
const LINK = { id: id(5), evidenceId: FILE.id, subjectKind: 'gate', subjectId: CHECK.id } as const;
const OTHER = { id: id(6), evidenceId: FILE.id, subjectKind: 'asset', subjectId: asset.id } as const;
const FINDING = {
  id: id(7),
  ref: 'F-001',
  title: 'No test of privacy',
  criteria: '',
  condition: '',
  cause: '',
  effect: '',
  recommendation: '',
  severity: 'medium',
  owner: '',
  dueOn: null,
  response: '',
  state: 'open',
  raisedAt: AT,
} as const;
const ABOUT = { id: id(8), findingId: FINDING.id, subjectKind: 'gate', subjectId: CHECK.id } as const;

test('what named a check by its record names it by asset and check, and the history proves it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-upgrade-'));
  try {
    const path = join(folder, 'old.assay');
    const released = readMigrations(migrationsFolder);
    const before = released.findIndex(({ name }) => name.endsWith('-gate-subject.sql'));
    const db = createFile(path);
    migrate(db, released.slice(0, before), path, nodeOs(), () => undefined);
    const header = { id: id(9), at: AT, actor: 'Ines Calder', operation: 'create', target: null };
    new Writer(db).run({ ...header, kind: 'do' }, (change) => {
      change.insert('asset', asset);
      change.insert('gateCheck', CHECK);
      change.insert('evidence', FILE);
      change.insert('evidenceLink', LINK);
      change.insert('evidenceLink', OTHER);
      change.insert('finding', FINDING);
      change.insert('findingLink', ABOUT);
    });
    db.close();

    const store = Store.open(path, nodeOs());
    expect(store.backup).not.toBeNull();
    const subjectId = checkSubjectId(asset.id, 'dataPrivacy');
    expect(store.read.records('evidenceLink', 'ORDER BY id')).toEqual([{ ...LINK, subjectId }, OTHER]);
    expect(store.read.records('findingLink')).toEqual([{ ...ABOUT, subjectId }]);
    const { problems } = await store.verify();
    // The bytes of the file were never there; all else is proved.
    expect(problems.filter((problem) => !problem.includes('E-001'))).toEqual([]);
    store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
