import { expect, test } from 'vitest';
import { asset, OTHER_ID, upgradeFrom } from './old-file.ts';

test('a file from before the common drivers keeps its records and takes drivers', async () => {
  await upgradeFrom(
    'common-drivers',
    'asset',
    asset,
    (change) => change.insert('commonDriver', { id: OTHER_ID, name: 'Attack campaign', note: '' }),
    ({ read }) => expect(read.records('commonDriver')).toMatchObject([{ name: 'Attack campaign' }]),
  );
});
