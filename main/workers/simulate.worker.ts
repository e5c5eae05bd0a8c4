import { parentPort } from 'node:worker_threads';
import { runTasks } from './run-tasks.ts';
import type { RunMessage, WorkerMessage } from './simulate-messages.ts';

/*
 * Runs the risk engine off the main thread, together with its siblings. All knowledge of risk is in the engine.
 */

if (parentPort === null) throw new Error('simulate.worker runs as a worker thread only');
const port = parentPort;

port.on('message', (message: RunMessage) => {
  runTasks(message, (answer: WorkerMessage) => port.postMessage(answer));
});
