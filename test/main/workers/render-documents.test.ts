import { expect, test } from 'vitest';
import { renderDocuments } from '../../../main/workers/render-documents.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { emptyReportInput } from '../../helpers/report-input.ts';

const quiet = { signal: new AbortController().signal, onProgress: () => undefined };

test('documents come back in the order asked for, with progress of each from nothing to all', async () => {
  const shares = new Map<string, number[]>();
  const documents = await renderDocuments(
    { input: await emptyReportInput(), kinds: ['pdf', 'xlsx'] },
    { ...quiet, onProgress: (kind, share) => shares.set(kind, [...(shares.get(kind) ?? []), share]) },
  );
  expect([...documents.keys()]).toEqual(['pdf', 'xlsx']);
  for (const told of shares.values()) expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(shares.get('xlsx')?.at(-1)).toBe(1);
});

test('a thread that dies over its work ends the export instead of leaving it waiting', async () => {
  const { engagement: _engagement, ...incomplete } = await emptyReportInput();
  const request = { input: incomplete as ReportInput, kinds: ['pdf'] as const };
  await expect(renderDocuments(request, quiet)).rejects.toThrow(TypeError);
});

test('a cancel before the start starts nothing', async () => {
  const request = { input: await emptyReportInput(), kinds: ['pdf'] as const };
  const cancelled = { ...quiet, signal: AbortSignal.abort() };
  await expect(renderDocuments(request, cancelled)).rejects.toMatchObject({ code: 'CANCELLED' });
});
