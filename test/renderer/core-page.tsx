import { createMemoryHistory } from '@tanstack/react-router';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { stringifySearch } from '../../renderer/app/address-values.ts';
import type { Os } from '../../main/app/os.ts';
import { openBench, type TestBench } from '../helpers/bench.ts';
import { connect, showPages, useOpened } from './page-harness.tsx';

const { useAppCommands } = await import('../../renderer/app/app-commands.ts');

/** A page on a real core with an engagement of its own: what is clicked here is stored there. */
export interface CorePage extends Disposable {
  api: TestBench['api'];
  workbench: TestBench['workbench'];
  user: ReturnType<typeof userEvent.setup>;
  /** Shows the page with these values in its address, inside the landmark it has in the shell. */
  show(search?: Readonly<Record<string, string | undefined>>): void;
}

/** Opens a bench for a page. Load the page's own module after this one. */
export async function corePage(path: string, Page: ComponentType, os: Partial<Os> = {}): Promise<CorePage> {
  const bench = await openBench(os);
  const disconnect = connect(bench);
  function Root() {
    useAppCommands(true);
    return <main>{useOpened() && <Page />}</main>;
  }
  return {
    api: bench.api,
    workbench: bench.workbench,
    user: userEvent.setup(),
    show(values = {}) {
      showPages(
        { [path]: Root },
        createMemoryHistory({ initialEntries: [`${path}${stringifySearch(values)}`] }),
      );
    },
    [Symbol.dispose]() {
      disconnect();
      bench[Symbol.dispose]();
    },
  };
}
