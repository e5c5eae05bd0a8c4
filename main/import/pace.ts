import { setImmediate } from 'node:timers/promises';
import type { CancelSignal } from '../../shared/contract/cancel.ts';
import { AssayError } from '../../shared/contract/error.ts';

/** Longest stretch of work between two looks at the event loop, in milliseconds. */
const STRETCH = 25;

/** Lets long reading share the thread: others get their turn, progress is told, and a cancel is noticed. */
export class Pace {
  readonly #signal: CancelSignal | null;
  readonly #report: (done: number, label: string) => void;
  #since = performance.now();

  /** `report` takes the part that is done, from 0 to 1. */
  constructor(
    signal: CancelSignal | null = null,
    report: (done: number, label: string) => void = () => undefined,
  ) {
    this.#signal = signal;
    this.#report = report;
  }

  /** To be called often: cheap until a stretch is over. @throws AssayError CANCELLED */
  async rest(done: number, label: string): Promise<void> {
    if (performance.now() - this.#since < STRETCH) return;
    await this.pause(done, label);
  }

  /** Gives the turn away now. @throws AssayError CANCELLED */
  async pause(done: number, label: string): Promise<void> {
    this.#report(done, label);
    await setImmediate();
    if (this.#signal?.aborted) throw new AssayError('CANCELLED', 'Cancelled. Nothing of it was stored.');
    this.#since = performance.now();
  }
}
