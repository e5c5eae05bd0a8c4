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

const at = () => ({ scenarioId: id, node: 'frequency.lef' });
const form = async () => within(await screen.findByRole('form', { name: 'A person’s range' }));
const agree = async () => within(await screen.findByRole('form', { name: 'What is agreed' }));
const said = async () => (await page.api.estimates.list({ scenarioId: id }))[0];

async function person(name: string, party: 'client' | 'assessor' = 'client') {
  return (await page.api.people.create({ name, title: '', party, email: '' })).id;
}

async function given(name: string, min: number, mode: number, max: number): Promise<string> {
  const personId = await person(name);
  await page.api.estimates.give({ ...at(), personId, distribution: { dist: 'pert', min, mode, max } });
  return personId;
}

async function showPeople(): Promise<void> {
  page.show(`?id=${id}`);
  await screen.findByRole('treeitem', { name: /^Loss event frequency/ });
  await page.user.keyboard('o');
}

test('a range is given under a name that becomes a person, and nobody sees what it says', async () => {
  await showPeople();
  const fields = await form();
  await page.user.type(fields.getByLabelText('Person'), 'Priya Anand');
  await page.user.click(fields.getByRole('radio', { name: 'assessors' }));
  await page.user.type(fields.getByLabelText('Lowest'), '2');
  await page.user.type(fields.getByLabelText('Most likely'), '3');
  await page.user.type(fields.getByLabelText('Highest'), '7');
  await page.user.type(fields.getByLabelText('Reason'), 'Seen in two audits{Enter}');
  const list = within(await screen.findByRole('list', { name: 'Ranges given in this round' }));
  expect(list.getByText('Priya Anand')).toBeDefined();
  expect((await page.api.people.list({})).map(({ name, party }) => [name, party])).toEqual([
    ['Priya Anand', 'assessor'],
  ]);
  expect((await said())?.estimates).toMatchObject([{ distribution: null, reason: '' }]);
  expect((await form()).getByLabelText<HTMLInputElement>('Highest').value).toBe('');
});

test('a range without a name, or half of one, is not given and the form says why', async () => {
  await showPeople();
  const fields = await form();
  await page.user.click(fields.getByRole('button', { name: 'Give this range' }));
  expect(await screen.findByText('Say whose range this is.')).toBeDefined();
  await page.user.type(fields.getByLabelText('Person'), 'Jonas Beck');
  await page.user.type(fields.getByLabelText('Lowest'), '2');
  await page.user.click(fields.getByRole('button', { name: 'Give this range' }));
  expect(await screen.findByText(/Type the range first/)).toBeDefined();
  expect(await page.api.people.list({})).toEqual([]);
});

test('shown ranges are combined with a reason, which becomes that of the factor', async () => {
  await given('Priya Anand', 1, 2, 4);
  await given('Jonas Beck', 3, 8, 20);
  await showPeople();
  await page.user.click(await screen.findByRole('button', { name: 'Show 2 ranges' }));
  expect(await screen.findByText('4.0 times apart')).toBeDefined();
  expect(screen.getByText(/Priya Anand and Jonas Beck are furthest apart/)).toBeDefined();
  const fields = await agree();
  await page.user.click(fields.getByRole('button', { name: 'Agree on this range' }));
  expect(await fields.findByText(/^Say why/)).toBeDefined();
  await page.user.type(fields.getByLabelText('Reason for the agreement'), 'Both logs agree{Enter}');
  await waitFor(async () => {
    const [factor] = (await page.api.scenarios.get({ id })).factors;
    expect(factor).toMatchObject({ method: 'equal', rationale: 'Both logs agree' });
    expect(factor?.distribution?.dist).toBe('empirical');
  });
});

test('one person’s range can be chosen, and another blind round begun', async () => {
  const jonas = await given('Jonas Beck', 3, 8, 20);
  await page.api.estimates.reveal(at());
  await showPeople();
  const fields = await agree();
  await page.user.selectOptions(fields.getByLabelText('Combine by'), 'One person’s range');
  await page.user.selectOptions(fields.getByLabelText('Whose'), jonas);
  await page.user.type(fields.getByLabelText('Reason for the agreement'), 'He runs it{Enter}');
  await waitFor(async () =>
    expect((await page.api.scenarios.get({ id })).factors[0]).toMatchObject({
      method: 'chosen',
      distribution: { min: 3, mode: 8, max: 20 },
    }),
  );
  await page.user.click(await screen.findByRole('button', { name: 'Estimate again, blind' }));
  await form();
  expect(await said()).toMatchObject({ round: 2, revealed: false });
});

test('combining by calibration says what is missing while nobody has a weight', async () => {
  await given('Jonas Beck', 3, 8, 20);
  await page.api.estimates.reveal(at());
  await showPeople();
  await page.user.selectOptions((await agree()).getByLabelText('Combine by'), 'Average, by calibration');
  expect(await screen.findByText(/Nobody of this round counts by calibration/)).toBeDefined();
});

test('a round of the trainer is answered, the truth told at its end, and the score kept', async () => {
  const priya = await person('Priya Anand');
  page.show(`?id=${id}`);
  await screen.findByRole('treeitem', { name: /^Loss event frequency/ });
  await page.user.keyboard('o');
  await page.user.click(await screen.findByRole('button', { name: 'Calibration trainer' }));
  const trainer = within(await screen.findByRole('dialog', { name: 'Calibration trainer' }));
  await page.user.selectOptions(trainer.getByLabelText('Who answers'), priya);
  await page.user.click(trainer.getByRole('radio', { name: '5' }));
  await page.user.click(trainer.getByRole('button', { name: 'Begin' }));
  await page.user.type(await trainer.findByLabelText(/^Low/), 'many{Enter}');
  expect(await trainer.findByText(/“many” is not an amount/)).toBeDefined();
  await page.user.clear(trainer.getByLabelText(/^Low/));
  for (let question = 1; question <= 5; question++) {
    await trainer.findByText(`Question ${question} of 5`);
    await page.user.type(trainer.getByLabelText(/^Low/), '0');
    await page.user.type(trainer.getByLabelText(/^High/), '900bn{Enter}');
  }
  await waitFor(() => expect(trainer.queryByText(/has no answer yet|have no answer yet/)).toBeNull());
  await page.user.click(trainer.getByRole('button', { name: 'Show the truth' }));
  const scores = within(await trainer.findByRole('table', { name: 'Scores of all rounds together' }));
  expect(scores.getByRole('row', { name: /^Priya Anand \d of 5 .* Too few answers to tell/ })).toBeDefined();
  expect(trainer.getAllByText(/^held$|^missed$/)).toHaveLength(5);
});
