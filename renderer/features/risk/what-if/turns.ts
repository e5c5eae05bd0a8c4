/** How long what is not urgent lets the page draw what was, in milliseconds: about a frame. */
const DRAWING = 20;

/**
 * Lets the curve go first. A computer has few processors: what drives the loss and what treatments do would take them from the
 * trial that the next frame shows, so they begin when it is drawn.
 */
export class Turns {
  #urgent = 0;
  #later: (() => void)[] = [];

  /** Something urgent has begun. */
  begin(): void {
    this.#urgent += 1;
  }

  /** Something urgent has ended, whatever came of it. */
  end(): void {
    this.#urgent -= 1;
    if (this.#urgent > 0) return;
    const later = this.#later;
    this.#later = [];
    for (const run of later) this.whenFree(run);
  }

  /** Runs once nothing urgent is under way and what was has been drawn. */
  whenFree(run: () => void): void {
    setTimeout(() => {
      if (this.#urgent > 0) this.#later.push(run);
      else run();
    }, DRAWING);
  }
}
