import { useQuery } from '@tanstack/react-query';
import { createClient, type Transport } from '../../shared/contract/client.ts';
import {
  type Client,
  type Contract,
  contract,
  type InputOf,
  type OutputOf,
} from '../../shared/contract/contract.ts';
import type { Op } from '../../shared/contract/op.ts';
import { trackSave } from '../state/save-state.ts';
import { bridgeTransport } from './bridge.ts';
import { httpTransport } from './http.ts';

export const transport: Transport = bridgeTransport() ?? httpTransport();

/** Domains whose commands do not write to the engagement, so they say nothing about "Saved". */
const UNSAVED = new Set<keyof Contract>(['app', 'imports', 'jobs', 'reports']);
const saves = (address: string): boolean => {
  const [domain, name] = address.split('.') as [keyof Contract, string];
  const op = (contract[domain] as Record<string, Op> | undefined)?.[name];
  return op?.kind === 'command' && !UNSAVED.has(domain);
};

/** The typed client of the core. Failures are `AssayError`s whose message can be shown as it is. */
export const api: Client = createClient({
  call: (name, input) =>
    saves(name) ? trackSave(() => transport.call(name, input)) : transport.call(name, input),
  subscribe: (listener) => transport.subscribe(listener),
});

type Queries<D extends keyof Contract> = {
  [N in keyof Contract[D]]: Contract[D][N] extends { kind: 'query' } ? N : never;
}[keyof Contract[D]];

/** A read as the cache knows it. */
export function readOf<D extends keyof Contract, N extends Queries<D> & string>(
  domain: D,
  name: N,
  input: InputOf<D, N>,
) {
  return {
    queryKey: [domain, name, input],
    queryFn: () => (api[domain][name] as (input: unknown) => Promise<OutputOf<D, N>>)(input),
  };
}

/** Reads through the cache; commits refresh it by themselves (see `sync.ts`). */
export function useRead<D extends keyof Contract, N extends Queries<D> & string>(
  domain: D,
  name: N,
  input: InputOf<D, N>,
  options: { enabled?: boolean } = {},
) {
  return useQuery({ ...readOf(domain, name, input), enabled: options.enabled ?? true });
}
