import { afterEach, beforeEach, expect, test } from 'vitest';
import { exceptionViews } from '../../../main/features/exceptions/view.ts';
import { exceptionCounts } from '../../../shared/rules/exceptions-counts.ts';
import { type ExceptionBench, exceptionBench } from './exceptions-bench.ts';

let b: ExceptionBench;
beforeEach(async () => {
  b = await exceptionBench();
});
afterEach(() => b[Symbol.dispose]());

const refs = async () => (await b.api.exceptions.list({})).map((e) => e.ref);

test('a draft needs only a title', async () => {
  const view = await b.api.exceptions.create({ title: 'No signed models' });
  expect(view).toMatchObject({
    ref: 'EXC-01',
    state: 'draft',
    requesterId: null,
    controls: [],
    assetIds: [],
  });
  expect(view.actions[0]?.problems).toHaveLength(5);
});

test('references are never given twice, not even those of deleted or undone drafts', async () => {
  await b.draft();
  const second = await b.draft();
  await b.api.exceptions.remove({ id: second.id });
  await b.draft();
  await b.api.engagement.undo({});
  await b.draft();
  expect(await refs()).toEqual(['EXC-01', 'EXC-04']);
});

test('the register is in the order of its numbers beyond ninety-nine', async () => {
  for (let i = 0; i < 101; i += 1) await b.api.exceptions.create({ title: `Number ${i}` });
  expect((await refs()).slice(-3)).toEqual(['EXC-99', 'EXC-100', 'EXC-101']);
});

test('only drafts can be deleted, and undo brings one back with its links and events', async () => {
  const draft = await b.draft();
  await b.api.exceptions.remove({ id: draft.id });
  expect(await refs()).toEqual([]);
  await b.api.engagement.undo({});
  expect(await b.api.exceptions.get({ id: draft.id })).toEqual(draft);
  await b.submit(draft.id);
  await expect(b.api.exceptions.remove({ id: draft.id })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/EXC-01 is submitted and stays/),
  });
});

test('links are replaced as a whole and each edit is one step to undo', async () => {
  const { id } = await b.draft();
  const scenario = await b.api.scenarios.create({ title: 'Leak' });
  const patch = {
    assetIds: [],
    scenarioIds: [scenario.id, scenario.id],
    responsibilityIds: ['2.5.3', '2.4.2'],
  };
  const updated = await b.api.exceptions.update({ id, patch });
  expect(updated).toMatchObject({
    assetIds: [],
    scenarioIds: [scenario.id],
    responsibilityIds: expect.arrayContaining(['2.4.2', '2.5.3']),
  });
  await b.api.engagement.undo({});
  expect(await b.api.exceptions.get({ id })).toMatchObject({
    assetIds: [b.assetId],
    scenarioIds: [],
    responsibilityIds: ['2.4.2'],
  });
});

const STRANGER = '00000000-0000-7000-8000-0000000000ff';
const CONTROL = {
  id: STRANGER,
  title: 'Review',
  owner: '',
  testedOn: null,
  testResult: null,
  testDueOn: null,
};
const strange = [
  ['assetIds', { assetIds: [STRANGER] }],
  ['scenarioIds', { scenarioIds: [STRANGER] }],
  ['responsibilityIds', { responsibilityIds: ['2.6.3'] }],
  ['requesterId', { requesterId: STRANGER }],
  ['approverId', { approverId: STRANGER }],
  ['controls', { controls: [CONTROL, { ...CONTROL, title: 'Other' }] }],
] as const;

test.each(strange)('%s must name what exists, once', async (field, patch) => {
  const fields = structuredClone(patch) as Parameters<typeof b.draft>[0];
  await expect(b.draft(fields)).rejects.toMatchObject({ code: 'INVALID', issues: [{ path: [field] }] });
  const { id } = await b.draft();
  await expect(b.api.exceptions.update({ id, patch: fields ?? {} })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: [field] }],
  });
  expect(await refs()).toEqual(['EXC-01']);
});

test.each([
  ['a day that does not exist', { expiresOn: '2026-11-31' }],
  ['a date in another form', { expiresOn: '30.11.2026' }],
  ['a title of several lines', { title: 'One\nTwo' }],
  ['a blank title', { title: '  ' }],
  ['a state of its own', { state: 'active' }],
  ['an approval of its own', { approval: null }],
])('%s is refused', async (_what, patch) => {
  const { id } = await b.draft();
  const reply = await b.bench.dispatch('exceptions.update', { id, patch });
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID' } });
});

test('a renewal is a draft with the same content that closes the old one when it becomes active', async () => {
  const old = await b.active();
  const draft = await b.api.exceptions.renew({ id: old.id, expiresOn: '2027-03-31' });
  expect(draft).toMatchObject({
    ref: 'EXC-02',
    state: 'draft',
    renewsId: old.id,
    approval: null,
    startsOn: null,
    expiresOn: '2027-03-31',
    title: old.title,
    reason: old.reason,
    requesterId: b.lena,
    approverId: b.priya,
    assetIds: old.assetIds,
    responsibilityIds: old.responsibilityIds,
    events: [{ action: 'renew', note: 'Renews EXC-01.' }],
  });
  await b.submit(draft.id);
  await b.approve(draft.id);
  expect((await b.api.exceptions.get({ id: old.id })).state).toBe('active');
  await b.activate(draft.id);
  const closed = await b.api.exceptions.get({ id: old.id });
  expect(closed.state).toBe('closed');
  expect(closed.events.at(-1)).toMatchObject({
    action: 'close',
    personId: null,
    actor: 'Assay',
    note: 'Replaced by EXC-02, which renews it.',
  });
});

test('a renewal whose predecessor has run out leaves it expired', async () => {
  const old = await b.active({ expiresOn: '2026-11-30' });
  b.setToday('2026-12-05');
  const draft = await b.api.exceptions.renew({ id: old.id, expiresOn: '2027-03-31' });
  await b.submit(draft.id);
  await b.approve(draft.id);
  await b.activate(draft.id);
  expect((await b.api.exceptions.get({ id: old.id })).state).toBe('expired');
});

test('one renewal at a time, and only of what runs or ran out', async () => {
  const old = await b.active();
  const draft = await b.api.exceptions.renew({ id: old.id });
  await expect(b.api.exceptions.renew({ id: old.id })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/EXC-02 already renews EXC-01/),
  });
  await expect(b.api.exceptions.renew({ id: draft.id })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringMatching(/EXC-02 is draft/),
  });
  await b.api.exceptions.remove({ id: draft.id });
  expect((await b.api.exceptions.renew({ id: old.id })).ref).toBe('EXC-03');
});

test('the counts tell what is open in the register', async () => {
  const stale = await b.active();
  await b.api.assets.update({ edits: [{ id: b.assetId, patch: { tier: 'restricted' } }] });
  await b.draft({ reason: '' });
  await b.draft();
  const waiting = await b.draft();
  await b.submit(waiting.id);
  const counts = () => {
    const ctx = b.bench.workbench.context('engagement.progress');
    return exceptionCounts(exceptionViews(ctx.read, ctx.today()));
  };
  expect(counts()).toEqual({ total: 4, incompleteDrafts: 1, waiting: 1, stale: 1 });
  await b.api.exceptions.act({ id: stale.id, action: 'request-reapproval' });
  expect(counts()).toEqual({ total: 4, incompleteDrafts: 1, waiting: 2, stale: 0 });
});
