import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { corePage } from '../core-page.tsx';

const open = async () => {
  const { ClassificationPage } = await import('../../../renderer/features/classification/page.tsx');
  return corePage('/classification', ClassificationPage);
};
afterEach(cleanup);

/** Answers a question of the wizard. */
const answer = async (page: Awaited<ReturnType<typeof open>>, question: string, choice: string) =>
  page.user.click(
    within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: choice }),
  );

test('an empty engagement leads to the inventory', async () => {
  using page = await open();
  page.show();
  expect(await screen.findByText('Nothing to classify yet')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'asset register empty' })).toBeTruthy();
  expect(screen.queryByText('Nothing is missing here')).toBeNull();
});

test('answering the questions gives a tier with its reason', async () => {
  using page = await open();
  const [asset] = await page.api.assets.create({ drafts: [{ name: 'Call recordings', type: 'dataset' }] });
  page.show({ id: asset?.id });
  await page.user.click(await screen.findByRole('button', { name: /^Classify AST-001/ }));
  await answer(page, 'What is in it?', 'Personal data');
  await answer(page, 'Can people be told apart in it?', 'Anonymised');
  await answer(page, 'Can people be found again in the anonymised data?', 'Possible');
  await answer(page, 'What does the business lose when it fails?', 'Little');
  await answer(page, 'Which rules bear on it?', 'General law');
  for (const axis of ['Confidentiality', 'Integrity', 'Availability']) await answer(page, axis, 'Medium');
  expect(await screen.findByText('Restricted, because people can be found again in it.')).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Store the classification' }));
  await waitFor(async () =>
    expect(await page.api.classification.report({})).toMatchObject([
      { tier: 'restricted', standing: 'classified' },
    ]),
  );
});

test('a note and a result are stored with the check, and the gate says what blocks', async () => {
  using page = await open();
  const [asset] = await page.api.assets.create({ drafts: [{ name: 'Credit model', type: 'model' }] });
  page.show({ id: asset?.id, tab: 'gate' });
  expect(await screen.findByText('Blocked: 4 checks are open')).toBeTruthy();
  await page.user.click(
    within(screen.getByRole('radiogroup', { name: 'Data privacy' })).getByRole('radio', { name: 'Pass' }),
  );
  expect(await screen.findByText('Blocks: passed, but no evidence shows it')).toBeTruthy();
});

test('rights are given by letters in a cell, and F mends what breaks a rule', async () => {
  using page = await open();
  const [asset] = await page.api.assets.create({
    drafts: [{ name: 'Churn model', type: 'model', tier: 'internal' }],
  });
  page.show({ id: asset?.id, tab: 'access' });
  await page.user.selectOptions(await screen.findByLabelText('Add a role…'), 'MLOps');
  (await screen.findByRole('button', { name: 'MLOps, Production: no rights' })).focus();
  await page.user.keyboard('d');
  (await screen.findByRole('button', { name: 'MLOps, Production: deploy' })).focus();
  await page.user.keyboard('s');
  expect(await screen.findByText('MLOps may deploy in production all the time')).toBeTruthy();
  (document.activeElement as HTMLElement).blur();
  await page.user.keyboard('f');
  expect(await screen.findByText('Nothing breaks a rule.')).toBeTruthy();
});

test('classifying several assets says how many had answers before', async () => {
  using page = await open();
  const [first] = await page.api.assets.create({
    drafts: ['Call recordings', 'Card transactions'].map((name) => ({ name, type: 'dataset' as const })),
  });
  await page.api.classification.classify({
    assetIds: [first?.id ?? ''],
    answers: {
      sensitivity: 'business',
      criticality: 'low',
      regulation: 'none',
      confidentiality: 'low',
      integrity: 'low',
      availability: 'low',
      identifiability: 'none',
      reidentification: null,
      businessLogic: false,
    },
  });
  page.show();
  await page.user.click(await screen.findByRole('checkbox', { name: 'Select all assets' }));
  const bulk = await screen.findByRole('toolbar', { name: 'Classify 2 assets' });
  await page.user.click(within(bulk).getByRole('button', { name: /^Classify/ }));
  expect(await screen.findByText(/^1 of these 2 assets is classified already/)).toBeTruthy();
});

test('controls of several assets are ticked at once', async () => {
  using page = await open();
  const assets = await page.api.assets.create({
    drafts: ['Card transactions', 'Call recordings'].map((name) => ({
      name,
      type: 'dataset' as const,
      tier: 'restricted' as const,
    })),
  });
  expect(assets).toHaveLength(2);
  page.show();
  await page.user.click(await screen.findByRole('checkbox', { name: 'Select all assets' }));
  await page.user.click(await screen.findByRole('button', { name: 'Controls in place' }));
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('checkbox', { name: 'MFA' }));
  await waitFor(async () => {
    const report = await page.api.classification.report({});
    expect(report.map(({ missing }) => missing.includes('MFA'))).toEqual([false, false]);
  });
  expect(await within(screen.getByRole('dialog')).findByText('2 of 2')).toBeTruthy();
});

test('the owner of a task takes a note, which goes when the split holds again', async () => {
  using page = await open();
  const [asset] = await page.api.assets.create({
    drafts: [
      { name: 'Hosted language model', type: 'service', deployment: 'saas' },
      { name: 'Bureau feed', type: 'service' },
    ],
  });
  const owners = async () => (await page.api.access.asset({ assetId: asset?.id ?? '' })).owners;
  page.show({ id: asset?.id, tab: 'shared' });
  await page.user.click(await screen.findByRole('button', { name: 'Note on Model tuning: Add a note' }));
  await page.user.type(
    await screen.findByRole('textbox', { name: 'Note on Model tuning' }),
    'Annex 3{Enter}',
  );
  await waitFor(async () =>
    expect(await owners()).toMatchObject([{ task: 'Model tuning', party: 'provider', note: 'Annex 3' }]),
  );
  await page.user.selectOptions(await screen.findByLabelText('Model tuning'), 'Shared');
  await waitFor(async () => expect(await owners()).toMatchObject([{ party: 'shared', note: 'Annex 3' }]));
  await page.user.selectOptions(await screen.findByLabelText('Model tuning'), 'As the split has it');
  await waitFor(async () => expect(await owners()).toEqual([]));
});
