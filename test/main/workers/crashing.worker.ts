import { parentPort } from 'node:worker_threads';

/** Stands in for a worker that breaks down over its first message. */
parentPort?.once('message', () => {
  throw new Error('the worker broke down');
});
