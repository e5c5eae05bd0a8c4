import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { directTransport } from '../../../main/rpc/direct.ts';
import type { Transport } from '../../../shared/contract/client.ts';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { connect } from '../page-harness.tsx';

const { queryClient } = await import('../../../renderer/api/sync.ts');
const { readAhead } = await import('../../../renderer/app/read-ahead.ts');

let bench: TestBench;
let asked: string[];
let underWay: number;
let most: number;
let disconnect: () => void;
let whenIdle: (() => void)[];

/** The page has nothing to do. */
async function rest() {
  await waitFor(() => expect(whenIdle).not.toHaveLength(0), { interval: 2 });
  whenIdle.shift()?.();
}

beforeEach(() => {
  bench = testBench();
  [asked, underWay, most, whenIdle] = [[], 0, 0, []];
  const direct = directTransport(bench.workbench, bench.dispatch);
  const counting: Transport = {
    ...direct,
    async call(name, input) {
      asked.push(name);
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        return await direct.call(name, input);
      } finally {
        underWay -= 1;
      }
    },
  };
  vi.stubGlobal('requestIdleCallback', (run: () => void) => whenIdle.push(run));
  disconnect = connect(bench, counting);
});

afterEach(() => {
  disconnect();
  vi.unstubAllGlobals();
  bench[Symbol.dispose]();
});

test('what the steps show first is read one after the other, and none of it twice', async () => {
  await bench.api.engagement.createSample({ path: `${bench.folder}/ahead.assay` });
  const stop = readAhead(queryClient);
  while (!asked.includes('fairnessTests.list')) await rest();
  stop();
  expect(new Set(asked).size).toBe(asked.length);
  expect(most).toBe(1);
  expect(asked).toEqual(
    expect.arrayContaining(['assets.list', 'classification.report', 'posture.dashboard']),
  );
  await waitFor(() => expect(queryClient.getQueryData(['raci', 'matrix', {}])).toBeDefined());
});

test('nothing is read while the page reads for itself, and nothing after the engagement is closed', async () => {
  await bench.api.engagement.createSample({ path: `${bench.folder}/closed.assay` });
  let answer: (value: null) => void = () => undefined;
  const own = queryClient.fetchQuery({
    queryKey: ['the page’s own'],
    queryFn: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const stop = readAhead(queryClient);
  await rest();
  await rest();
  expect(asked).toEqual([]);
  answer(null);
  await own;
  await rest();
  await waitFor(() => expect(asked).toEqual(['assets.list']));
  stop();
  await rest();
  expect(asked).toEqual(['assets.list']);
});
