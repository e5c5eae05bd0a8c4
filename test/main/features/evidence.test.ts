import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceOf } from '../../../main/features/evidence/queries.ts';
import { openBench } from '../../helpers/bench.ts';
import { attachFile, fileOf, partsIn, severalParts } from '../../helpers/evidence.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a file is stored with size, hash and its first line of custody, and comes out byte for byte', async () => {
  using bench = await openBench();
  const { api } = bench;
  const bytes = severalParts();
  const path = fileOf(bench, 'export.bin', bytes);
  const evidence = await api.evidence.attach({
    source: { path },
    fields: {
      source: 'SIEM',
      method: 'inspection',
      custodian: 'Security operations',
      collectedOn: '2026-01-15',
    },
    links: [{ subjectKind: 'responsibility', subjectId: '2.4.2' }],
  });
  expect(evidence).toMatchObject({
    ref: 'E-001',
    title: 'export',
    name: 'export.bin',
    size: bytes.length,
    sha256: sha256(bytes),
    collector: 'Ines Calder',
    gaps: [],
    links: [{ ref: '2.4.2', exists: true }],
  });
  const to = join(bench.folder, 'out.bin');
  await api.evidence.export({ id: evidence.id, path: to });
  expect(readFileSync(to).equals(bytes)).toBe(true);
  const custody = await api.evidence.custody({ id: evidence.id });
  expect(custody.map((c) => [c.action, c.actor])).toEqual([
    ['attached', 'Ines Calder'],
    ['exported', 'Ines Calder'],
  ]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true, problems: [] });
});

test('an upload in pieces gives the same as a path, and its bytes can be read from anywhere', async () => {
  using bench = await openBench();
  const { api } = bench;
  const bytes = severalParts();
  const { upload } = await api.evidence.beginUpload({ name: 'C:\\fakepath\\export.bin', size: bytes.length });
  for (let at = 0; at < bytes.length; at += 700_000) {
    const base64 = bytes.subarray(at, at + 700_000).toString('base64');
    await api.evidence.appendUpload({ upload, base64 });
  }
  const evidence = await api.evidence.attach({ source: { upload } });
  expect(evidence).toMatchObject({ name: 'export.bin', sha256: sha256(bytes) });
  const read = await api.evidence.read({ id: evidence.id, offset: 1024 * 1024 - 3, length: 10 });
  expect(Buffer.from(read.base64, 'base64').equals(bytes.subarray(1024 * 1024 - 3, 1024 * 1024 + 7))).toBe(
    true,
  );
  const end = await api.evidence.read({ id: evidence.id, offset: bytes.length - 4, length: 1000 });
  expect(Buffer.from(end.base64, 'base64')).toHaveLength(4);
});

test('the same bytes are stored once and each line says with whom it shares them', async () => {
  using bench = await openBench();
  await attachFile(bench, 'first.txt', 'same');
  await attachFile(bench, 'second.txt', 'same');
  expect(partsIn(bench)).toBe(1);
  expect((await bench.api.evidence.list({})).map((e) => [e.ref, e.sameAs])).toEqual([
    ['E-001', ['E-002']],
    ['E-002', ['E-001']],
  ]);
});

test('attaching can be undone and redone; what can no longer be redone is gone after the next opening', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, sha256: hash } = await attachFile(bench);
  const { path } = (await api.engagement.current({}))!;
  await api.engagement.undo({});
  expect(await api.evidence.list({})).toEqual([]);
  await api.engagement.close({});
  await api.engagement.open({ path });
  await api.engagement.redo({});
  expect(await api.evidence.list({})).toMatchObject([{ id, sha256: hash }]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });

  await api.engagement.undo({});
  await api.people.create({ name: 'Priya Anand', title: '', party: 'client', email: '' });
  await api.engagement.close({});
  await api.engagement.open({ path });
  expect(partsIn(bench)).toBe(0);
  expect(await attachFile(bench)).toMatchObject({ ref: 'E-002' });
});

test('looking at evidence is written down and neither undone nor in the way of undo', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await attachFile(bench);
  await api.evidence.update({ id, patch: { source: 'Interview' } });
  await api.engagement.undo({});
  await api.evidence.view({ id });
  expect(await api.engagement.undoState({})).toEqual({ undo: 'evidence.attach', redo: 'evidence.update' });
  await api.engagement.redo({});
  expect(await api.evidence.list({})).toMatchObject([{ source: 'Interview' }]);
  const custody = await api.evidence.custody({ id });
  expect(custody.map((c) => c.action)).toEqual(['attached', 'viewed', 'described']);
});

