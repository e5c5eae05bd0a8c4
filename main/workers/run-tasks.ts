import { BLOCK_YEARS } from '../../shared/engine/blocks.ts';
import { tiesOf } from '../../shared/engine/kernel/dependence.ts';
import { addTo } from '../../shared/engine/portfolio.ts';
import { summarise } from '../../shared/engine/result.ts';
import { prepare } from '../../shared/engine/simulate.ts';
import type { RunMessage, WorkerMessage } from './simulate-messages.ts';
import { blocksOf, Counter } from './workspace.ts';

/** Milliseconds between two looks at whether the run was cancelled, while waiting; and between reports of progress. */
const PATIENCE = 50;

/** Thrown inside a worker to leave a cancelled run. */
class Cancelled extends Error {}

/** Takes part in a run until no task is left: simulates, sums up, and reports through `post`. */
export function runTasks(
  { run, request, workspace }: RunMessage,
  post: (message: WorkerMessage) => void,
): void {
  const { scenarios, seed, iterations, dependence } = request;
  const { counters, slots, sum, slotCount, taskCount } = workspace;
  const blocks = blocksOf(iterations);
  let prepared: { index: number; simulateBlock: ReturnType<typeof prepare> } | undefined;
  let lastReport = performance.now();

  const slotOf = (index: number) => {
    const start = (index % slotCount) * iterations;
    return slots.subarray(start, start + iterations);
  };
  const checkCancelled = () => {
    if (Atomics.load(counters, Counter.cancelled) !== 0) throw new Cancelled();
  };
  /** Waits until enough scenarios are finished. */
  const waitForFinished = (needed: number) => {
    for (;;) {
      const finished = Atomics.load(counters, Counter.finished);
      if (finished >= needed) return;
      checkCancelled();
      Atomics.wait(counters, Counter.finished, finished, PATIENCE);
    }
  };
  const report = () => {
    Atomics.add(counters, Counter.blocks, 1);
    if (performance.now() - lastReport < PATIENCE) return;
    lastReport = performance.now();
    post({ type: 'progress', run });
  };
  const simulateTask = (index: number, task: number) => {
    if (prepared?.index !== index) {
      const scenario = scenarios[index]!;
      const tieOf = tiesOf(dependence, seed, scenario.id);
      prepared = { index, simulateBlock: prepare(scenario, seed, { tieOf }) };
    }
    const losses = slotOf(index);
    const end = Math.floor(((task + 1) * blocks) / taskCount);
    for (let block = Math.floor((task * blocks) / taskCount); block < end; block++) {
      checkCancelled();
      prepared.simulateBlock(block, losses.subarray(block * BLOCK_YEARS, (block + 1) * BLOCK_YEARS));
      report();
    }
  };
  const finish = (index: number) => {
    const losses = slotOf(index);
    post({ type: 'scenario', run, index, result: summarise(losses, seed) });
    waitForFinished(index);
    addTo(sum, losses);
    Atomics.store(counters, Counter.finished, index + 1);
    Atomics.notify(counters, Counter.finished);
    if (index + 1 === scenarios.length) post({ type: 'sum', run, result: summarise(sum, seed) });
  };

  try {
    for (;;) {
      const number = Atomics.add(counters, Counter.nextTask, 1);
      const index = Math.floor(number / taskCount);
      if (index >= scenarios.length) break;
      // Its slot must have been given up by the scenario before.
      waitForFinished(index - slotCount + 1);
      simulateTask(index, number % taskCount);
      if (Atomics.sub(counters, Counter.tasks + index, 1) === 1) finish(index);
    }
    post({ type: 'done', run });
  } catch (error) {
    if (error instanceof Cancelled) post({ type: 'done', run });
    else post({ type: 'failed', run, message: error instanceof Error ? error.message : String(error) });
  }
}
