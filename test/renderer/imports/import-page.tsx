import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { directTransport } from '../../../main/rpc/direct.ts';
import type { Transport } from '../../../shared/contract/client.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { layOut } from '../ui/data-grid-harness.tsx';

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
const { ImportDialog } = await import('../../../renderer/features/imports/import-dialog.tsx');
const { importedAssets, requestImport } = await import('../../../renderer/state/import-request.ts');
const { commands } = await import('../../../renderer/state/commands.ts');
const { useRead } = await import('../../../renderer/api/api.ts');
const { queryClient, startSync } = await import('../../../renderer/api/sync.ts');

/** As the shell does: nothing is shown before an engagement is open. */
function Root() {
  const { data } = useRead('engagement', 'current', {});
  return data ? (
    <main>
      <ImportDialog />
    </main>
  ) : null;
}

/** The import dialog on a real core: what is imported here is stored there. */
export interface ImportPage extends Disposable {
  bench: TestBench;
  api: TestBench['api'];
  user: ReturnType<typeof userEvent.setup>;
  /** Shows a page with the dialog still closed. */
  show(path?: '/inventory' | '/risk'): void;
  request(): void;
  /** Opens the dialog and chooses a file. */
  choose(file: File): Promise<void>;
  drop(files: readonly File[]): void;
  paste(files: readonly File[], text?: string): void;
  /** The dialog that is open, once its title is as expected. */
  dialog(title: string | RegExp): Promise<ReturnType<typeof within>>;
  names(): Promise<string[]>;
  imported(): number;
  /** Titles the palette offers. */
  commands(): string[];
}

export const textFile = (name: string, text: string): File => new File([text], name, { type: 'text/csv' });

export async function importPage(): Promise<ImportPage> {
  const bench = await openBench();
  const { api } = bench;
  door = directTransport(bench.workbench, bench.dispatch);
  queryClient.clear();
  layOut();
  const stop = startSync();
  const user = userEvent.setup();
  const transfer = (files: readonly File[], types: readonly string[]) => ({
    files,
    types,
    dropEffect: 'none',
  });
  return {
    bench,
    api,
    user,
    show(path = '/inventory') {
      const root = createRootRoute();
      const pages = ['/inventory', '/risk'].map((at) =>
        createRoute({ getParentRoute: () => root, path: at, component: Root }),
      );
      const router = createRouter({
        routeTree: root.addChildren(pages),
        history: createMemoryHistory({ initialEntries: [path] }),
      });
      render(
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>,
      );
    },
    request: requestImport,
    async choose(file) {
      requestImport();
      await user.upload(await screen.findByLabelText('File to import'), file);
    },
    drop(files) {
      fireEvent.drop(document.body, { dataTransfer: transfer(files, ['Files']) });
    },
    paste(files, text) {
      const types = ['Files', ...(text === undefined ? [] : ['text/plain'])];
      fireEvent.paste(document.body, { clipboardData: transfer(files, types) });
    },
    async dialog(title) {
      return within(await screen.findByRole('dialog', { name: title }));
    },
    names: async () => (await api.assets.list({})).map(({ name }) => name),
    commands: () => commands.get().map(({ title }) => title),
    imported: () => importedAssets.get()?.ids.size ?? 0,
    [Symbol.dispose]() {
      stop();
      bench[Symbol.dispose]();
      const [unexpected] = bench.logged;
      if (unexpected !== undefined) throw new Error('The core failed unexpectedly', { cause: unexpected });
    },
  };
}
