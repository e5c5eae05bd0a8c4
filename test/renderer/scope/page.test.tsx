import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { ScopePage } = await import('../../../renderer/features/scope/page.tsx');

let page: CorePage;
beforeEach(async () => {
  page = await corePage('/scope', ScopePage);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const engagement = async () => (await page.api.engagement.current({}))?.engagement;

test('fields save by themselves, and what is missing leads to its field', async () => {
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /objectives not stated/ }));
  await page.user.type(screen.getByLabelText(/^Objectives/), 'Know the largest losses.');
  await page.user.tab();
  await waitFor(async () => expect((await engagement())?.objectives).toBe('Know the largest losses.'));
  await waitFor(() => expect(screen.queryByRole('button', { name: /objectives not stated/ })).toBeNull());
});

test('a client without a name is refused beside the field and the stored name stays', async () => {
  page.show();
  const before = (await engagement())?.client;
  const client = await screen.findByLabelText(/^Client/);
  await page.user.clear(client);
  await page.user.tab();
  expect(await screen.findByText(/Must not be empty/)).toBeDefined();
  expect((await engagement())?.client).toBe(before);
});

test('a person is added by Enter and the field is ready for the next', async () => {
  page.show();
  await page.user.type(await screen.findByLabelText('New person'), 'Elena Brandt{Enter}');
  await waitFor(async () =>
    expect((await page.api.people.list({})).map((person) => person.name)).toEqual(['Elena Brandt']),
  );
  await waitFor(() => expect((screen.getByLabelText('New person') as HTMLInputElement).value).toBe(''));
});

test('a step that sends for an assessor finds the field ready for one', async () => {
  page.show({ add: 'assessor' });
  const field = await screen.findByLabelText('New person');
  await waitFor(() => expect(document.activeElement).toBe(field));
  await page.user.keyboard('Ines Calder{Enter}');
  await waitFor(async () =>
    expect(await page.api.people.list({})).toMatchObject([{ name: 'Ines Calder', party: 'assessor' }]),
  );
});

test('a point of the appetite is added and told in words', async () => {
  page.show();
  const loss = await screen.findByLabelText('Loss of a new point');
  const share = screen.getByLabelText('Probability of a new point');
  await page.user.type(loss, '1 M');
  await page.user.type(share, '10{Enter}');
  await waitFor(async () =>
    expect((await engagement())?.appetite).toEqual([{ loss: 1_000_000, probability: 0.1 }]),
  );
  expect(await screen.findByText('1 in 10 years')).toBeDefined();
});

test('a version is recorded with the day and the author', async () => {
  await page.api.app.setActor({ name: 'Ines Calder' });
  page.show();
  expect(await screen.findByText('No version recorded yet.')).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Add version' }));
  await waitFor(async () =>
    expect(await page.api.versions.list({})).toMatchObject([{ version: '0.1', author: 'Ines Calder' }]),
  );
  expect(within(screen.getByRole('main')).queryByText('No version recorded yet.')).toBeNull();
});