test('links are named, kept once, logged, and outlive what they point to', async () => {
  using bench = await openBench();
  const { api } = bench;
  const [asset] = await api.assets.create({ drafts: [{ name: 'Claims fraud model', type: 'model' }] });
  const { id } = await attachFile(bench);
  const subjects = [
    { subjectKind: 'asset' as const, subjectId: asset!.id },
    { subjectKind: 'dimension' as const, subjectId: '2.4.2/implementation' },
    { subjectKind: 'answer' as const, subjectId: '2.4.2/implementation/1' },
  ];
  await api.evidence.link({ id, subjects });
  const linked = await api.evidence.link({ id, subjects });
  expect(linked.links.map((l) => [l.subjectKind, l.ref])).toEqual([
    ['asset', 'AST-001'],
    ['dimension', '2.4.2'],
    ['answer', '2.4.2'],
  ]);
  await api.evidence.unlink({ id, subject: subjects[2]! });
  await api.assets.remove({ ids: [asset!.id] });
  const [after] = await api.evidence.list({});
  expect(after!.links.map((l) => [l.subjectKind, l.exists])).toEqual([
    ['asset', false],
    ['dimension', true],
  ]);
  expect((await api.evidence.custody({ id })).map((c) => c.action)).toEqual([
    'attached',
    'linked',
    'linked',
    'linked',
    'unlinked',
  ]);
  await expect(
    api.evidence.link({ id, subjects: [{ subjectKind: 'asset', subjectId: 'nobody' }] }),
  ).rejects.toMatchObject({ code: 'INVALID', message: expect.stringContaining('asset “nobody”') });
});

test('withdrawing erases the bytes from the file and keeps line, hash, reason and log', async () => {
  using bench = await openBench();
  const { api } = bench;
  const secret = 'medical record of a person who objects';
  const { id, sha256: hash } = await attachFile(bench, 'record.txt', secret);
  const twin = await attachFile(bench, 'twin.txt', secret);
  await api.evidence.withdraw({ id: twin.id, reason: 'Attached twice' });
  expect(partsIn(bench)).toBe(1);
  await expect(api.evidence.withdraw({ id, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID' });
  const withdrawn = await api.evidence.withdraw({ id, reason: 'The person objects' });
  expect(withdrawn).toMatchObject({ sha256: hash, withdrawn: { reason: 'The person objects' }, gaps: [] });
  expect(partsIn(bench)).toBe(0);
  expect(await api.engagement.undoState({})).toEqual({ undo: null, redo: null });
  await expect(api.evidence.view({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
  const { path } = (await api.engagement.current({}))!;
  await api.engagement.close({});
  expect(readFileSync(path).includes(secret)).toBe(false);
});

test('what claims without showing is listed until evidence is linked', async () => {
  using bench = await openBench();
  const { api } = bench;
  const finding = await api.findings.create({ title: 'Access is not reviewed' });
  expect(await api.evidence.missing({})).toMatchObject([
    { subjectKind: 'finding', subjectId: finding.id, ref: 'F-001', why: expect.stringContaining('evidence') },
  ]);
  const { id } = await attachFile(bench);
  await api.evidence.link({ id, subjects: [{ subjectKind: 'finding', subjectId: finding.id }] });
  expect(await api.evidence.missing({})).toEqual([]);
  expect(await api.findings.list({})).toMatchObject([{ evidence: [{ ref: 'E-001' }] }]);
  const step = (await api.engagement.progress({})).find((s) => s.step === 'evidence')!;
  expect(step.missing.map((m) => m.key)).toEqual(['evidence.facts', 'evidence.unassigned']);
});

test('a level of 3 asks for evidence of its dimension, and evidence for one of its questions is enough', async () => {
  using bench = await openBench();
  const { api } = bench;
  const person = await api.people.create({ name: 'Ines Calder', title: '', party: 'assessor', email: '' });
  await api.responsibilities.rate({ personId: person.id, dimensionId: '1.4/implementation', maturity: 3 });
  expect(await api.evidence.missing({})).toMatchObject([
    { subjectKind: 'dimension', subjectId: '1.4/implementation', why: expect.stringContaining('Level 3') },
  ]);
  const { id } = await attachFile(bench);
  await api.evidence.link({
    id,
    subjects: [{ subjectKind: 'answer', subjectId: '1.4/implementation/1' }],
  });
  expect(await api.evidence.missing({})).toEqual([]);
  expect(evidenceOf(bench.workbench.store!.read, 'dimension', '1.4/implementation')).toBe(1);
  expect(evidenceOf(bench.workbench.store!.read, 'responsibility', '1.4')).toBe(1);
  expect(evidenceOf(bench.workbench.store!.read, 'responsibility', '1')).toBe(0);
});

test('evidence and findings are found by their words', async () => {
  using bench = await openBench();
  const { api } = bench;
  await attachFile(bench, 'quarterly review.txt');
  await api.findings.create({ title: 'No quarterly review', condition: 'Nobody reviews access.' });
  const hits = await api.engagement.search({ text: 'quarterly' });
  expect(hits.map((h) => [h.entity, h.ref])).toEqual([
    ['evidence', 'E-001'],
    ['finding', 'F-001'],
  ]);
});

test('an export replaces nothing unasked and leaves no half file', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await attachFile(bench);
  const taken = fileOf(bench, 'taken.txt', 'mine');
  await expect(api.evidence.export({ id, path: taken })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(readFileSync(taken, 'utf8')).toBe('mine');
  await api.evidence.export({ id, path: taken, replace: true });
  expect(readFileSync(taken, 'utf8')).toBe('what was seen');
  await expect(
    api.evidence.export({ id, path: join(bench.folder, 'nowhere', 'out.txt') }),
  ).rejects.toMatchObject({ code: 'FILE' });
  const { path } = (await api.engagement.current({}))!;
  await expect(api.evidence.export({ id, path, replace: true })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(readdirSync(bench.folder).filter((name) => name.includes('.part'))).toEqual([]);
});
