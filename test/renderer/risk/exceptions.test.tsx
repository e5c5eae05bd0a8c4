import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RiskTestPage, riskPage } from './risk-page.tsx';

let page: RiskTestPage;
let id: string;
beforeEach(async () => {
  page = await riskPage();
  id = await page.scenario('Prompts leak records');
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

async function details() {
  page.show(`?id=${id}`);
  await page.user.click(await screen.findByRole('tab', { name: 'Details' }));
}

test('a scenario that no exception names says so, and leads to them', async () => {
  await details();
  expect(await screen.findByText(/^None names this scenario/)).toBeDefined();
});

test('what an exception changes is stated at the scenario, and taken back with one undo', async () => {
  const exception = await page.api.exceptions.create({ title: 'No output filter', scenarioIds: [id] });
  await details();
  const list = within(await screen.findByRole('list', { name: 'Exceptions' }));
  expect(list.getByText('Nobody has said what it changes here.')).toBeDefined();
  await page.user.click(list.getByRole('button', { name: `State what ${exception.ref} changes` }));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.selectOptions(asked.getByLabelText('Changes'), 'Loss event frequency');
  const high = asked.getByLabelText('Highest');
  await page.user.clear(high);
  await page.user.type(high, '6');
  await page.user.click(asked.getByRole('button', { name: 'Store what it changes' }));
  expect(await list.findByText(/^Not in force: would add €.* to an average year\.$/)).toBeDefined();
  expect(await page.api.effects.list({ scenarioId: id })).toMatchObject([
    { exceptionId: exception.id, treatmentId: null },
  ]);
  await page.api.engagement.undo({});
  await waitFor(() => expect(list.getByText('Nobody has said what it changes here.')).toBeDefined());
});

test('an exception that makes something more frequent is told and edited as it is stored', async () => {
  const exception = await page.api.exceptions.create({ title: 'No mutual TLS', scenarioIds: [id] });
  const factor = { dist: 'pert', min: 1, mode: 1.05, max: 1.3 } as const;
  await page.api.effects.create({
    exceptionId: exception.id,
    scenarioId: id,
    change: { kind: 'scale', part: 'frequency', factor },
  });
  await details();
  await page.user.click(await screen.findByRole('button', { name: `State what ${exception.ref} changes` }));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.click(
    asked.getByRole('button', { name: /^Edit the effect “How often: 100.*130.% of what it is without”$/ }),
  );
  expect(asked.queryByText(/between 0 and 100/)).toBeNull();
  const high = asked.getByLabelText<HTMLInputElement>('Highest');
  expect(high.value).toBe('130');
  await page.user.clear(high);
  await page.user.type(high, '150');
  await page.user.click(asked.getByRole('button', { name: 'Store what it changes' }));
  await waitFor(async () =>
    expect(await page.api.effects.list({ scenarioId: id })).toMatchObject([
      { change: { factor: { ...factor, max: 1.5 } } },
    ]),
  );
});
