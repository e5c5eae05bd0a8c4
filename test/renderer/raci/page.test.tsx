import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { RaciPage } = await import('../../../renderer/features/raci/page.tsx');

let page: CorePage;
beforeEach(async () => {
  // Room for the checks beside the matrix.
  Object.assign(window, { innerWidth: 1440 });
  page = await corePage('/raci', RaciPage);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const matrix = () => screen.findByRole('grid', { name: /RACI matrix/ });
/** The cell of a row and a role, by the names a screen reader says. */
const cell = (row: string, role: string) =>
  screen.findByLabelText(new RegExp(`^${row.replaceAll('.', '\\.')} .*, ${role}[^:]*:`));
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const enter = async (row: string, role: string) => page.user.click(await cell(row, role));
const roleId = async (name: string) => {
  const role = (await page.api.raci.matrix({})).roles.find((candidate) => candidate.name.startsWith(name));
  if (!role) throw new Error(`No role ${name}`);
  return role.id;
};
/** What the file holds in a cell. */
const stored = async (row: string, role: string) => {
  const id = await roleId(role);
  return (await page.api.raci.matrix({})).assignments
    .filter((a) => a.responsibilityId === row && a.roleId === id)
    .map((a) => a.letter)
    .join('');
};
const holds = async (row: string, role: string, letters: string) => {
  await waitFor(async () => {
    if ((await stored(row, role)) !== letters) throw new Error(`${row} ${role} does not hold ${letters}`);
  });
  return true;
};
const checks = () => within(screen.getByRole('complementary', { name: 'Checks' }));
const found = (rule: RegExp) => checks().getByRole('heading', { name: rule }).textContent;

test('the matrix stands filled as the reference prints it, all rows by all shown roles', async () => {
  page.show();
  const grid = within(await matrix());
  expect(grid.getAllByRole('rowheader').filter((head) => /^\d/.test(head.textContent))).toHaveLength(35);
  const shown = (await page.api.raci.matrix({})).roles.filter((role) => !role.hidden);
  expect(
    grid.getAllByRole('columnheader').filter((head) => head.getAttribute('scope') === 'col'),
  ).toHaveLength(shown.length);
  expect(screen.getByText(/0 cells differ from the reference/)).toBeDefined();
});

test('arrows move, Home and End reach the edges, and the grid is one tab stop', async () => {
  page.show();
  await enter('1.1', 'Chief Data Officer');
  await page.user.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused()).toMatch(/^1\.2 .*Chief Technology Officer/);
  await page.user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
  expect(focused()).toMatch(/^1\.1 .*Chief Data Officer/);
  await page.user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^3\.6 /);
  expect((await matrix()).querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('R, A, C and I set the letter of the cell and Del clears it', async () => {
  page.show();
  await enter('2.1.2', 'Chief Data Officer');
  for (const letter of ['r', 'C', 'i', 'A']) {
    await page.user.keyboard(letter);
    expect(await holds('2.1.2', 'Chief Data Officer', letter.toUpperCase())).toBe(true);
  }
  await page.user.keyboard('{Delete}');
  expect(await holds('2.1.2', 'Chief Data Officer', '')).toBe(true);
});

test('a letter fills the range that Shift marks, and one undo takes all of it back', async () => {
  page.show();
  await enter('2.2.1', 'Business Unit Leaders');
  await page.user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}i');
  for (const row of ['2.2.1', '2.2.2'])
    for (const role of ['Business Unit Leaders', 'Chief AI Officer'])
      expect(await holds(row, role, 'I')).toBe(true);
  await page.user.keyboard('{Control>}z{/Control}');
  for (const row of ['2.2.1', '2.2.2'])
    for (const role of ['Business Unit Leaders', 'Chief AI Officer'])
      expect(await holds(row, role, '')).toBe(true);
  await page.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(await holds('2.2.2', 'Chief AI Officer', 'I')).toBe(true);
});

test('Ctrl+D copies the cell above, and Alt+arrow goes to the next gap of the role', async () => {
  page.show();
  await enter('1.4', 'Chief Information Security Officer');
  await page.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(focused()).toMatch(/^2\.1\.2 .*: empty/);
  await page.user.keyboard('{Control>}d{/Control}');
  expect(await holds('2.1.2', 'Chief Information Security Officer', 'A')).toBe(true);
});

test('letters come and go as a spreadsheet has them; other words are left out and said', async () => {
  page.show();
  await enter('2.2.1', 'Business Unit Leaders');
  await page.user.paste('I\tC\nno\t');
  expect(await holds('2.2.1', 'Business Unit Leaders', 'I')).toBe(true);
  expect(await holds('2.2.1', 'Chief AI Officer', 'C')).toBe(true);
  expect(await stored('2.2.2', 'Business Unit Leaders')).toBe('');
});

test('Enter offers the letters, and the way back of the row to the reference', async () => {
  page.show();
  await enter('1.1', 'Chief Data Officer');
  await page.user.keyboard('{Delete}');
  expect(await holds('1.1', 'Chief Data Officer', '')).toBe(true);
  await page.user.keyboard('{Enter}');
  await page.user.click(await screen.findByRole('menuitem', { name: /Put 1\.1 back to the reference/ }));
  expect(await holds('1.1', 'Chief Data Officer', 'A')).toBe(true);
});

test('a row without an A is found while typing, and its finding leads back to the cell', async () => {
  page.show();
  await enter('1.1', 'Chief Data Officer');
  expect(found(/^No A/)).toBe('No A0');
  await page.user.keyboard('{Delete}');
  await waitFor(() => expect(found(/^No A/)).toBe('No A1'));
  await enter('3.6', 'Legal Team');
  await page.user.click(checks().getByRole('button', { name: /^1\.1 ?(Ensuring |)Data/ }));
  await waitFor(() => expect(focused()).toMatch(/^1\.1 /));
});

test('a finding at the cell that is current already still takes the keyboard there', async () => {
  page.show();
  await enter('1.1', 'Chief Data Officer');
  await page.user.keyboard('{Delete}');
  await page.user.click(await checks().findByRole('button', { name: /^1\.1 ?(Ensuring |)Data/ }));
  await waitFor(() => expect(focused()).toMatch(/^1\.1 .*Chief Data Officer/));
});

test('F8 walks the findings one after the other', async () => {
  page.show();
  await matrix();
  await page.user.keyboard('{F8}');
  await waitFor(() => expect(focused()).toMatch(/^2\.5\.4 /));
  await page.user.keyboard('{F8}');
  await waitFor(() => expect(focused()).toMatch(/^2\.6\.1 /));
  await page.user.keyboard('{Shift>}{F8}{/Shift}');
  await waitFor(() => expect(focused()).toMatch(/^2\.5\.4 /));
});

test('an open choice of the reference stays open until one role is chosen for it', async () => {
  page.show();
  await matrix();
  expect(found(/^Choice still open/)).toBe('Choice still open6');
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: /Who is accountable for 2\.5\.4/ }));
  await page.user.click(dialog.getByRole('button', { name: /^Decide/ }));
  expect(await stored('2.5.4', 'Chief Technology Officer')).toBe('A');
  await page.user.click(dialog.getByRole('radio', { name: /Chief Data Officer/ }));
  await page.user.click(dialog.getByRole('button', { name: /^Decide/ }));
  expect(await holds('2.5.4', 'Chief Technology Officer', '')).toBe(true);
  expect(await holds('2.5.4', 'Chief Data Officer', 'A')).toBe(true);
  await waitFor(() => expect(found(/^Choice still open/)).toBe('Choice still open5'));
});

