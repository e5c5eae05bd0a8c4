import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { Palette } = await import('../../../renderer/app/palette.tsx');
const { KeyMap } = await import('../../../renderer/app/key-map.tsx');
const { shellDialog } = await import('../../../renderer/app/app-commands.ts');

function Page() {
  return (
    <>
      <button type="button">Before</button>
      <Palette />
      <KeyMap />
    </>
  );
}

let page: CorePage;
beforeEach(async () => {
  shellDialog.set(null);
  page = await corePage('/scope', Page);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const openPalette = async () => {
  (await screen.findByRole('button', { name: 'Before' })).focus();
  await page.user.keyboard('{Control>}k{/Control}');
  // A modal dialog gives the focus to its first field; the stand-in for the browser does not.
  await page.user.click(await screen.findByRole('combobox', { name: 'Search or run a command' }));
};

test('finds records by their words, beside the commands', async () => {
  await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
  page.show();
  await openPalette();
  await page.user.keyboard('claims');
  expect(await screen.findByRole('option', { name: /AST-001\s+Claims assistant/ })).toBeDefined();
});

test.each([
  ['access control to data', /1\.4\s+Access Control to Data/],
  ['privacy violations', /Privacy violations/],
])('finds what the reference asks for “%s” before anybody has written about it', async (words, title) => {
  page.show();
  await openPalette();
  await page.user.keyboard(words);
  expect((await screen.findAllByRole('option', { name: title })).length).toBeGreaterThan(0);
});

test('what was said of a question is told by the place of the question', async () => {
  const person = await page.api.people.create({ name: 'Ines', title: '', party: 'assessor', email: '' });
  await page.api.responsibilities.comment({
    subjectId: '1.5/evaluationCriteria/1',
    text: 'Two shares were open',
    personId: person.id,
  });
  page.show();
  await openPalette();
  await page.user.keyboard('two shares');
  const name = /1\.5 Evaluation criteria, question 1\s+Two shares were open/;
  expect(await screen.findByRole('option', { name })).toBeDefined();
});

test('Enter runs the command that is found and closes the palette', async () => {
  page.show();
  await openPalette();
  await page.user.keyboard('high contrast{Enter}');
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('contrast'));
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('says in words when nothing is found', async () => {
  page.show();
  await openPalette();
  await page.user.keyboard('xyzzy');
  expect(await screen.findByText('Nothing found for “xyzzy”')).toBeDefined();
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('? shows the keys that act now, those between the regions and in a grid among them', async () => {
  page.show();
  (await screen.findByRole('button', { name: 'Before' })).focus();
  await page.user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  for (const words of ['F6', 'Fill down', 'Inventory', 'Next thing of this screen'])
    expect(dialog.textContent).toContain(words);
});
