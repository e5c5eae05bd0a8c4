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
import { directTransport } from '../../../main/rpc/direct.ts';
import type { Transport } from '../../../shared/contract/client.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

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
const { ExceptionsPage } = await import('../../../renderer/features/exceptions/page.tsx');
const { queryClient, startSync } = await import('../../../renderer/api/sync.ts');
const { useShortcuts } = await import('../../../renderer/app/use-shortcuts.ts');

function Root() {
  useShortcuts();
  return <ExceptionsPage />;
}

/** The page on a real core with an engagement of its own: what is clicked here is stored there. */
export interface RegisterPage extends Disposable {
  api: TestBench['api'];
  lena: string;
  priya: string;
  assetId: string;
  user: ReturnType<typeof userEvent.setup>;
  /** Shows the page, with a record selected by its id if given. */
  show(id?: string, view?: string): void;
}

export async function registerPage(): Promise<RegisterPage> {
  const bench = await openBench();
  const { api } = bench;
  door = directTransport(bench.workbench, bench.dispatch);
  queryClient.clear();
  const stop = startSync();
  const person = (name: string) => api.people.create({ name, title: '', party: 'client', email: '' });
  const lena = await person('Lena Moreau');
  const priya = await person('Priya Anand');
  const [asset] = await api.assets.create({
    drafts: [{ name: 'Claims assistant', type: 'model', stage: 'testing', tier: 'internal' }],
  });
  if (!asset) throw new Error('No asset was created');
  return {
    api,
    lena: lena.id,
    priya: priya.id,
    assetId: asset.id,
    user: userEvent.setup(),
    show(id, view) {
      const root = createRootRoute();
      const page = createRoute({ getParentRoute: () => root, path: '/exceptions', component: Root });
      const search = new URLSearchParams({ ...(id && { id }), ...(view && { view }) }).toString();
      const router = createRouter({
        routeTree: root.addChildren([page]),
        history: createMemoryHistory({ initialEntries: [`/exceptions?${search}`] }),
        parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
        stringifySearch: (values) => {
          const text = new URLSearchParams(
            Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
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

/** A day so many days from now, as the fields take it. */
export function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