test('differences to the reference show what was there, and the reference itself takes no letter', async () => {
  page.show();
  await enter('1.1', 'Chief Data Officer');
  await page.user.keyboard('c');
  await screen.findByText(/1 cell differs from the reference/);
  await page.user.click(screen.getByRole('radio', { name: 'Differences' }));
  expect((await cell('1.1', 'Chief Data Officer')).getAttribute('aria-label')).toMatch(
    /Consulted.*differs from the reference: Accountable/,
  );
  await page.user.click(screen.getByRole('radio', { name: 'Reference' }));
  await enter('1.1', 'Chief Data Officer');
  await page.user.keyboard('r');
  expect(await stored('1.1', 'Chief Data Officer')).toBe('C');
});

test('the client adds a role of its own, and a name that is missing is asked for beside the field', async () => {
  page.show();
  await matrix();
  await page.user.click(screen.getByRole('button', { name: 'Choose roles' }));
  await page.user.click(await screen.findByRole('button', { name: 'Add a role' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add a role' }));
  await page.user.click(form.getByRole('button', { name: 'Add' }));
  expect(await form.findByText('Must not be empty')).toBeDefined();
  await page.user.type(form.getByLabelText(/^Name/), 'AI Ethics Board');
  await page.user.click(form.getByRole('button', { name: 'Add' }));
  await waitFor(async () => expect(await roleId('AI Ethics Board')).toBeTruthy());
  expect(await screen.findByRole('columnheader', { name: 'AI Ethics Board', hidden: true })).toBeDefined();
});

test('letters of a hidden role move to the last column and still count in the checks', async () => {
  const id = await roleId('Chief Data Officer');
  await page.api.raci.updateRole({ id, patch: { hidden: true } });
  page.show();
  expect(await screen.findByLabelText(/^1\.1 .*hidden roles: Accountable: Chief Data Officer/)).toBeDefined();
  expect(found(/^No A/)).toBe('No A0');
});

test('a role is given to a person by typing a name that nobody has yet', async () => {
  page.show();
  await matrix();
  await page.user.click(screen.getByRole('button', { name: 'Roles to people' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Roles to people' }));
  await page.user.type(
    dialog.getByLabelText('Person who fills Chief Data Officer (CDO)'),
    'Elena Brandt{Enter}',
  );
  const id = await roleId('Chief Data Officer');
  await waitFor(async () => {
    const [elena] = await page.api.people.list({});
    expect((await page.api.raci.matrix({})).people).toMatchObject([{ roleId: id, personId: elena?.id }]);
    expect(elena).toMatchObject({ name: 'Elena Brandt', party: 'client' });
  });
  await page.user.click(
    await dialog.findByRole('button', { name: 'Remove Elena Brandt from Chief Data Officer (CDO)' }),
  );
  await waitFor(async () => expect((await page.api.raci.matrix({})).people).toEqual([]));
});

test('a role in the address is shown at its first letter', async () => {
  page.show({ role: await roleId('Head of AI Operations') });
  await waitFor(() => expect(focused()).toMatch(/, Head of AI Operations/));
});
