import { createMemoryHistory } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { directTransport } from '../../../main/rpc/direct.ts';
import { percent } from '../../../shared/format/probability.ts';
import type { Transport } from '../../../shared/contract/client.ts';
import { type TestBench, testBench } from '../../helpers/bench.ts';
import { connect, showPages } from '../page-harness.tsx';

const { Rail } = await import('../../../renderer/app/rail.tsx');

/** The last share seen is never told as done, the first never as not begun. */
const DONE = { scope: 1, inventory: 0.916, classification: 0.998, responsibilities: 0.002, risk: 0 };

let bench: TestBench;
let disconnect: () => void;

beforeEach(() => {
  bench = testBench();
  const direct = directTransport(bench.workbench, bench.dispatch);
  const progress = Object.entries(DONE).map(([step, done]) => ({ step, done, missing: [] }));
  const transport: Transport = {
    ...direct,
    call: (name, input) =>
      name === 'engagement.progress'
        ? Promise.resolve({ ok: true, value: progress })
        : direct.call(name, input),
  };
  disconnect = connect(bench, transport);
});

afterEach(() => {
  disconnect();
  bench[Symbol.dispose]();
});

test('the steps say how complete they are as the dashboard says it', async () => {
  showPages({ '/scope': Rail }, createMemoryHistory({ initialEntries: ['/scope'] }));
  await screen.findByRole('link', { name: 'Step 1, Scope, done' });
  const said = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'));
  expect(said.slice(1, 5)).toEqual([
    `Step 2, Inventory, ${percent(0.916)}`,
    `Step 3, Classify & access, ${percent(0.998)}`,
    `Step 4, Responsibilities, ${percent(0.002)}`,
    `Step 6, Risk, ${percent(0)}`,
  ]);
});
