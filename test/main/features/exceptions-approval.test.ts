import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalFacts } from '../../../shared/rules/exceptions-facts.ts';
import { type ExceptionBench, exceptionBench } from './exceptions-bench.ts';

let b: ExceptionBench;
beforeEach(async () => {
  b = await exceptionBench();
});
afterEach(() => b[Symbol.dispose]());

const control = {
  id: '00000000-0000-7000-8000-00000000000c',
  title: 'Nightly log review',
  owner: 'SOC',
  testedOn: '2026-11-06',
  testResult: 'effective' as const,
  testDueOn: '2026-12-06',
};
const words = (rows: { label: string; approved: string; now: string }[]) =>
  rows.map((r) => [r.label, r.approved, r.now].map((w) => w.replaceAll(/\s/g, ' ')));
const productive = () => b.api.assets.update({ edits: [{ id: b.assetId, patch: { stage: 'production' } }] });

test('the approval hashes the facts it stores, and an auditor can repeat the hash', async () => {
  const { approval, factsHash, stale } = await b.active();
  expect(stale).toEqual([]);
  expect(factsHash).toBe(approval?.hash);
  expect(approval?.approverId).toBe(b.priya);
  const again = createHash('sha256')
    .update(canonicalFacts(approval?.facts ?? []))
    .digest('hex');
  expect(again).toBe(approval?.hash);
});

test('a material change makes the approval stale and says what differs', async () => {
  const scenario = await b.api.scenarios.create({ title: 'Hostile prompt pays out' });
  b.storeLoss(scenario.id, 1_100_000);
  const { id, approval } = await b.active({ scenarioIds: [scenario.id], controls: [control] });
  await b.api.assets.update({
    edits: [{ id: b.assetId, patch: { stage: 'production', tier: 'confidential', vendor: 'Not material' } }],
  });
  b.storeLoss(scenario.id, 1_740_000);
  b.setToday('2026-12-07');
  const view = await b.api.exceptions.get({ id });
  expect(words(view.stale)).toEqual([
    ['AST-001 stage', 'Testing', 'Production'],
    ['AST-001 tier', 'Internal', 'Confidential'],
    ['S-01 loss at P90', '€1.10 M', '€1.74 M'],
    ['Control CC-1', 'Effective', 'Test overdue'],
  ]);
  expect(view.factsHash).not.toBe(approval?.hash);
  expect(view.state).toBe('active');
  expect((await b.api.exceptions.list({}))[0]).toEqual(view);
});

test('putting the state back makes the approval hold again', async () => {
  const { id, approval } = await b.active();
  await productive();
  expect((await b.api.exceptions.get({ id })).stale).toHaveLength(1);
  await b.api.engagement.undo({});
  expect(await b.api.exceptions.get({ id })).toMatchObject({ stale: [], factsHash: approval?.hash });
});

test('what is not covered by the approval leaves it valid', async () => {
  const { id } = await b.active();
  await b.api.assets.update({ edits: [{ id: b.assetId, patch: { description: 'New', custodian: 'IT' } }] });
  await b.api.people.update({ id: b.priya, patch: { name: 'Priya Anand-Cole' } });
  expect((await b.api.exceptions.get({ id })).stale).toEqual([]);
});

test('a stale one is asked for again by the requester and approved again by the approver', async () => {
  const { id } = await b.active();
  const again = { id, action: 'reapprove', personId: b.priya } as const;
  const ask = { id, action: 'request-reapproval' } as const;
  await expect(b.api.exceptions.act(ask)).rejects.toMatchObject({
    message: expect.stringMatching(/still holds/),
  });
  await productive();
  await expect(b.api.exceptions.act(again)).rejects.toMatchObject({
    message: expect.stringMatching(/asks for approval again first/),
  });
  await expect(b.api.exceptions.act({ ...ask, personId: b.priya })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await b.api.exceptions.act(ask);
  await expect(b.api.exceptions.act(ask)).rejects.toMatchObject({
    message: expect.stringMatching(/decision is open/),
  });
  await expect(b.api.exceptions.act({ ...again, personId: b.lena })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  b.setToday('2026-11-22');
  const renewed = await b.api.exceptions.act(again);
  expect(renewed).toMatchObject({ state: 'active', stale: [], approval: { approverId: b.priya } });
  expect(renewed.approval?.at).toBe(new Date(2026, 10, 22, 9, 30).toISOString());
  expect(renewed.events.slice(-2).map((e) => [e.action, e.fromState, e.toState, e.personId])).toEqual([
    ['request-reapproval', 'active', 'active', b.lena],
    ['reapprove', 'active', 'active', b.priya],
  ]);
});

test('an approval that went stale before its start puts nothing into force', async () => {
  const { id } = await b.draft();
  await b.submit(id);
  await b.approve(id);
  await productive();
  await expect(b.activate(id)).rejects.toMatchObject({ message: expect.stringMatching(/no longer holds/) });
  await b.api.exceptions.act({ id, action: 'request-reapproval' });
  expect((await b.api.exceptions.act({ id, action: 'reapprove', personId: b.priya })).state).toBe('approved');
  expect((await b.activate(id)).state).toBe('active');
});

test('what was approved cannot be edited, but tests of its controls are recorded', async () => {
  const { id } = await b.active({ controls: [control] });
  const refused = { code: 'CONFLICT', message: expect.stringMatching(/Renew the exception/) };
  for (const patch of [{ expiresOn: '2027-12-31' }, { assetIds: [] }, { controls: [] }])
    await expect(b.api.exceptions.update({ id, patch })).rejects.toMatchObject(refused);
  const failed = { ...control, testedOn: '2026-11-20', testResult: 'not effective' as const };
  const view = await b.api.exceptions.update({ id, patch: { controls: [failed] } });
  expect(words(view.stale)).toEqual([['Control CC-1', 'Effective', 'Not effective']]);
});

test('a scenario that is deleted after the approval shows as a difference', async () => {
  const scenario = await b.api.scenarios.create({ title: 'Hostile prompt pays out' });
  const { id } = await b.active({ scenarioIds: [scenario.id] });
  const store = b.bench.workbench.store!;
  const [link] = store.read.records('exceptionScenario');
  store.change('Ines Calder', 'scenarios.remove', (c) => {
    c.remove('exceptionScenario', link!.id);
    c.remove('scenario', scenario.id);
  });
  expect((await b.api.exceptions.get({ id })).stale).toMatchObject([
    { label: 'S-01 loss at P90', now: 'No longer linked' },
  ]);
});

test('what has ended is no longer watched', async () => {
  const { id } = await b.active();
  await productive();
  const closed = await b.api.exceptions.act({ id, action: 'close', note: 'Done' });
  expect(closed.stale).toEqual([]);
});
