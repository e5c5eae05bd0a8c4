import { createMemoryHistory } from '@tanstack/react-router';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { connect, showPages, useOpened } from '../page-harness.tsx';
import { layOut } from '../ui/data-grid-harness.tsx';

const { ImportDialog } = await import('../../../renderer/features/imports/import-dialog.tsx');
const { importedAssets, requestImport } = await import('../../../renderer/state/import-request.ts');
const { commands } = await import('../../../renderer/state/commands.ts');

function Root() {
  return useOpened() ? (
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
  const disconnect = connect(bench);
  layOut();
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
      showPages({ '/inventory': Root, '/risk': Root }, createMemoryHistory({ initialEntries: [path] }));
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
      disconnect();
      bench[Symbol.dispose]();
      const [unexpected] = bench.logged;
      if (unexpected !== undefined) throw new Error('The core failed unexpectedly', { cause: unexpected });
    },
  };
}
