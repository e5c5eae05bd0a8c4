import { createMemoryHistory } from '@tanstack/react-router';
import { configure } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Answer, answer } from '../../../renderer/features/risk/what-if/answer.ts';
import type { Question } from '../../../renderer/features/risk/what-if/question.ts';
import { vi } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { twoFactors } from '../../helpers/two-factors.ts';
import { connect, showPages, useOpened } from '../page-harness.tsx';

// A first simulation starts a thread of its own, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Does the worker's work, with the answer coming later as from a real one. */
class WorkerHere {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  #live = true;

  postMessage(request: Question): void {
    queueMicrotask(() => {
      if (this.#live) this.onmessage?.({ data: answer(structuredClone(request)) });
    });
  }

  terminate(): void {
    this.#live = false;
  }
}
globalThis.Worker = WorkerHere as unknown as typeof Worker;
// Nothing is laid out here; charts are drawn for this size.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 560 });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 320 });

const { RiskPage } = await import('../../../renderer/features/risk/page.tsx');
const { drafts } = await import('../../../renderer/features/risk/drafts.ts');
const { newScenario, nodePart, runDialog, shownNodes, sidePart } = await import(
  '../../../renderer/features/risk/requests.ts'
);
const { runSettings, simulationRun } = await import('../../../renderer/features/risk/simulation-run.ts');
const { onNotice } = await import('../../../renderer/state/toast.ts');

const Root = () => useOpened() && <RiskPage />;
const Elsewhere = () => <p>elsewhere</p>;

export const FREQUENCY = { dist: 'pert', min: 0.5, mode: 1, max: 3 } as const;
export const LOSS = { dist: 'lognormal_ci90', p05: 20_000, p95: 400_000 } as const;

/** The page on a real core with an engagement of its own: what is typed here is stored there. */
export interface RiskTestPage extends Disposable {
  readonly api: TestBench['api'];
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What the page told in passing. */
  readonly notices: readonly string[];
  /** The address, as it is now. */
  address(): string;
  /** Shows the page at an address such as `?view=portfolio`. */
  show(search?: string): void;
  /** A scenario with both estimates. */
  scenario(title: string): Promise<string>;
}

export async function riskPage(): Promise<RiskTestPage> {
  const bench = await openBench();
  const { api } = bench;
  const disconnect = connect(bench);
  drafts.set({});
  shownNodes.set({});
  nodePart.set('range');
  sidePart.set('details');
  newScenario.set(false);
  runDialog.set(false);
  simulationRun.set(null);
  runSettings.set({ iterations: 10_000, seed: '' });
  const notices: string[] = [];
  const deaf = onNotice((notice) => notices.push(notice.text));
  const history = createMemoryHistory({ initialEntries: ['/risk'] });
  return {
    api,
    notices,
    user: userEvent.setup(),
    address: () => history.location.href,
    scenario: async (title) =>
      (await api.scenarios.create({ title, ...twoFactors({ frequency: FREQUENCY, loss: LOSS }) })).id,
    show(search = '') {
      history.replace(`/risk${search}`);
      showPages({ '/risk': Root, '/exceptions': Elsewhere, '/inventory': Elsewhere }, history);
    },
    [Symbol.dispose]() {
      deaf();
      disconnect();
      bench[Symbol.dispose]();
    },
  };
}
