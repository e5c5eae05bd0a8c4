import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { directTransport } from '../../main/rpc/direct.ts';
import type { Transport } from '../../shared/contract/client.ts';
import { openBench, type TestBench } from '../helpers/bench.ts';

let door: Transport | null = null;
const open = (): Transport => {
  if (!door) throw new Error('Open a bench first');
  return door;
};
// The client chooses its door when it is first loaded, so it is loaded after this.
window.assay = {
  call: (name, input) => open().call(name, input),
  subscribe: (listener) => open().subscribe(listener),
};
const { useRead } = await import('../../renderer/api/api.ts');
const { queryClient, startSync } = await import('../../renderer/api/sync.ts');
const { useShortcuts } = await import('../../renderer/app/use-shortcuts.ts');
const { useAppCommands } = await import('../../renderer/app/app-commands.ts');

/** A page on a real core with an engagement of its own: what is clicked here is stored there. */
export interface CorePage extends Disposable {
  api: TestBench['api'];
  user: ReturnType<typeof userEvent.setup>;
  /** Shows the page with these values in its address, inside the landmark it has in the shell. */
  show(search?: Readonly<Record<string, string | undefined>>): void;
}

/** Opens a bench for a page. Load the page's own module after this one. */
export async function corePage(path: string, Page: ComponentType): Promise<CorePage> {
  const bench = await openBench();
  door = directTransport(bench.workbench, bench.dispatch);
  queryClient.clear();
  const stop = startSync();
  function Root() {
    useAppCommands(true);
    useShortcuts();
    const current = useRead('engagement', 'current', {});
    return <main>{current.data !== undefined && <Page />}</main>;
  }
  return {
    api: bench.api,
    user: userEvent.setup(),
    show(values = {}) {
      const root = createRootRoute();
      const page = createRoute({ getParentRoute: () => root, path, component: Root });
      const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
      const router = createRouter({
        routeTree: root.addChildren([page]),
        history: createMemoryHistory({
          initialEntries: [`${path}?${new URLSearchParams(given).toString()}`],
        }),
        parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
        stringifySearch: (search) => {
          const text = new URLSearchParams(
            Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])),
          ).toString();
          return text === '' ? '' : `?${text}`;
        },
      });
      render(
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>,
      );
    },
    [Symbol.dispose]() {
      stop();
      bench[Symbol.dispose]();
    },
  };
}
