import { Worker } from 'node:worker_threads';
import type { CancelSignal } from '../../shared/contract/cancel.ts';
import { AssayError, type Issue } from '../../shared/contract/error.ts';
import { checkRunOptions } from '../../shared/engine/blocks.ts';
import type { PortfolioResult } from '../../shared/engine/portfolio.ts';
import type { Problem } from '../../shared/engine/problem.ts';
import { validateScenarios } from '../../shared/engine/validate.ts';
import { workerFile } from '../paths.ts';
import type { RunMessage, SimulationRequest, WorkerMessage } from './simulate-messages.ts';

/** How a caller follows and stops a simulation. */
export interface SimulationControl {
  readonly signal?: CancelSignal | undefined;
  /** Years done so far and in all, counted over all scenarios. */
  readonly onProgress?: ((doneYears: number, totalYears: number) => void) | undefined;
}

/** A run that the worker has not answered yet. */
interface PendingRun {
  readonly onProgress: (doneYears: number) => void;
  readonly resolve: (result: PortfolioResult) => void;
  readonly reject: (error: AssayError) => void;
}

/**
 * Simulates in one worker thread, which starts with the first run and then stays, so that later runs find it warm. Runs
 * asked for meanwhile wait their turn. An idle worker does not keep the process alive.
 */
export class Simulator {
  readonly #workerUrl: URL;
  readonly #pending = new Map<number, PendingRun>();
  #worker: Worker | undefined;
  #lastRun = 0;

  constructor(workerUrl: URL = workerFile('simulate')) {
    this.#workerUrl = workerUrl;
  }

  /**
   * Simulates scenarios and their sum; see `simulatePortfolio` of the engine. Rejects with an AssayError: INVALID with one
   * issue per problem of the request, CANCELLED as soon as the signal says so, INTERNAL when the worker fails.
   */
  async run(request: SimulationRequest, control: SimulationControl = {}): Promise<PortfolioResult> {
    checkRequest(request);
    const { signal, onProgress } = control;
    if (signal?.aborted) throw cancellation();

    const run = ++this.#lastRun;
    const totalYears = request.iterations * request.scenarios.length;
    const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const answer = Promise.withResolvers<PortfolioResult>();
    // The caller is told at once; the worker notices at the end of its block.
    const cancel = (): void => {
      Atomics.store(cancelled, 0, 1);
      answer.reject(cancellation());
    };
    signal?.addEventListener('abort', cancel);
    this.#pending.set(run, {
      onProgress: (doneYears) => onProgress?.(doneYears, totalYears),
      resolve: answer.resolve,
      reject: answer.reject,
    });
    try {
      this.#post({ run, request, cancelled });
      return await answer.promise;
    } finally {
      signal?.removeEventListener('abort', cancel);
      this.#pending.delete(run);
      this.#letProcessEndWhenIdle();
    }
  }

  /** Ends the worker. Runs that it has not answered are rejected. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#fail('it was closed');
    await worker?.terminate();
  }

  #post(message: RunMessage): void {
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(this.#workerUrl);
    const fail = (reason: string): void => {
      if (this.#worker === worker) this.#fail(reason);
    };
    worker.on('message', (message: WorkerMessage) => this.#receive(message));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`its thread ended with code ${code}`));
    return worker;
  }

  #receive(message: WorkerMessage): void {
    const pending = this.#pending.get(message.run);
    if (pending === undefined) return;
    switch (message.type) {
      case 'progress':
        return pending.onProgress(message.doneYears);
      case 'result':
        return pending.resolve(message.result);
      case 'cancelled':
        return pending.reject(cancellation());
      case 'failed':
        return pending.reject(failure(message.message));
    }
  }

  /** Gives up the worker; the next run starts a new one. */
  #fail(reason: string): void {
    this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(failure(reason));
  }

  #letProcessEndWhenIdle(): void {
    if (this.#pending.size === 0) this.#worker?.unref();
  }
}

function checkRequest({ scenarios, seed, iterations }: SimulationRequest): void {
  const problems = validateScenarios(scenarios);
  if (problems.length > 0) {
    throw new AssayError(
      'INVALID',
      `The scenarios cannot be simulated. ${describeFirst(problems)}`,
      problems.map(toIssue),
    );
  }
  try {
    checkRunOptions({ seed, iterations });
  } catch (error) {
    if (error instanceof RangeError) throw new AssayError('INVALID', `${error.message}.`);
    throw error;
  }
}

function describeFirst(problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `${first!.path} ${first!.message}${more}.`;
}

/** `scenarios[0].loss` becomes the path of keys scenarios, 0, loss. */
function toIssue({ path, message }: Problem): Issue {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return { path: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)), message };
}

function cancellation(): AssayError {
  return new AssayError('CANCELLED', 'The simulation was cancelled.');
}

function failure(reason: string): AssayError {
  return new AssayError('INTERNAL', `The simulation failed: ${reason}. Nothing was changed; run it again.`);
}
