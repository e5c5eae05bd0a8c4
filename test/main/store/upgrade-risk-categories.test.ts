import { expect, test } from 'vitest';
import { asset, AT, OTHER_ID, upgradeFrom } from './old-file.ts';

test('a file from before the risk categories keeps its records and takes scores', async () => {
  await upgradeFrom(
    'risk-categories',
    'asset',
    asset,
    (change) =>
      change.insert('riskTypeScore', {
        id: OTHER_ID,
        riskType: 'data_breaches',
        score: 0.7,
        reason: '',
        at: AT,
      }),
    ({ read }) => expect(read.records('riskTypeScore')).toMatchObject([{ score: 0.7 }]),
  );
});
