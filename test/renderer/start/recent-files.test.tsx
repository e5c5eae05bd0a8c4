import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';

const { StartPage } = await import('../../../renderer/features/start/page.tsx');

let page: CorePage;
beforeEach(async () => {
  page = await corePage('/', StartPage);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const row = () => screen.findByRole('row', { name: /AI security/ });
const leaveAt = async (place: string) => {
  await page.api.app.leaveOff({ place });
  await page.api.engagement.close({});
};

test('the strip below a recent engagement says in which step it was left', async () => {
  await leaveAt('#/raci?id=2.5.4');
  page.show();
  const strip = within(await screen.findByRole('region', { name: 'Where you left off' }));
  expect(strip.getByText('In RACI')).toBeDefined();
});

test('Enter on a recent engagement opens it where it was left', async () => {
  await leaveAt('#/exceptions?view=table');
  page.show();
  (await row()).focus();
  await page.user.keyboard('{Enter}');
  await waitFor(async () => expect(await page.api.engagement.current({})).not.toBeNull());
  await waitFor(() => expect(window.location.hash).toBe('#/exceptions?view=table'));
});

test('the filter is reached by its key and says when nothing matches', async () => {
  await leaveAt('');
  page.show();
  await row();
  await page.user.keyboard('/nobody');
  expect(await screen.findByText('No engagement matches “nobody”.')).toBeDefined();
});

test('Del takes the file off the list, and without files the page says how to begin', async () => {
  await leaveAt('');
  page.show();
  (await row()).focus();
  await page.user.keyboard('{Delete}');
  expect(await screen.findByText('No engagement yet')).toBeDefined();
  expect(screen.getAllByRole('button', { name: /^Explore the sample/ })).toHaveLength(2);
});

test('the share of the whole counts only steps that have an instrument', async () => {
  const steps = await page.api.engagement.progress({});
  const rated = steps.flatMap(({ done }) => (done === null ? [] : [done]));
  const whole = Math.floor((rated.reduce((sum, done) => sum + done, 0) / rated.length) * 100);
  await leaveAt('');
  page.show();
  expect((await row()).textContent).toContain(`${whole} %`);
});
