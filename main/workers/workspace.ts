import { BLOCK_YEARS } from '../../shared/engine/blocks.ts';

/**
 * The memory that the workers of one run share. A run is a row of tasks, each some blocks of years of one scenario; a worker
 * takes the next one by raising a counter. Scenarios are finished in their order, because the portfolio is their sum and the
 * order of additions decides its last bits.
 */
export interface Workspace {
  /** Counters; see {@link Counter}. Behind them, for each scenario, its unfinished tasks. */
  readonly counters: Int32Array<SharedArrayBuffer>;
  /** Annual losses of the scenarios at work, one after the other. */
  readonly slots: Float64Array<SharedArrayBuffer>;
  /** Annual losses of all finished scenarios together. */
  readonly sum: Float64Array<SharedArrayBuffer>;
  /** Scenarios that can be at work at once. */
  readonly slotCount: number;
  /** Tasks per scenario. */
  readonly taskCount: number;
}

/** Places of the counters. */
export const Counter = {
  /** 1 when the run is to stop. */
  cancelled: 0,
  /** Number of the next task. */
  nextTask: 1,
  /** Scenarios that are finished. */
  finished: 2,
  /** Blocks that are simulated, over all scenarios. */
  blocks: 3,
  /** The first of the counters of unfinished tasks. */
  tasks: 4,
} as const;

/** Tasks per worker where one scenario is split: enough that none is left waiting long at the end. */
const TASKS_PER_WORKER = 4;

export const blocksOf = (iterations: number): number => Math.ceil(iterations / BLOCK_YEARS);

/** Sets up the memory of a run. */
export function createWorkspace(scenarios: number, iterations: number, workers: number): Workspace {
  // With scenarios enough for all workers each is simulated in one piece; otherwise its years are split.
  const split = scenarios >= 2 * workers ? 1 : TASKS_PER_WORKER * workers;
  const taskCount = Math.min(blocksOf(iterations), split);
  // One more than workers, so that a worker that waits for its turn holds up nobody.
  const slotCount = Math.min(scenarios, workers + 1);
  const counters = new Int32Array(new SharedArrayBuffer(4 * (Counter.tasks + scenarios)));
  counters.fill(taskCount, Counter.tasks);
  const years = (count: number) => new Float64Array(new SharedArrayBuffer(8 * count * iterations));
  return { counters, slots: years(slotCount), sum: years(1), slotCount, taskCount };
}
