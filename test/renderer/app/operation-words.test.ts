import { expect, test } from 'vitest';
import { en } from '../../../renderer/i18n/en.ts';
import { contract } from '../../../shared/contract/contract.ts';

/** Commands that never stand in the undo button: they edit no record, or cannot be taken back. */
const NOT_UNDONE = new Set([
  'app.setActor',
  'app.forget',
  'app.leaveOff',
  'engagement.create',
  'engagement.createSample',
  'engagement.open',
  'engagement.close',
  'engagement.undo',
  'engagement.redo',
  'imports.beginUpload',
  'imports.appendUpload',
  'imports.discardUpload',
  'exceptions.act',
  'evidence.beginUpload',
  'evidence.appendUpload',
  'evidence.discardUpload',
  'evidence.view',
  'evidence.withdraw',
  'jobs.cancel',
]);

const commands = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries(operations).flatMap(([name, { kind }]) =>
    kind === 'command' ? [`${feature}.${name}`] : [],
  ),
);

test.each(commands.filter((name) => !NOT_UNDONE.has(name)))(
  'undo says in words what it takes back: %s',
  (name) => {
    expect(Object.keys(en)).toContain(`operation.${name}`);
  },
);
