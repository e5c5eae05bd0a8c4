import { expect, test } from 'vitest';
import { AT, OTHER_ID, upgradeFrom } from './old-file.ts';

const person = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Ines Calder',
  title: 'Lead assessor',
  party: 'assessor' as const,
  email: '',
};

test('a file from before the instrument keeps its records and takes answers', async () => {
  await upgradeFrom(
    'instrument',
    'person',
    person,
    (change) =>
      change.insert('rating', {
        id: OTHER_ID,
        personId: person.id,
        dimensionId: '2.4.2/implementation',
        maturity: 2,
        at: AT,
      }),
    ({ read }) => expect(read.records('rating')).toMatchObject([{ maturity: 2 }]),
  );
});
