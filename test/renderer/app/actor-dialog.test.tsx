import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { ActorDialog } = await import('../../../renderer/app/actor-dialog.tsx');
const { shellDialog } = await import('../../../renderer/app/app-commands.ts');
const { useRead } = await import('../../../renderer/api/api.ts');

function Page() {
  const { data } = useRead('app', 'info', {});
  return data ? <ActorDialog info={data} /> : null;
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

test('a name that was cancelled is not in the field the next time', async () => {
  page.show();
  act(() => shellDialog.set('actor'));
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  const known = field.value;
  await page.user.clear(field);
  await page.user.type(field, 'Somebody else');
  await page.user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  act(() => shellDialog.set('actor'));
  expect((await screen.findByRole<HTMLInputElement>('textbox')).value).toBe(known);
});
