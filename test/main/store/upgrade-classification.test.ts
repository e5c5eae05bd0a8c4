import { expect, test } from 'vitest';
import { asset, AT, OTHER_ID, upgradeFrom } from './old-file.ts';

test('a file from before the classification keeps its records and takes checks', async () => {
  await upgradeFrom(
    'classification',
    'asset',
    asset,
    (change) =>
      change.insert('gateCheck', {
        id: OTHER_ID,
        assetId: asset.id,
        check: 'transparency',
        result: 'fail',
        note: 'No reasons are given to customers',
        at: AT,
      }),
    ({ read }) => expect(read.records('gateCheck')).toMatchObject([{ result: 'fail' }]),
  );
});
