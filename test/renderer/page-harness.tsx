import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import { directTransport } from '../../main/rpc/direct.ts';
import { parseSearch, stringifySearch } from '../../renderer/app/address-values.ts';
import type { Transport } from '../../shared/contract/client.ts';
import type { TestBench } from '../helpers/bench.ts';

let door: Transport | null = null;
const open = (): Transport => {
  if (!door) throw new Error('Open a bench first');
  return door;
};
// The client chooses its door when it is first loaded, so it is loaded after this; a page's own module comes later still.
window.assay = {
  call: (name, input) => open().call(name, input),
  subscribe: (listener) => open().subscribe(listener),
};
const { useRead } = await import('../../renderer/api/api.ts');
const { queryClient, startSync } = await import('../../renderer/api/sync.ts');
const { useShortcuts } = await import('../../renderer/app/use-shortcuts.ts');

/**
 * Lets the renderer speak to a core.
 *
 * @param transport where the test stands between the two
 * @returns what ends it
 */
export function connect(
  { workbench, dispatch }: TestBench,
  transport: Transport = directTransport(workbench, dispatch),
): () => void {
  door = transport;
  queryClient.clear();
  return startSync();
}

/** Whether the engagement is known: as in the shell, no page is shown before. */
export function useOpened(): boolean {
  useShortcuts();
  return useRead('engagement', 'current', {}).data !== undefined;
}

/** Shows components at their addresses. */
export function showPages(
  pages: Readonly<Record<string, FunctionComponent>>,
  history: ReturnType<typeof createMemoryHistory>,
): void {
  const root = createRootRoute();
  const routes = Object.entries(pages).map(([path, component]) =>
    createRoute({ getParentRoute: () => root, path, component }),
  );
  const router = createRouter({ routeTree: root.addChildren(routes), history, parseSearch, stringifySearch });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
