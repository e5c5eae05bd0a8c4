import { Simulator } from './run-simulation.ts';

/** One pool for all windows and doors of a process. */
export const simulator = new Simulator();

/** Lets what is shown first come first. */
const AFTER_START = 1500;

/** Starts the pool while nobody asks for it, so that the first simulation finds it warm. Keeps no process alive. */
export function warmUpWhenIdle(): void {
  setTimeout(() => void simulator.warmUp(), AFTER_START).unref();
}
