import { expect, test } from 'vitest';
import { AT, asset, OTHER_ID, upgradeFrom } from './old-file.ts';

test('a file from before the reasons for rights keeps its records and takes them', async () => {
  await upgradeFrom(
    'access-override',
    'asset',
    asset,
    (change) =>
      change.insert('accessOverride', {
        id: OTHER_ID,
        assetId: asset.id,
        sourceId: asset.id,
        role: 'MLOps',
        reason: 'Sees scores only',
        by: 'Ines Calder',
        at: AT,
      }),
    ({ read }) => expect(read.records('accessOverride')).toMatchObject([{ role: 'MLOps' }]),
  );
});
