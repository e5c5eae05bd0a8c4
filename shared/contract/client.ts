import { z } from 'zod';
import { type Client, type Contract, contract, type JobOptions } from './contract.ts';
import { AssayError, type Reply } from './error.ts';
import type { AppEvent } from './event.ts';
import type { Op } from './op.ts';

/** A door as the caller sees it. Jobs answer at once with their id and end with a `finished` or `failed` event. */
export interface Transport {
  call(name: string, input: unknown): Promise<Reply>;
  /** Delivers events until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

const Started = z.strictObject({ job: z.string() });

const valueOf = (reply: Reply): unknown => {
  if (!reply.ok) throw new AssayError(reply.error.code, reply.error.message, reply.error.issues);
  return reply.value;
};

/** Builds the typed client over any door. Failures arrive as `AssayError`. */
export function createClient(transport: Transport): Client {
  const domains: Record<string, Record<string, unknown>> = {};
  for (const domain of Object.keys(contract) as (keyof Contract)[]) {
    const calls: Record<string, unknown> = {};
    for (const [name, op] of Object.entries<Op>(contract[domain])) {
      const address = `${domain}.${name}`;
      calls[name] =
        op.kind === 'job'
          ? (input: unknown, options: JobOptions = {}) => runJob(transport, address, input, options)
          : async (input: unknown) => valueOf(await transport.call(address, input));
    }
    domains[domain] = calls;
  }
  return domains as unknown as Client;
}

/** Starts a job and waits for its end. Subscribes first: a quick job may end before its id arrives. */
function runJob(
  transport: Transport,
  address: string,
  input: unknown,
  options: JobOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let id: string | null = null;
    const early: AppEvent[] = [];
    const settle = (event: AppEvent) => {
      if (!('job' in event) || event.job !== id) return;
      if (event.type === 'progress') return options.onProgress?.(event.done, event.total, event.label);
      unsubscribe();
      options.signal?.removeEventListener('abort', cancel);
      if (event.type === 'finished') resolve(event.value);
      else reject(new AssayError(event.error.code, event.error.message, event.error.issues));
    };
    const cancel = () => {
      if (id !== null) void transport.call('jobs.cancel', { job: id });
    };
    const unsubscribe = transport.subscribe((event) =>
      id === null ? void early.push(event) : settle(event),
    );
    transport.call(address, input).then(
      (reply) => {
        try {
          id = Started.parse(valueOf(reply)).job;
        } catch (error) {
          unsubscribe();
          return reject(error);
        }
        options.signal?.addEventListener('abort', cancel);
        for (const event of early) settle(event);
        if (options.signal?.aborted) cancel();
      },
      (error: unknown) => {
        unsubscribe();
        reject(error);
      },
    );
  });
}
