import { expect, test } from 'vitest';
import { asset, OTHER_ID, upgradeFrom } from './old-file.ts';

test('a file from before the rights keeps its records and takes them', async () => {
  await upgradeFrom(
    'access',
    'asset',
    asset,
    (change) =>
      change.insert('accessGrant', {
        id: OTHER_ID,
        assetId: asset.id,
        groupId: null,
        stage: 'production',
        role: 'MLOps',
        rights: ['execute'],
        standing: false,
      }),
    ({ read }) => expect(read.records('accessGrant')).toMatchObject([{ role: 'MLOps' }]),
  );
});
