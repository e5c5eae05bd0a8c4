import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../../renderer/state/commands.ts';
import { type CorePage, corePage } from '../core-page.tsx';

const { ResponsibilitiesPage } = await import('../../../renderer/features/responsibilities/page.tsx');
const { chooseAssessor } = await import('../../../renderer/features/responsibilities/assessor.ts');

const DIMENSION = '2.4.2/implementation';

let page: CorePage;
beforeEach(async () => {
  page = await corePage('/responsibilities', ResponsibilitiesPage);
  chooseAssessor('');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  page[Symbol.dispose]();
});

const assessor = async (name: string) =>
  (await page.api.people.create({ name, title: '', party: 'assessor', email: '' })).id;
const grid = () => screen.findByRole('grid', { name: /Questions of/ });
const rows = async () =>
  within(await grid())
    .getAllByRole('row')
    .slice(1);
const holds = async (check: (state: Awaited<ReturnType<typeof stored>>) => boolean) =>
  waitFor(async () => {
    if (!check(await stored())) throw new Error('Not stored yet');
  });
const stored = () => page.api.responsibilities.state({});

test('without an assessor the page says what it is for and leads to the scope', async () => {
  page.show();
  expect(await screen.findByText('Nobody assesses yet')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Add an assessor in the scope' })).toBeDefined();
});

test('a sitting by keys alone: answers lead on, levels rate, J goes to the next responsibility', async () => {
  await assessor('Ines Calder');
  page.show({ id: '2.4.2/raci' });
  await grid();
  await page.user.keyboard('ypn');
  await holds(({ answers }) => answers.length === 3);
  expect((await stored()).answers.map(({ questionId, value }) => [questionId, value])).toEqual([
    ['2.4.2/raci/1', 'yes'],
    ['2.4.2/raci/2', 'partly'],
    ['2.4.2/raci/3', 'no'],
  ]);
  await page.user.keyboard('2');
  await holds(({ ratings }) => ratings[0]?.maturity === 2);
  await page.user.keyboard('j');
  expect(await screen.findByRole('heading', { level: 1, name: /2\.4\.3/ })).toBeDefined();
  await page.user.keyboard('k');
  expect(await screen.findByRole('heading', { level: 1, name: /2\.4\.2/ })).toBeDefined();
});

test('N is no at a question and a note on the maturity, which the arrows reach; the key map tells both', async () => {
  await assessor('Ines Calder');
  page.show({ id: DIMENSION });
  const [first, ...others] = await rows();
  first?.focus();
  await page.user.keyboard('n');
  await holds(({ answers }) => answers[0]?.value === 'no');
  await page.user.keyboard('{ArrowDown>9/}');
  const scale = screen.getByRole('radiogroup', { name: 'Maturity of this dimension' });
  await waitFor(() => expect(scale.contains(document.activeElement)).toBe(true));
  await page.user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Note on this dimension' });
  await page.user.type(within(dialog).getByRole('textbox'), 'Two teams, two habits');
  await page.user.click(within(dialog).getByRole('button', { name: 'Add' }));
  await holds(({ comments }) => comments[0]?.subjectId === DIMENSION);
  expect(await screen.findByText(/^2\.4\.2 Implementation · /)).toBeDefined();
  expect((await stored()).answers).toHaveLength(1);

  within(scale)
    .getByRole('radio', { name: /Defined/ })
    .focus();
  await page.user.keyboard('e');
  expect(await screen.findByRole('combobox', { name: 'Evidence for 2.4.2 Implementation' })).toBeDefined();
  await page.user.keyboard('{Escape}');
  within(scale)
    .getByRole('radio', { name: /Defined/ })
    .focus();
  await page.user.keyboard('f');
  await holds(({ flags }) => flags[0]?.subjectId === DIMENSION);
  await page.user.keyboard('{ArrowUp}');
  await waitFor(() => expect(document.activeElement).toBe(others.at(-1)));

  const told = commands.get().filter(({ keys }) => keys?.join() === 'N');
  expect(told.map(({ title }) => title)).toEqual([
    'Answer the question: No',
    'On the maturity: write a note on the dimension',
  ]);
});

test('the same key takes an answer back', async () => {
  await assessor('Ines Calder');
  page.show({ id: DIMENSION });
  const [first] = await rows();
  const yes = within(first!).getByRole('button', { name: 'Yes' });
  await page.user.click(yes);
  await holds(({ answers }) => answers.length === 1);
  await page.user.click(yes);
  await holds(({ answers }) => answers.length === 0);
  expect(yes.getAttribute('aria-pressed')).toBe('false');
});

test('“does not apply” asks for the reason first', async () => {
  await assessor('Ines Calder');
  page.show({ id: DIMENSION });
  await grid();
  await page.user.keyboard('x');
  const dialog = await screen.findByRole('dialog', { name: 'Why does this question not apply?' });
  expect((await stored()).answers).toEqual([]);
  await page.user.type(within(dialog).getByLabelText('Reason'), 'Bought as a service');
  await page.user.click(within(dialog).getByRole('button', { name: 'Does not apply' }));
  await holds(({ answers }) => answers[0]?.value === 'na' && answers[0].note === 'Bought as a service');
});

test('a difference is shown, offered first, and settled with a reason', async () => {
  const ines = await assessor('Ines Calder');
  const tomasz = await assessor('Tomasz Reyl');
  const questionId = `${DIMENSION}/1`;
  await page.api.responsibilities.answer({ personId: ines, questionId, value: 'yes' });
  await page.api.responsibilities.answer({ personId: tomasz, questionId, value: 'no' });
  page.show({ id: DIMENSION });
  await page.user.click(await screen.findByRole('button', { name: /Settle a difference in 2\.4\.2/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Settle the difference' });
  await page.user.click(within(dialog).getByRole('radio', { name: /Partly/ }));
  await page.user.type(within(dialog).getByLabelText('Reason'), 'Only before release');
  await page.user.click(within(dialog).getByRole('button', { name: 'Settle' }));
  await holds(({ settlements }) => settlements[0]?.answer === 'partly');
  expect(await screen.findByText(/Only before release/)).toBeDefined();
});

test('a level nobody can show is kept and counts for less, in words', async () => {
  await assessor('Ines Calder');
  page.show({ id: DIMENSION });
  await grid();
  await page.user.keyboard('4');
  expect(await screen.findByText('Counts as 2 until it is shown.')).toBeDefined();
  expect((await stored()).ratings).toMatchObject([{ maturity: 4 }]);
});

test('a figure is recorded, and what is wrong with it stands beside the field', async () => {
  await assessor('Ines Calder');
  page.show({ id: '1.4/evaluationCriteria' });
  await page.user.click(await screen.findByRole('button', { name: /^Record a figure/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Unauthorized data access incidents' });
  await page.user.type(within(dialog).getByLabelText('Figure'), '0,5');
  await page.user.click(within(dialog).getByRole('button', { name: 'Record' }));
  expect(await within(dialog).findByText(/Say of what/)).toBeDefined();
  await page.user.type(within(dialog).getByLabelText('Share of what'), 'accounts');
  await page.user.click(within(dialog).getByRole('button', { name: 'Record' }));
  expect(await screen.findByText('Not met')).toBeDefined();
});

test('a figure that misses its target says by how much', async () => {
  await assessor('Ines Calder');
  page.show({ id: '1.1/evaluationCriteria' });
  await page.user.click(
    await screen.findByRole('button', { name: 'Record a figure: Data audited for authenticity' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Data audited for authenticity' });
  await page.user.type(within(dialog).getByLabelText('Figure'), '82.3');
  await page.user.type(within(dialog).getByLabelText('Share of what'), 'data sets');
  await page.user.click(within(dialog).getByRole('button', { name: 'Record' }));
  expect(
    await screen.findByText(/at least 100 %, as the reference prints; 17\.7 points below/),
  ).toBeDefined();
});

test('a recorded figure is put right where it stands, with its day, source and owner', async () => {
  await assessor('Ines Calder');
  const measureId = '1.1-m1';
  const figure = {
    measureId,
    value: 64,
    takenOn: '2026-01-10',
    source: 'Log',
    owner: 'Ann',
    denominator: 'all stored data',
  };
  await page.api.measures.record({ ...figure, note: '' });
  page.show({ id: '1.1/evaluationCriteria' });
  expect(await screen.findByText(/answered for by Ann/)).toBeDefined();
  await page.user.click(
    screen.getByRole('button', { name: 'Record a figure: Data audited for authenticity' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Data audited for authenticity' });
  await page.user.click(within(dialog).getByRole('button', { name: /^Change the figure of/ }));
  const value = within(dialog).getByLabelText('Figure');
  expect((value as HTMLInputElement).value).toBe('64');
  await page.user.clear(value);
  await page.user.type(value, '82');
  await page.user.clear(within(dialog).getByLabelText('Owner'));
  await page.user.type(within(dialog).getByLabelText('Owner'), 'Data office');
  await page.user.click(within(dialog).getByRole('button', { name: 'Change' }));
  await holds(({ measurements }) => measurements[0]?.value === 82);
  expect((await stored()).measurements).toMatchObject([
    { value: 82, takenOn: '2026-01-10', source: 'Log', owner: 'Data office' },
  ]);
});

test('the history of a responsibility tells who wrote down what, also what was taken back', async () => {
  const ines = await assessor('Ines Calder');
  const { api } = page;
  const questionId = '2.4.2/raci/1';
  await api.responsibilities.answer({ personId: ines, questionId, value: 'partly' });
  await api.responsibilities.note({ personId: ines, questionId, note: 'Named, not known' });
  await api.responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: 2 });
  await api.responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: null });
  await api.responsibilities.rate({ personId: ines, dimensionId: '2.4.1/raci', maturity: 4 });
  const link = { responsibilityId: '2.4.2', frameworkId: 'eu-ai-act', itemId: 'Art. 15', personId: ines };
  await api.crosswalk.link(link);
  // The side stands beside the questions on a wide screen only.
  const wide = Object.defineProperty(matchMedia(''), 'matches', { value: true });
  vi.spyOn(window, 'matchMedia').mockReturnValue(wide);
  page.show({ id: '2.4.2/raci' });
  await grid();
  await page.user.click(await screen.findByRole('button', { name: 'Show' }));
  const told = await screen.findAllByText(/^2\.4\.\d .*– Ines Calder: /);
  expect(told.map(({ textContent }) => textContent)).toEqual([
    '2.4.2 – Ines Calder: link to a framework EU AI Act, Art. 15',
    '2.4.2 Implementation – Ines Calder: rating taken back',
    '2.4.2 Implementation – Ines Calder: rating level 2',
    '2.4.2 RACI, question 1 – Ines Calder: answer “Named, not known”',
    '2.4.2 RACI, question 1 – Ines Calder: answer Partly',
  ]);
});

test('what does not apply leaves the denominator, with its reason', async () => {
  await assessor('Ines Calder');
  page.show({ id: DIMENSION });
  await page.user.click(await screen.findByRole('button', { name: 'Not applicable…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Set as not applicable' });
  await page.user.type(within(dialog).getByLabelText('Reason'), 'No models are built');
  await page.user.click(within(dialog).getByRole('button', { name: 'Set as not applicable' }));
  expect(await screen.findByText(/of 5, 0 of 5 rated/)).toBeDefined();
});

test('the overview rolls up, and every figure opens how it is made', async () => {
  const ines = await assessor('Ines Calder');
  await page.api.responsibilities.rate({ personId: ines, dimensionId: DIMENSION, maturity: 2 });
  page.show({ view: 'overview' });
  const table = await screen.findByRole('table', { name: 'Maturity by area and group' });
  const figure = within(table).getByRole('button', { name: /^2\.4 MLOps Pipeline Security: 2\.0 of 5/ });
  await page.user.click(figure);
  expect(await screen.findByText('Sum of the levels')).toBeDefined();
  expect(screen.getByRole('table', { name: 'Largest gaps' })).toBeDefined();
});

test('E links evidence that is held to the question, whose level is then shown, and takes the link away', async () => {
  await assessor('Ines Calder');
  const { upload } = await page.api.evidence.beginUpload({ name: 'report.txt', size: 4 });
  await page.api.evidence.appendUpload({ upload, base64: btoa('Test') });
  const { id } = await page.api.evidence.attach({ source: { upload } });
  const links = async () => (await page.api.evidence.list({}))[0]?.links;
  page.show({ id: DIMENSION });
  await grid();
  await page.user.keyboard('3');
  expect(await screen.findByText('Counts as 2 until it is shown.')).toBeDefined();
  await page.user.keyboard('e');
  await page.user.keyboard('report{Enter}');
  expect(await screen.findByTitle('report')).toBeDefined();
  await waitFor(() => expect(screen.queryByText('Counts as 2 until it is shown.')).toBeNull());
  expect(await links()).toMatchObject([{ subjectKind: 'answer', subjectId: `${DIMENSION}/1` }]);
  await page.user.click(await screen.findByRole('button', { name: /^E-001 does not show/ }));
  await waitFor(async () => expect(await links()).toEqual([]));
  expect((await page.api.evidence.list({}))[0]?.id).toBe(id);
});

test('one key raises a finding from the gap in view, with what was noted there', async () => {
  const personId = await assessor('Ines Calder');
  const note = 'Never attacked in a test';
  await page.api.responsibilities.note({ personId, questionId: `${DIMENSION}/1`, note });
  page.show({ id: DIMENSION });
  await grid();
  await page.user.keyboard('i');
  await waitFor(async () => expect(await page.api.findings.list({})).toHaveLength(1));
  expect((await page.api.findings.list({}))[0]).toMatchObject({ ref: 'F-001', condition: note });
});
