import type { JobControl } from '../../shared/contract/contract.ts';
import { AssayError, type ErrorBody } from '../../shared/contract/error.ts';
import type { Workbench } from '../app/workbench.ts';

/** Progress reports closer together than this are dropped, in milliseconds. */
const PROGRESS_INTERVAL = 50;

/** Long work: started at once, reported by events, stopped on request. */
export class Jobs {
  readonly #workbench: Workbench;
  readonly #explain: (error: unknown) => ErrorBody;
  readonly #running = new Map<string, AbortController>();

  constructor(workbench: Workbench, explain: (error: unknown) => ErrorBody) {
    this.#workbench = workbench;
    this.#explain = explain;
  }

  start(run: (control: JobControl) => Promise<unknown>): string {
    const job = this.#workbench.os.newId();
    const abort = new AbortController();
    this.#running.set(job, abort);
    void this.#run(job, abort.signal, run);
    return job;
  }

  cancel(job: string): void {
    this.#running.get(job)?.abort();
  }

  async #run(
    job: string,
    signal: AbortSignal,
    run: (control: JobControl) => Promise<unknown>,
  ): Promise<void> {
    let reported = 0;
    const progress = (done: number, total: number, label: string) => {
      const now = this.#workbench.os.now().getTime();
      if (now - reported < PROGRESS_INTERVAL && done < total) return;
      reported = now;
      this.#workbench.emit({ type: 'progress', job, done, total, label });
    };
    try {
      const value = await run({ progress, signal });
      this.#workbench.emit({ type: 'finished', job, value });
    } catch (error) {
      const cancelled = signal.aborted
        ? new AssayError('CANCELLED', 'Cancelled. Nothing of it was stored.')
        : error;
      this.#workbench.emit({ type: 'failed', job, error: this.#explain(cancelled) });
    } finally {
      this.#running.delete(job);
    }
  }
}
