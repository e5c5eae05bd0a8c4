import { parentPort } from 'node:worker_threads';
import { SimulationCancelled } from '../../shared/engine/blocks.ts';
import { simulatePortfolio } from '../../shared/engine/portfolio.ts';
import type { RunMessage, WorkerMessage } from './simulate-messages.ts';

/*
 * Runs the risk engine off the main thread, one simulation after the other. All knowledge of risk is in the engine.
 */

if (parentPort === null) throw new Error('simulate.worker runs as a worker thread only');
const port = parentPort;

port.on('message', (message: RunMessage) => post(simulate(message)));

function simulate({ run, request, cancelled }: RunMessage): WorkerMessage {
  const { scenarios, seed, iterations } = request;
  const onBlock = (doneYears: number): boolean => {
    if (Atomics.load(cancelled, 0) !== 0) return false;
    post({ type: 'progress', run, doneYears });
    return true;
  };
  try {
    return { type: 'result', run, result: simulatePortfolio(scenarios, { seed, iterations, onBlock }) };
  } catch (error) {
    if (error instanceof SimulationCancelled) return { type: 'cancelled', run };
    return { type: 'failed', run, message: error instanceof Error ? error.message : String(error) };
  }
}

function post(message: WorkerMessage): void {
  port.postMessage(message);
}
