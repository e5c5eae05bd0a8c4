import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inDays, type RegisterPage, registerPage } from './register-page.tsx';

let page: RegisterPage;
beforeEach(async () => {
  page = await registerPage();
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = async () => within(await screen.findByRole('dialog'));

const complete = () => ({
  title: 'Claims assistant stays live without an output filter',
  reason: 'The filter blocks one claim in ten.',
  requesterId: page.lena,
  approverId: page.priya,
  noControlReason: 'The vendor offers none.',
  expiresOn: inDays(40),
  assetIds: [page.assetId],
});

test('an empty register says what exceptions are for and begins one', async () => {
  page.show();
  expect(await screen.findByText('No exceptions yet')).toBeDefined();
  await page.user.keyboard('n');
  const asked = await dialog();
  await page.user.type(asked.getByLabelText(/What departs/), 'Weekly scans{Enter}');
  expect(await screen.findByRole('complementary', { name: 'EXC-01 Weekly scans' })).toBeDefined();
  expect((await page.api.exceptions.list({})).map((e) => [e.ref, e.title, e.state])).toEqual([
    ['EXC-01', 'Weekly scans', 'draft'],
  ]);
});

test('a draft without a title is refused beside the field and what was typed stays', async () => {
  page.show();
  await screen.findByText('No exceptions yet');
  await page.user.keyboard('n');
  const asked = await dialog();
  await page.user.type(asked.getByLabelText(/What departs/), '   {Enter}');
  await waitFor(() => expect(asked.getByText(/Must not be empty/)).toBeDefined());
  expect(await page.api.exceptions.list({})).toEqual([]);
});

test('what is missing is told, and submitting waits for it', async () => {
  const { id } = await page.api.exceptions.create({ ...complete(), reason: '', expiresOn: null });
  page.show(id);
  expect(await screen.findByText('2 of 6 fields still open')).toBeDefined();
  await page.user.click(await button('Submit…'));
  const asked = await dialog();
  expect(asked.getByText('Set an end date.')).toBeDefined();
  await page.user.click(asked.getByRole('button', { name: /^Submit/ }));
  expect((await page.api.exceptions.get({ id })).state).toBe('draft');
});

test('fields of a draft are edited in place', async () => {
  const { id } = await page.api.exceptions.create({ ...complete(), reason: '' });
  page.show(id);
  await page.user.click(await button(/^Reason:/));
  await page.user.keyboard('No filter is ready.{Enter}');
  await waitFor(async () =>
    expect(await page.api.exceptions.get({ id })).toMatchObject({ reason: 'No filter is ready.' }),
  );
  expect(await screen.findByText('Ready to submit')).toBeDefined();
});

test('a person goes from draft to active, each step by the one who may take it', async () => {
  const { id } = await page.api.exceptions.create(complete());
  page.show(id);
  await page.user.click(await button('Submit…'));
  await page.user.click((await dialog()).getByRole('button', { name: 'Submit' }));
  await page.user.click(await button('Approve…'));
  const decision = await dialog();
  await page.user.selectOptions(decision.getByLabelText(/Who decides/), 'Lena Moreau');
  expect(decision.getByText(/nobody decides on their own request/)).toBeDefined();
  await page.user.click(decision.getByRole('button', { name: 'Approve' }));
  expect((await page.api.exceptions.get({ id })).state).toBe('submitted');
  await page.user.selectOptions(decision.getByLabelText(/Who decides/), 'Priya Anand');
  await page.user.click(decision.getByRole('button', { name: 'Approve' }));
  await page.user.click(await button('Activate…'));
  await page.user.click((await dialog()).getByRole('button', { name: 'Activate' }));
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).state).toBe('active'));
});

test('returning asks for words before it happens', async () => {
  const { id } = await page.api.exceptions.create(complete());
  await page.api.exceptions.act({ id, action: 'submit' });
  page.show(id);
  await page.user.click(await button('Return…'));
  const asked = await dialog();
  await page.user.click(asked.getByRole('button', { name: 'Return' }));
  expect(asked.getByText(/Say why/)).toBeDefined();
  await page.user.type(asked.getByLabelText(/What has to change/), 'The end is too far off.');
  await page.user.click(asked.getByRole('button', { name: 'Return' }));
  expect(await screen.findByText('Returned by Priya Anand')).toBeDefined();
});

async function stale(): Promise<string> {
  const { id } = await page.api.exceptions.create(complete());
  await page.api.exceptions.act({ id, action: 'submit' });
  await page.api.exceptions.act({ id, action: 'approve', personId: page.priya });
  await page.api.exceptions.act({ id, action: 'activate' });
  await page.api.assets.update({ edits: [{ id: page.assetId, patch: { stage: 'production' } }] });
  return id;
}

test('a stale approval shows approved and present state, and the next thing is to ask again', async () => {
  const id = await stale();
  page.show(id);
  const table = within(await screen.findByRole('table', { name: /Material differences/ }));
  expect(table.getByRole('row', { name: 'AST-001 stage Testing Production' })).toBeDefined();
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  await page.user.click((await dialog()).getByRole('button', { name: 'Ask for approval again' }));
  expect(await screen.findByText(/Priya Anand is to decide/)).toBeDefined();
  await page.user.click(await button('Approve again…'));
  await page.user.click((await dialog()).getByRole('button', { name: 'Approve again' }));
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).stale).toEqual([]));
  expect(screen.queryByText('The approved state no longer holds')).toBeNull();
});

