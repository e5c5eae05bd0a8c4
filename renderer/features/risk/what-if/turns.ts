/** How long what is not urgent lets the page draw what was, in milliseconds: about a frame. */
const DRAWING = 20;

/**
 * Lets the curve go first. A computer has few processors: what drives the loss and what treatments do would take them from the
 * trial that the next frame shows, so they begin when it is drawn.
 */
export class Turns {
  #urgent = 0;
  #lastUrgent = Number.NEGATIVE_INFINITY;
  #later: (() => void)[] = [];

  /** Something urgent has begun. */
  begin(): void {
    this.#urgent += 1;
    this.#lastUrgent = performance.now();
  }

  /** Something urgent has ended, whatever came of it. */
  end(): void {
    this.#urgent -= 1;
    if (this.#urgent > 0) return;
    const later = this.#later;
    this.#later = [];
    for (const check of later) check();
  }

  /**
   * Runs once nothing urgent is under way, what was has been drawn, and nothing urgent has begun for a while.
   *
   * @param pause of that while, in milliseconds
   */
  whenFree(run: () => void, pause = 0): void {
    const check = () => {
      const rest = pause - (performance.now() - this.#lastUrgent);
      setTimeout(
        () => {
          if (this.#urgent > 0) this.#later.push(check);
          else if (performance.now() - this.#lastUrgent < pause) check();
          else run();
        },
        Math.max(DRAWING, rest),
      );
    };
    check();
  }
}
