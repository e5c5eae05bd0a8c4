import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createMemoryHistory, useLocation } from '@tanstack/react-router';
import userEvent from '@testing-library/user-event';
import { rememberExports } from '../../../main/features/reports/exported.ts';
import { directTransport } from '../../../main/rpc/direct.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import type { ErrorBody } from '../../../shared/contract/error.ts';
import type { AppEvent } from '../../../shared/contract/event.ts';
import { DOCUMENTS } from '../../../shared/contract/exports.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { connect, showPages, useOpened } from '../page-harness.tsx';

const { ReportsPage } = await import('../../../renderer/features/reports/page.tsx');
const { PathDialog } = await import('../../../renderer/app/path-dialog.tsx');
const { exportOutcome } = await import('../../../renderer/features/reports/export-run.ts');

function Root() {
  const address = useLocation({ select: (location) => location.href });
  if (!useOpened()) return null;
  return (
    <>
      <output aria-label="Address">{address}</output>
      <ReportsPage />
      <PathDialog />
    </>
  );
}

type Wish = InputOf<'reports', 'export'>;

/** An export that ends when the test says so: rendering documents is tried elsewhere. */
export interface StagedExport {
  readonly wish: Wish;
  progress(done: number, total: number): void;
  /** Writes the wished files with this content and ends. */
  finish(content: string): void;
  fail(error: ErrorBody): void;
}

/** The page on a real core whose exports are staged. */
export interface ReportsBench extends Disposable {
  api: TestBench['api'];
  folder: string;
  user: ReturnType<typeof userEvent.setup>;
  /** Exports the page has asked for, oldest first. */
  exports: StagedExport[];
  /** Jobs the page has asked to cancel. */
  cancelled: string[];
  show(): void;
}

export async function reportsBench(): Promise<ReportsBench> {
  const bench = await openBench();
  const real = directTransport(bench.workbench, bench.dispatch);
  const exports: StagedExport[] = [];
  const cancelled: string[] = [];
  const emit = (event: AppEvent) => bench.workbench.emit(event);

  const stage = (wish: Wish): string => {
    const job = `job-${exports.length}`;
    const ctx = bench.workbench.context('reports.export');
    const { head } = ctx.store;
    exports.push({
      wish,
      progress: (done, total) => emit({ type: 'progress', job, done, total, label: '' }),
      finish(content) {
        const sha256 = createHash('sha256').update(content).digest('hex');
        const files = DOCUMENTS.flatMap((document) => {
          const path = wish[document];
          if (path === null) return [];
          writeFileSync(path, content);
          return [{ document, path, bytes: content.length, sha256 }];
        });
        rememberExports(ctx, head, files);
        emit({
          type: 'finished',
          job,
          value: { files: files.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })) },
        });
      },
      fail: (error) => emit({ type: 'failed', job, error }),
    });
    return job;
  };
  const disconnect = connect(bench, {
    subscribe: (listener) => real.subscribe(listener),
    call(name, input) {
      if (name === 'reports.export') {
        const wish = { xlsx: null, pdf: null, ...(input as Partial<Wish>) };
        return Promise.resolve({ ok: true, value: { job: stage(wish) } });
      }
      if (name === 'jobs.cancel') cancelled.push((input as { job: string }).job);
      return real.call(name, input);
    },
  });
  exportOutcome.set(null);
  return {
    api: bench.api,
    folder: bench.folder,
    user: userEvent.setup(),
    exports,
    cancelled,
    show() {
      showPages({ $: Root }, createMemoryHistory({ initialEntries: ['/reports?view=documents'] }));
    },
    [Symbol.dispose]() {
      disconnect();
      bench[Symbol.dispose]();
    },
  };
}