test('a person who is not on the list is added while deciding', async () => {
  const id = await stale();
  page.show(id);
  await page.user.click(await button('Revoke…'));
  const asked = await dialog();
  await page.user.selectOptions(asked.getByLabelText(/Who decides/), 'Add a person…');
  await page.user.type(asked.getByLabelText(/^Name/), 'Omar Haddad{Enter}');
  await waitFor(() =>
    expect((asked.getByLabelText(/Who decides/) as HTMLSelectElement).selectedOptions[0]?.text).toBe(
      'Omar Haddad',
    ),
  );
  await page.user.type(asked.getByLabelText(/^Why/), 'After an incident');
  await page.user.click(asked.getByRole('button', { name: 'Revoke' }));
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).state).toBe('revoked'));
});

test('controls are added, tested and removed', async () => {
  const { id } = await page.api.exceptions.create(complete());
  page.show(id);
  await page.user.click(await button('Add control…'));
  const control = await dialog();
  await page.user.type(control.getByLabelText(/makes up/), 'Nightly log review{Enter}');
  await page.user.click(await button('Record test… CC-1'));
  const test = await dialog();
  await page.user.click(test.getByRole('radio', { name: 'Not effective' }));
  await page.user.click(test.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await page.api.exceptions.get({ id })).controls).toMatchObject([
      { title: 'Nightly log review', testedOn: inDays(0), testResult: 'not effective' },
    ]),
  );
  await page.user.click(await button('Steps for CC-1'));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).controls).toEqual([]));
});

test('records are linked by typing and unlinked', async () => {
  const { id } = await page.api.exceptions.create({ ...complete(), assetIds: [] });
  page.show(id);
  await page.user.click(await button('Link an asset'));
  await page.user.type(await screen.findByRole('combobox', { name: 'Link an asset' }), 'claims 001{Enter}');
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).assetIds).toEqual([page.assetId]));
  await page.user.click(await button('Unlink AST-001'));
  await waitFor(async () => expect((await page.api.exceptions.get({ id })).assetIds).toEqual([]));
});

test('a renewal opens as a draft linked with the old one', async () => {
  const id = await stale();
  page.show(id);
  await page.user.click(await button('Renew…'));
  await page.user.click((await dialog()).getByRole('button', { name: 'Start the renewal' }));
  expect(await button('Renews EXC-01')).toBeDefined();
  expect((await page.api.exceptions.list({}))[1]).toMatchObject({ state: 'draft', renewsId: id });
});

test('a draft is deleted from its head', async () => {
  const { id } = await page.api.exceptions.create(complete());
  page.show(id);
  await page.user.click(await button('Delete draft'));
  expect(await screen.findByText('No exceptions yet')).toBeDefined();
});

test('J and K walk the cards, arrows move between columns', async () => {
  const { id } = await page.api.exceptions.create({ title: 'Draft one' });
  await page.api.exceptions.create({ title: 'Draft two' });
  await stale();
  page.show(id);
  const current = () => document.querySelector('[aria-current="true"]')?.textContent;
  await screen.findByRole('complementary', { name: 'EXC-01 Draft one' });
  await page.user.keyboard('j');
  await waitFor(() => expect(current()).toMatch(/Draft two/));
  await page.user.keyboard('k');
  await waitFor(() => expect(current()).toMatch(/Draft one/));
  (document.querySelector('[aria-current="true"]') as HTMLElement).focus();
  await page.user.keyboard('{ArrowRight}');
  await waitFor(() => expect(current()).toMatch(/Stale since approval/));
});

test('table and ageing show the same register', async () => {
  const id = await stale();
  page.show(id);
  await page.user.click(await screen.findByRole('radio', { name: 'Ageing' }));
  await page.user.click(await button('Show as a table'));
  expect(screen.getByRole('row', { name: /EXC-01 .* 40 days left/ })).toBeDefined();
  await page.user.click(screen.getByRole('radio', { name: 'Table' }));
  expect(await screen.findByRole('grid', { name: 'Register of exceptions' })).toBeDefined();
});

const shown = () => screen.queryByRole('complementary')?.getAttribute('aria-label') ?? null;

test('J, K and Alt with arrows walk the records, and ] puts the record away and back', async () => {
  const first = await page.api.exceptions.create(complete());
  await page.api.exceptions.create({ ...complete(), title: 'Weekly scans' });
  page.show(first.id);
  await waitFor(() => expect(shown()).toMatch(/^EXC-01 /));
  await page.user.keyboard('j');
  await waitFor(() => expect(shown()).toBe('EXC-02 Weekly scans'));
  await page.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(shown()).toMatch(/^EXC-01 /));
  await page.user.keyboard(']');
  await waitFor(() => expect(shown()).toBeNull());
  await page.user.keyboard(']');
  await waitFor(() => expect(shown()).toMatch(/^EXC-01 /));
});

test('F8 leads to the next record with something missing', async () => {
  const first = await page.api.exceptions.create(complete());
  await page.api.exceptions.create({ ...complete(), title: 'Weekly scans', reason: '' });
  page.show(first.id);
  await waitFor(() => expect(shown()).toMatch(/^EXC-01 /));
  await page.user.keyboard('{F8}');
  await waitFor(() => expect(shown()).toBe('EXC-02 Weekly scans'));
});
