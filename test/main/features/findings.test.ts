import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';
import { attachFile } from '../../helpers/evidence.ts';

test('a finding begun from a gap holds what the reference asks and is linked to it', async () => {
  using bench = await openBench();
  const finding = await bench.api.findings.createFromGap({
    responsibilityId: '1.4',
    dimension: 'implementation',
  });
  expect(finding).toMatchObject({
    ref: 'F-001',
    title: 'Access Control to Data: Implementation not shown',
    criteria: expect.stringContaining('MFA, RBAC and least privilege'),
    condition: expect.stringContaining('no sufficient evidence'),
    severity: 'medium',
    state: 'open',
    links: [{ subjectKind: 'dimension', subjectId: '1.4/implementation', exists: true }],
  });
  const told = await bench.api.findings.createFromGap({
    responsibilityId: '1.4',
    dimension: 'monitoring',
    condition: 'Logs are not kept.',
  });
  expect(told).toMatchObject({ ref: 'F-002', condition: 'Logs are not kept.' });
  await expect(
    bench.api.findings.createFromGap({ responsibilityId: '9.9', dimension: 'raci' }),
  ).rejects.toMatchObject({ code: 'INVALID' });
});

test('a finding moves only along its path, with owner, date, response and reason where they are due', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await api.findings.create({ title: 'Access is not reviewed' });
  await expect(api.findings.move({ id, to: 'closed', note: 'done' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(api.findings.move({ id, to: 'in progress' })).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('owner') }, { message: expect.stringContaining('due date') }],
  });
  await api.findings.update({ id, patch: { owner: 'Priya Anand', dueOn: '2999-01-31' } });
  await expect(api.findings.move({ id, to: 'accepted', note: 'too dear' })).rejects.toMatchObject({
    message: expect.stringContaining('management response'),
  });
  await api.findings.move({ id, to: 'in progress' });
  await expect(api.findings.move({ id, to: 'resolved', note: ' ' })).rejects.toMatchObject({
    message: expect.stringContaining('reason'),
  });
  await api.findings.move({ id, to: 'resolved', note: 'Reviews run monthly' });
  const closed = await api.findings.move({ id, to: 'closed', note: 'Seen in E-001' });
  expect(closed.events.map((e) => [e.fromState, e.toState, e.note])).toEqual([
    [null, 'open', ''],
    ['open', 'in progress', ''],
    ['in progress', 'resolved', 'Reviews run monthly'],
    ['resolved', 'closed', 'Seen in E-001'],
  ]);
  await api.engagement.undo({});
  expect(await api.findings.list({})).toMatchObject([{ state: 'resolved', events: { length: 3 } }]);
});

test('a finding nobody has acted on can be deleted with its links, and undo brings all of it back', async () => {
  using bench = await openBench();
  const { api } = bench;
  const finding = await api.findings.createFromGap({ responsibilityId: '1.4', dimension: 'raci' });
  const evidence = await attachFile(bench);
  await api.evidence.link({
    id: evidence.id,
    subjects: [{ subjectKind: 'finding', subjectId: finding.id }],
  });
  const [before] = await api.findings.list({});
  await api.findings.remove({ id: finding.id });
  expect(await api.findings.list({})).toEqual([]);
  await api.engagement.undo({});
  expect(await api.findings.list({})).toEqual([before]);
  await api.findings.update({ id: finding.id, patch: { owner: 'Priya Anand', dueOn: '2999-01-31' } });
  await api.findings.move({ id: finding.id, to: 'in progress' });
  await expect(api.findings.remove({ id: finding.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a due date before the finding was raised, and a finding about itself, are refused', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await api.findings.create({ title: 'Access is not reviewed' });
  await expect(api.findings.update({ id, patch: { dueOn: '2020-01-01' } })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ path: ['dueOn'] }],
  });
  await expect(
    api.findings.link({ id, subjects: [{ subjectKind: 'finding', subjectId: id }] }),
  ).rejects.toMatchObject({ code: 'INVALID' });
});

test('an open finding past its date is overdue, an accepted one is not', async () => {
  let now = new Date('2026-11-20T09:00:00Z');
  using bench = await openBench({ now: () => now });
  const { api } = bench;
  const { id } = await api.findings.create({
    title: 'Access is not reviewed',
    owner: 'Priya Anand',
    dueOn: '2026-11-30',
    response: 'We live with it until the renewal.',
  });
  now = new Date('2026-12-02T09:00:00Z');
  expect(await api.findings.list({})).toMatchObject([{ overdue: true }]);
  expect(await api.findings.move({ id, to: 'accepted', note: 'Renewal in May' })).toMatchObject({
    overdue: false,
  });
});
