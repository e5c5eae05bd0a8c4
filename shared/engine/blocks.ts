/** Years that are simulated together and share a generator per node. Part of the definition of a result. */
export const BLOCK_YEARS = 4096;

/** Most years of one simulation: the annual losses of ten million years take 80 MB. */
export const MAX_ITERATIONS = 10_000_000;

/** Fewest years of one simulation: the 99th percentile of fewer is simply the largest. */
export const MIN_ITERATIONS = 100;

/** How to run a simulation. */
export interface RunOptions {
  /** Unsigned 32-bit integer; the same seed and inputs give the same bits. */
  readonly seed: number;
  /** Number of simulated years. */
  readonly iterations: number;
  /** Called after every block with the years done so far; return false to stop, true to go on. */
  readonly onBlock?: ((doneYears: number) => boolean) | undefined;
}

/** Thrown by a simulation whose `onBlock` returned false. */
export class SimulationCancelled extends Error {
  override readonly name = 'SimulationCancelled';

  constructor(doneYears: number, iterations: number) {
    super(`The simulation was cancelled after ${doneYears} of ${iterations} years`);
  }
}

/**
 * Runs through all blocks of a simulation in order, the last of which may be short.
 *
 * @throws SimulationCancelled when `onBlock` returns false
 */
export function forEachBlock(
  { iterations, onBlock }: RunOptions,
  simulateBlock: (block: number, firstYear: number, endYear: number) => void,
): void {
  for (let block = 0; block * BLOCK_YEARS < iterations; block++) {
    const firstYear = block * BLOCK_YEARS;
    const endYear = Math.min(firstYear + BLOCK_YEARS, iterations);
    simulateBlock(block, firstYear, endYear);
    if (onBlock?.(endYear) === false) throw new SimulationCancelled(endYear, iterations);
  }
}

/** @throws RangeError when the seed or the number of iterations is out of range */
export function checkRunOptions({ seed, iterations }: RunOptions): void {
  if (seed !== seed >>> 0)
    throw new RangeError(`The seed must be an integer from 0 to 4294967295 (it is ${seed})`);
  if (Number.isInteger(iterations) && iterations >= MIN_ITERATIONS && iterations <= MAX_ITERATIONS) return;
  throw new RangeError(
    `The number of iterations must be an integer from ${MIN_ITERATIONS} to ${MAX_ITERATIONS} (it is ${iterations})`,
  );
}
