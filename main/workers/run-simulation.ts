import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CancelSignal } from '../../shared/contract/cancel.ts';
import { AssayError } from '../../shared/contract/error.ts';
import { BLOCK_YEARS } from '../../shared/engine/blocks.ts';
import type { PortfolioResult } from '../../shared/engine/portfolio.ts';
import type { SimulationResult } from '../../shared/engine/result.ts';
import { workerFile } from '../paths.ts';
import { checkRequest } from './check-request.ts';
import type { RunMessage, SimulationRequest, WorkerMessage } from './simulate-messages.ts';
import { WARM_UP } from './warm-up.ts';
import { Counter, createWorkspace, type Workspace } from './workspace.ts';

/** How a caller follows and stops a simulation. */
export interface SimulationControl {
  readonly signal?: CancelSignal | undefined;
  /** Years done so far and in all, counted over all scenarios. */
  readonly onProgress?: ((doneYears: number, totalYears: number) => void) | undefined;
}

/** The run at work. */
interface ActiveRun {
  readonly number: number;
  readonly workspace: Workspace;
  /** Workers that have not said that they are done. */
  readonly busy: Set<Worker>;
  readonly results: SimulationResult[];
  /** Of all scenarios together; last to come. */
  sum: SimulationResult | undefined;
  readonly onProgress: () => void;
  readonly reject: (error: AssayError) => void;
  /** Called when no worker is busy any more. */
  readonly onIdle: () => void;
}

/** More would wait for memory rather than compute. */
const MOST_WORKERS = 8;
/** A cancelled worker that is still in the middle of a block after this many milliseconds is replaced. */
const GRACE = 60;

/**
 * Simulates in a pool of worker threads, which start with the first run or with {@link warmUp} and then stay. A run is shared
 * by all workers; runs asked for meanwhile wait their turn. The result is the same, bit for bit, for any number of workers.
 * Idle workers do not keep the process alive.
 */
export class Simulator {
  readonly #workerUrl: URL;
  readonly #size: number;
  #workers: Worker[] = [];
  #active: ActiveRun | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #lastRun = 0;
  #closed = false;

  constructor(
    workerUrl: URL = workerFile('simulate'),
    workers = Math.min(availableParallelism(), MOST_WORKERS),
  ) {
    this.#workerUrl = workerUrl;
    this.#size = workers;
  }

  /**
   * Simulates scenarios and their sum; see `simulatePortfolio` of the engine. Rejects with an AssayError: INVALID with one
   * issue per problem of the request, CANCELLED as soon as the signal says so, INTERNAL when a worker fails.
   */
  async run(request: SimulationRequest, control: SimulationControl = {}): Promise<PortfolioResult> {
    checkRequest(request);
    const { signal } = control;
    if (signal?.aborted) throw cancellation();
    const answer = Promise.withResolvers<PortfolioResult>();
    const cancel = (): void => answer.reject(cancellation());
    signal?.addEventListener('abort', cancel);
    // Whoever waits for a turn can be cancelled while waiting; the turn then passes at once.
    this.#queue = this.#queue.then(() =>
      signal?.aborted ? undefined : this.#start(request, control, answer).catch(answer.reject),
    );
    try {
      return await answer.promise;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Starts the workers and lets them compile what they run, so that the first run finds them warm. Never rejects. */
  async warmUp(): Promise<void> {
    await this.run(WARM_UP).catch(() => undefined);
  }

  /** Ends the workers. Runs that they have not answered are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const workers = this.#workers;
    this.#fail('it was closed');
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  /** Resolves when all workers are free again. */
  async #start(
    request: SimulationRequest,
    { signal, onProgress }: SimulationControl,
    answer: PromiseWithResolvers<PortfolioResult>,
  ): Promise<void> {
    if (this.#closed) return answer.reject(failure('it was closed'));
    const { scenarios, iterations } = request;
    const workspace = workspaceFor(scenarios.length, iterations, this.#size);
    const totalYears = iterations * scenarios.length;
    const idle = Promise.withResolvers<void>();
    while (this.#workers.length < this.#size) this.#workers.push(this.#startWorker());
    const run: ActiveRun = {
      number: ++this.#lastRun,
      workspace,
      busy: new Set(this.#workers),
      results: [],
      sum: undefined,
      onProgress: () => {
        const blocks = Atomics.load(workspace.counters, Counter.blocks);
        onProgress?.(Math.min(totalYears - 1, blocks * BLOCK_YEARS), totalYears);
      },
      reject: answer.reject,
      onIdle: idle.resolve,
    };
    this.#active = run;
    const cancel = (): void => this.#cancel(run);
    signal?.addEventListener('abort', cancel);
    const message: RunMessage = { run: run.number, request, workspace };
    for (const worker of this.#workers) {
      worker.ref();
      worker.postMessage(message);
    }
    await idle.promise;
    signal?.removeEventListener('abort', cancel);
    this.#active = undefined;
    for (const worker of this.#workers) worker.unref();
    // Each worker's results come before it is done, so by now none is on its way. A run that was stopped has no sum.
    if (run.sum === undefined) return;
    onProgress?.(totalYears, totalYears);
    const results = scenarios.map(({ id }, index) => ({ scenario: id, result: run.results[index]! }));
    answer.resolve({ result: run.sum, scenarios: results });
  }

  #startWorker(): Worker {
    const worker = new Worker(this.#workerUrl);
    const fail = (reason: string): void => {
      if (this.#workers.includes(worker)) this.#fail(reason);
    };
    worker.on('message', (message: WorkerMessage) => this.#receive(worker, message));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`its thread ended with code ${code}`));
    return worker;
  }

  #receive(worker: Worker, message: WorkerMessage): void {
    const run = this.#active;
    if (run === undefined || message.run !== run.number) return;
    switch (message.type) {
      case 'progress':
        return run.onProgress();
      case 'scenario':
        run.results[message.index] = message.result;
        return;
      case 'sum':
        run.sum = message.result;
        return;
      case 'failed':
        run.reject(failure(message.message));
        this.#cancel(run);
        return this.#free(run, worker);
      case 'done':
        return this.#free(run, worker);
    }
  }

  #free(run: ActiveRun, worker: Worker): void {
    run.busy.delete(worker);
    if (run.busy.size === 0) run.onIdle();
  }

  /** Tells the workers to stop, and replaces those that do not in time. */
  #cancel(run: ActiveRun): void {
    const { counters } = run.workspace;
    Atomics.store(counters, Counter.cancelled, 1);
    Atomics.notify(counters, Counter.finished);
    setTimeout(() => {
      for (const worker of run.busy) {
        this.#workers = this.#workers.filter((one) => one !== worker);
        void worker.terminate();
        this.#free(run, worker);
      }
    }, GRACE);
  }

  /** Gives up the workers; the next run starts new ones. */
  #fail(reason: string): void {
    const run = this.#active;
    const workers = this.#workers;
    this.#workers = [];
    for (const worker of workers) void worker.terminate();
    run?.reject(failure(reason));
    run?.onIdle();
  }
}

/** @throws AssayError INTERNAL when this computer has not that much memory */
function workspaceFor(...size: Parameters<typeof createWorkspace>): Workspace {
  try {
    return createWorkspace(...size);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AssayError(
      'INTERNAL',
      'The simulation needs more memory than this computer has. Nothing was changed; run it with fewer iterations.',
    );
  }
}

function cancellation(): AssayError {
  return new AssayError('CANCELLED', 'The simulation was cancelled.');
}

function failure(reason: string): AssayError {
  return new AssayError('INTERNAL', `The simulation failed: ${reason}. Nothing was changed; run it again.`);
}
